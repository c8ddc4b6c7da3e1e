/** Fixes that are certain: the law leaves one answer, so one click may write it. Pure: the caller applies the changed object and can undo it. */
import { childConsentAge } from '#register/library/national-rules.ts';
import {
  libraryCountryOf,
  primaryRetentionRows,
  findRetentionRow,
  toRetention,
} from '#register/library/retention/retention-rows.ts';
import type { RetentionRow } from '#register/library/retention/row.ts';
import { fromTemplate } from '#register/library/templates/from-template.ts';
import { findTemplate } from '#register/library/templates/templates.ts';
import type { Activity } from '#register/model/activity.ts';
import type { Country } from '#register/model/country.ts';
import type { DataCategory } from '#register/model/data-category.ts';
import type { ActivityId } from '#register/model/ids.ts';
import type { Organisation } from '#register/model/organisation.ts';
import type { Register } from '#register/model/register.ts';
import type { RetentionPeriod } from '#register/model/retention.ts';
import type { FixableRule } from './describe-finding.ts';
import type { Finding } from './finding.ts';
import { boundsFor, inDays } from './retention-bounds.ts';

/** The one object that changes, whole, as it is to be saved. */
export type FixedObject =
  | { readonly kind: 'organisation'; readonly organisation: Organisation }
  | { readonly kind: 'activity'; readonly activity: Activity }
  | { readonly kind: 'newActivity'; readonly activity: Activity };

type Fix = (register: Register, finding: Finding, newId: ActivityId) => FixedObject | undefined;

function fixOrganisation(change: (organisation: Organisation) => Organisation): Fix {
  return ({ organisation }) => ({ kind: 'organisation', organisation: change(organisation) });
}

function fixActivity(
  change: (activity: Activity, finding: Finding, country: Country | null) => Activity | undefined,
): Fix {
  return ({ activities, organisation }, finding) => {
    const { subject } = finding;
    const activity = subject.kind === 'activity' ? activities.find(({ id }) => id === subject.id) : undefined;
    const changed = activity === undefined ? undefined : change(activity, finding, organisation.country);
    return changed === undefined ? undefined : { kind: 'activity', activity: changed };
  };
}

/** The data category a finding points into: `dataCategories/<id>/…`. */
function fixData(change: (data: DataCategory, country: Country | null) => DataCategory | undefined): Fix {
  return fixActivity((activity, { field }, country) => {
    const id = field.split('/')[1];
    const data = activity.dataCategories.find((row) => row.id === id);
    const changed = data === undefined ? undefined : change(data, country);
    if (changed === undefined) return undefined;
    return {
      ...activity,
      dataCategories: activity.dataCategories.map((row) => (row.id === id ? changed : row)),
    };
  });
}

/** The archive of the row whose statute asks for one; only where every variant asks for it and the figure is proven. */
function statutoryArchive(data: DataCategory, country: Country | null): RetentionPeriod | undefined {
  const { minimum: duty } = boundsFor(data, country);
  if (duty === null || duty.isToVerify || data.category === null || libraryCountryOf(country) === undefined)
    return undefined;
  const chosen = data.retention.libraryRow === null ? undefined : findRetentionRow(data.retention.libraryRow);
  const rows = [...(chosen === undefined ? [] : [chosen]), ...primaryRetentionRows(data.category, country)];
  const row = rows.find((candidate) => isDuty(candidate, duty));
  return row === undefined ? undefined : (toRetention(row).archive ?? undefined);
}

function isDuty(
  { minimum }: RetentionRow,
  duty: { readonly amount: number; readonly unit: string },
): boolean {
  return minimum !== null && minimum.force === 'statute' && inDays(minimum) === inDays(duty);
}

const withStatutoryArchive = fixData((data, country) => {
  const archive = statutoryArchive(data, country);
  return archive === undefined ? undefined : { ...data, retention: { ...data.retention, archive } };
});

const answerInOneMonth = fixOrganisation((organisation) => ({
  ...organisation,
  rightsHandling: { ...organisation.rightsHandling, replyAmount: 1, replyUnit: 'months' },
}));

const fixes: Readonly<Record<FixableRule, Fix>> = {
  R22: fixOrganisation((organisation) => ({
    ...organisation,
    rightsHandling: { ...organisation.rightsHandling, identityCheck: 'only_in_doubt' },
  })),
  R23: fixActivity((activity, _finding, country) => {
    const consentAge = country === null ? undefined : childConsentAge(country);
    return consentAge === undefined ? undefined : { ...activity, minors: { ...activity.minors, consentAge } };
  }),
  R39: withStatutoryArchive,
  R41: withStatutoryArchive,
  R44: answerInOneMonth,
  R45: answerInOneMonth,
  R60: ({ organisation }, { parameters }, id) => {
    const template = findTemplate(String(parameters['template'] ?? ''));
    return template === undefined
      ? undefined
      : { kind: 'newActivity', activity: fromTemplate(template, { id, country: organisation.country }) };
  },
};

export function isFixable(finding: Finding): finding is Finding & { readonly rule: FixableRule } {
  return finding.rule in fixes;
}

/** What a click would save; undefined where this very finding has no certain fix. Nothing is written here. */
export function fixFinding(register: Register, finding: Finding, newId: ActivityId): FixedObject | undefined {
  return isFixable(finding) ? fixes[finding.rule](register, finding, newId) : undefined;
}
