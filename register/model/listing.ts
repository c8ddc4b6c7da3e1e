/** Lists as screens show them: one line an activity, one line a provider, and the question that asks for them. */
import * as z from 'zod';
import { activityStatuses, type ActivityStatus } from '#register/vocabulary/activity-status.ts';
import { dataSubjects, type DataSubject } from '#register/vocabulary/data-subject.ts';
import { legalBases, type LegalBasis } from '#register/vocabulary/legal-basis.ts';
import { codesOf } from '#register/vocabulary/vocabulary.ts';
import { dateSchema, type IsoDate } from './dates.ts';
import { providerIdSchema } from './ids.ts';
import { languageSchema } from './language.ts';
import type { LocalizedText } from './localized-text.ts';
import type { Provider } from './provider.ts';

/** The two records of Art. 30: the controller's (1) and the processor's (2). */
const recordKinds = ['controller', 'processor'] as const;
export type RecordKind = (typeof recordKinds)[number];

export const activitySortColumns = [
  'reference',
  'name',
  'status',
  'purpose',
  'updatedOn',
  'reviewDueOn',
] as const;
export type ActivitySortColumn = (typeof activitySortColumns)[number];

export const activityQuerySchema = z.strictObject({
  record: z.enum(recordKinds),
  /** Every word must be found somewhere in the activity, in any language, accents and case apart. */
  search: z.string().max(500).default(''),
  filters: z
    .strictObject({
      status: z.enum(codesOf(activityStatuses)).nullable().default(null),
      legalBasis: z.enum(codesOf(legalBases)).nullable().default(null),
      providerId: providerIdSchema.nullable().default(null),
      dataSubject: z.enum(codesOf(dataSubjects)).nullable().default(null),
      /** Those to be looked at again by this day. */
      reviewDueBy: dateSchema.nullable().default(null),
    })
    .prefault({}),
  sort: z
    .strictObject({ column: z.enum(activitySortColumns), direction: z.enum(['ascending', 'descending']) })
    .default({ column: 'reference', direction: 'ascending' }),
  /** Names are sorted in this language. */
  language: languageSchema,
  offset: z.int().min(0).default(0),
  limit: z.int().min(1).max(500).default(100),
});
export type ActivityQuery = z.output<typeof activityQuerySchema>;

/** One line of the list. */
export interface ActivityRow {
  readonly id: string;
  readonly reference: string;
  readonly name: LocalizedText;
  readonly status: ActivityStatus;
  /** Description of the main purpose; for a processor's activity, of the processing for its first controller. */
  readonly purpose: LocalizedText;
  /** Of all purposes, each once. */
  readonly legalBases: readonly LegalBasis[];
  /** Null: a category of the user's own. */
  readonly dataSubjects: readonly (DataSubject | null)[];
  readonly providerNames: readonly string[];
  readonly updatedOn: IsoDate | null;
  readonly reviewDueOn: IsoDate | null;
  readonly toConfirmCount: number;
}

export interface ActivityPage {
  readonly rows: readonly ActivityRow[];
  /** All that match, not only this page. */
  readonly total: number;
}

/** An activity that uses a provider: as a recipient, as the maker of its software, or through a cookie. */
export interface ProviderUse {
  readonly record: RecordKind;
  readonly activityId: string;
  readonly activityName: LocalizedText;
}

export interface ProviderEntry {
  readonly provider: Provider;
  readonly usedBy: readonly ProviderUse[];
}
