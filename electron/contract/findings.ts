/** Calls about what the checker finds in the register: seen in a list or beside a field, mended, set aside, brought back. */
import * as z from 'zod';
import { findingKinds, type FindingKind } from '#register/checks/finding-kind.ts';
import type { FindingsOverview } from '#register/checks/overview.ts';
import type { ReportedFinding } from '#register/checks/report-findings.ts';
import { ruleIds } from '#register/checks/finding.ts';
import type { IsoDate, IsoInstant } from '#register/model/dates.ts';
import { rowIdSchema, setAsideFindingIdSchema, type SetAsideFindingId } from '#register/model/ids.ts';
import { languageSchema } from '#register/model/language.ts';
import { lineSchema } from '#register/model/party.ts';
import { contentScopes, read, write } from './core.ts';

const subjectSchema = z.strictObject({
  kind: z.enum(['organisation', 'activity', 'processorActivity', 'provider']),
  /** The organisation's id is its kind. */
  id: rowIdSchema,
});

/** By which the window names a finding that it was shown. */
const addressSchema = z.strictObject({
  rule: z.enum(ruleIds),
  subject: subjectSchema,
  place: z.string().max(300),
});
export type FindingAddress = z.output<typeof addressSchema>;

const groupings = ['subject', 'rule'] as const;
export type FindingGrouping = (typeof groupings)[number];

/** A finding in words, with what can be done about it. */
export interface ShownFinding extends ReportedFinding {
  readonly kind: FindingKind;
  readonly address: FindingAddress;
  /** The row it is in, by name; empty where it is in none. */
  readonly where: string;
  /** What the button that mends it says; null: the law leaves several answers. */
  readonly fix: string | null;
  /** It was set aside once, and the facts have changed since. */
  readonly formerly: { readonly setAsideOn: IsoDate; readonly reason: string } | null;
}

export interface FindingGroup {
  readonly key: string;
  readonly title: string;
  /** All of the group, not only those on this page. */
  readonly count: number;
  readonly findings: readonly ShownFinding[];
}

export interface FindingPage {
  readonly groups: readonly FindingGroup[];
  readonly shown: number;
  readonly total: number;
}

export interface SetAsideEntry {
  readonly id: SetAsideFindingId;
  readonly setAsideOn: IsoDate;
  readonly reason: string;
  /** Null: it is not found any more. */
  readonly finding: ShownFinding | null;
  /** What the rule says in general, for one that is not found any more. */
  readonly title: string;
}

export interface RegisterOverview extends FindingsOverview {
  readonly setAside: number;
  readonly activities: number;
}

const inLanguage = z.strictObject({ language: languageSchema });

export const findings = {
  overview: read<RegisterOverview>()(inLanguage),
  list: read<FindingPage>()(
    inLanguage.extend({
      grouping: z.enum(groupings),
      kind: z.enum(findingKinds).nullable().default(null),
      rule: z.enum(ruleIds).nullable().default(null),
      limit: z.int().min(1).max(5_000).default(100),
    }),
  ),
  ofSubject: read<readonly ShownFinding[]>()(inLanguage.extend({ subject: subjectSchema })),
  setAsideList: read<readonly SetAsideEntry[]>()(inLanguage),
  /** Fails with `finding.notFound` when the register has changed meanwhile. */
  setAside: write<{ readonly savedAt: IsoInstant | null }>(...contentScopes)(
    addressSchema.extend({ reason: lineSchema.refine((reason) => reason.trim() !== '') }),
  ),
  bringBack: write<{ readonly savedAt: IsoInstant | null }>(...contentScopes)(
    z.strictObject({ id: setAsideFindingIdSchema }),
  ),
  /** Mends it the one way the law leaves; undone as one change. Fails with `finding.notFound`. */
  fix: write<{ readonly savedAt: IsoInstant | null }>(...contentScopes)(addressSchema),
};
