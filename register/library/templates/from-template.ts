/** A template becomes a draft activity of the register, every filled field still to confirm by its own path. */
import { activitySchema, type Activity } from '#register/model/activity.ts';
import type { Country } from '#register/model/country.ts';
import type { ActivityId, RowId } from '#register/model/ids.ts';
import { listFilledFields } from '#register/library/filled-fields.ts';
import {
  findRetentionRow,
  libraryCountryOf,
  toRetention,
} from '#register/library/retention/retention-rows.ts';
import type { LibraryCountry } from '#register/library/retention/row.ts';
import type {
  ActivityTemplate,
  ByCountry,
  TemplateData,
  TemplatePurpose,
  TemplateRecipient,
} from './template.ts';

export interface TemplateChoice {
  readonly id: ActivityId;
  /** The organisation's country: decides statutes and periods; another country than the library's leaves them blank. */
  readonly country: Country | null;
  /** Makes the row ids; without it the template's own readable ones are used (`quote`, `name`, `sales`). */
  readonly rowIds?: (readable: string) => RowId;
}

export function fromTemplate(template: ActivityTemplate, choice: TemplateChoice): Activity {
  const { id, rowIds = (readable) => readable } = choice;
  const country = libraryCountryOf(choice.country);
  const here = <T extends { readonly onlyIn?: readonly LibraryCountry[] }>(rows: readonly T[]) =>
    rows.filter(({ onlyIn }) => onlyIn === undefined || onlyIn.some((one) => one === country));
  const activity = activitySchema.parse({
    id,
    status: 'draft',
    templateId: template.id,
    name: { ...template.title },
    audiences: [...template.audiences],
    purposes: template.purposes.map((row) => ({ id: rowIds(row.id), ...purposeOf(row, country) })),
    dataSubjects: template.dataSubjects.map((category) => ({ id: rowIds(category), category })),
    dataCategories: numbered(here(template.data)).map(({ key, row }) => ({
      id: rowIds(key),
      ...dataOf(row, country),
    })),
    recipients: here(template.recipients).map((row) => ({ id: rowIds(row.id), ...recipientOf(row) })),
    securityMeasures: template.securityMeasures.map((measure) => ({ id: rowIds(measure), measure })),
    automatedDecision: {
      isMade: 'no',
      isProfiling: template.isProfiling,
      logic: { ...template.profilingLogic },
      consequences: { ...template.profilingConsequences },
    },
    impactAssessment: { criteria: [...template.impactCriteria] },
    refusalConsequence: { ...template.refusalConsequence },
    note: { ...template.impactHint },
  });
  return { ...activity, toConfirm: listFilledFields(activity) };
}

function purposeOf(row: TemplatePurpose, country: LibraryCountry | undefined) {
  return {
    description: { ...row.description },
    legalBases: [row.legalBasis],
    statute: ofCountry(row.statute, country) ?? '',
    legitimateInterest: { ...row.legitimateInterest },
    balancingTest: { ...row.balancingTest },
    specialCategoryCondition: row.specialCategoryCondition ?? null,
    specialCategoryStatute: ofCountry(row.specialCategoryStatute, country) ?? '',
    consentMethod: row.consentMethod ?? 'unknown',
    consentProof: { ...row.consentProof },
    consentWithdrawal: { ...row.consentWithdrawal },
    marketing: row.marketing ?? null,
  };
}

function dataOf(row: TemplateData, country: LibraryCountry | undefined) {
  return {
    category: row.category,
    description: { ...row.description },
    sensitivity: row.sensitivity,
    sensitivityStatute: ofCountry(row.sensitivityStatute, country) ?? '',
    sources: [...row.sources],
    obligation: row.obligation,
    justification: { ...row.justification },
    retention: retentionOf(row, country),
  };
}

/** The country's row; where there is none, or the row knows no period, the criteria say what decides (Art. 13(2)(a)). */
function retentionOf(row: TemplateData, country: LibraryCountry | undefined) {
  const rowId = ofCountry(row.retention, country);
  const libraryRow = rowId === undefined ? undefined : findRetentionRow(rowId);
  if (libraryRow === undefined) return { criteria: { ...row.criteria } };
  const retention = toRetention(libraryRow);
  return retention.active === null ? { ...retention, criteria: { ...row.criteria } } : retention;
}

function recipientOf(row: TemplateRecipient) {
  const party =
    row.kind === 'internal_staff'
      ? { kind: 'internal', name: { ...row.name } }
      : { kind: 'external', name: { ...row.name }, recipientKind: row.kind };
  return { party, dataPassed: { ...row.dataPassed } };
}

function ofCountry<T>(values: ByCountry<T> | undefined, country: LibraryCountry | undefined): T | undefined {
  return country === undefined ? undefined : values?.[country];
}

/** One category may stand twice (proof of consent, list of objections): the second gets a number. */
function numbered(
  rows: readonly TemplateData[],
): readonly { readonly key: string; readonly row: TemplateData }[] {
  return rows.map((row, index) => {
    const before = rows.slice(0, index).filter(({ category }) => category === row.category).length;
    return { key: before === 0 ? row.category : `${row.category}-${before + 1}`, row };
  });
}
