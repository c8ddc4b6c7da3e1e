/** Activity templates: what each says, and the draft it becomes in each country. */
import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { proposeRetention } from '#register/library/retention/propose-retention.ts';
import { findRetentionRow } from '#register/library/retention/retention-rows.ts';
import { libraryCountries } from '#register/library/retention/row.ts';
import { fromTemplate } from '#register/library/templates/from-template.ts';
import type { ActivityTemplate } from '#register/library/templates/template.ts';
import { activityTemplates, findTemplate, listTemplates } from '#register/library/templates/templates.ts';
import { activitySchema } from '#register/model/activity.ts';
import { activityIdSchema } from '#register/model/ids.ts';
import { isBlank } from '#register/model/localized-text.ts';
import { recipientKinds } from '#register/vocabulary/recipient-kind.ts';
import { codesOf } from '#register/vocabulary/vocabulary.ts';
import { labelSchema } from './library-schemas.ts';
import { readField } from './read-field.ts';

const id = activityIdSchema.parse('a1');
const drafts = activityTemplates.rows.flatMap((template) =>
  libraryCountries.map((country) => ({ template, country, draft: fromTemplate(template, { id, country }) })),
);
const named = drafts.map((one) => [one.template.id, one.country, one] as const);

function template(wanted: string): ActivityTemplate {
  const found = findTemplate(wanted);
  if (found === undefined) throw new Error(`no template ${wanted}`);
  return found;
}

/** Every text of a template, whatever it hangs on. */
function labelsOf(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('fr' in value && 'nl' in value) return [value];
  return Object.values(value).flatMap(labelsOf);
}

describe('the templates', () => {
  it('are T01 to T30, each once and in order', () => {
    expect(activityTemplates.rows.map((one) => one.id)).toEqual(
      Array.from({ length: 30 }, (_, index) => `T${String(index + 1).padStart(2, '0')}`),
    );
  });

  it('speak four languages everywhere', () => {
    const labels = activityTemplates.rows.flatMap(labelsOf);
    expect(labels.length).toBeGreaterThan(400);
    expect(z.array(labelSchema).safeParse(labels).error?.issues ?? []).toEqual([]);
  });

  it('name the retention rows of the country they are for', () => {
    const named = activityTemplates.rows.flatMap(({ data }) =>
      data.flatMap(({ retention }) => Object.entries(retention)),
    );
    expect(named.filter(([country, row]) => findRetentionRow(row)?.country !== country)).toEqual([]);
  });

  it('know real kinds of recipients and give each a name of its own', () => {
    for (const { recipients } of activityTemplates.rows) {
      for (const { kind } of recipients) expect(codesOf(recipientKinds)).toContain(kind);
      const ids = recipients.map((one) => one.id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('offer a national duty only where it exists', () => {
    expect(listTemplates('FR').map((one) => one.id)).not.toContain('T13');
    expect(listTemplates('BE').map((one) => one.id)).toContain('T13');
    expect(listTemplates(null)).toHaveLength(30);
  });
});

describe('a draft made from a template', () => {
  it.each(named)('%s in %s is a valid activity', (_id, _country, { draft }) => {
    expect(activitySchema.parse(draft)).toEqual(draft);
    expect(draft.status).toBe('draft');
  });

  it.each(named)('%s in %s waits for confirmation field by field', (_id, _country, { draft }) => {
    expect(draft.toConfirm.length).toBeGreaterThan(10);
    expect(new Set(draft.toConfirm).size).toBe(draft.toConfirm.length);
    expect(draft.toConfirm.filter((path) => readField(draft, path) === undefined)).toEqual([]);
    const [purpose] = draft.purposes;
    expect(draft.toConfirm).toEqual(
      expect.arrayContaining([
        'name',
        `purposes/${purpose?.id}/description`,
        `purposes/${purpose?.id}/legalBases`,
      ]),
    );
  });

  it.each(named)(
    '%s in %s gives every purpose one basis and what that basis asks for',
    (_id, _country, { draft }) => {
      for (const purpose of draft.purposes) {
        expect(purpose.legalBases).toHaveLength(1);
        const [basis] = purpose.legalBases;
        const needed = {
          consent: [purpose.consentProof, purpose.consentWithdrawal],
          legitimate_interests: [purpose.legitimateInterest, purpose.balancingTest],
        };
        const texts = basis === 'consent' || basis === 'legitimate_interests' ? needed[basis] : [];
        expect(texts.filter(isBlank)).toEqual([]);
        expect(basis === 'consent' && purpose.consentMethod === 'unknown').toBe(false);
      }
    },
  );

  it('names the law behind every legal obligation, but for the gaps it admits', () => {
    const silent = drafts.flatMap(({ template: { id: from }, country, draft }) =>
      draft.purposes
        .filter(({ legalBases, statute }) => legalBases.includes('legal_obligation') && statute === '')
        .map(() => `${from} ${country}`),
    );
    // T12: no Belgian text has been confirmed. T13: France has no such duty, the template is not offered there.
    expect(silent).toEqual(['T12 BE', 'T13 FR']);
  });

  it('says for all data how long they are kept, or what decides it', () => {
    const open = drafts.flatMap(({ template: { id: from }, country, draft }) =>
      draft.dataCategories
        .filter(({ retention }) => retention.active === null && isBlank(retention.criteria))
        .map(({ id: row }) => `${from} ${country} ${row}`),
    );
    expect(open).toEqual([]);
  });

  it('names a source for all data and the consequence of refusing mandatory ones', () => {
    for (const { draft } of drafts) {
      expect(draft.dataCategories.filter(({ sources }) => sources.length === 0)).toEqual([]);
      const asks = draft.dataCategories.some(({ obligation }) => obligation === 'mandatory');
      expect(asks && isBlank(draft.refusalConsequence)).toBe(false);
    }
  });

  it('backs special, criminal and national-number data with a condition and a law', () => {
    for (const { draft } of drafts) {
      const sensitive = draft.dataCategories.filter(({ sensitivity }) => sensitivity !== 'none');
      const needsLaw = sensitive.filter(({ sensitivity }) =>
        ['criminal', 'national_id'].includes(sensitivity),
      );
      expect(needsLaw.filter(({ sensitivityStatute }) => sensitivityStatute === '')).toEqual([]);
      const needsCondition = sensitive.some(({ sensitivity }) =>
        ['criminal', 'health'].includes(sensitivity),
      );
      const hasCondition = draft.purposes.some((purpose) => purpose.specialCategoryCondition !== null);
      expect(needsCondition && !hasCondition).toBe(false);
    }
  });

  it('takes statute and period from the country: invoices in France, Belgium and the Netherlands', () => {
    const [fr, be, nl] = libraryCountries.map((country) => fromTemplate(template('T06'), { id, country }));
    expect(fr?.purposes[0]?.statute).toContain('L123-22');
    expect(be?.purposes[0]?.statute).toContain('art. 60');
    const periods = [fr, be, nl].map(
      (draft) => draft?.dataCategories.find(({ category }) => category === 'invoices')?.retention,
    );
    expect(periods.map((period) => [period?.libraryRow, period?.archive?.amount])).toEqual([
      ['F1', 10],
      ['B1', 10],
      ['N1', 7],
    ]);
  });

  it('leaves law and periods blank in a country the library does not know', () => {
    const draft = fromTemplate(template('T06'), { id, country: 'DE' });
    expect(draft.purposes[0]?.statute).toBe('');
    expect(draft.dataCategories.every(({ retention }) => retention.active === null)).toBe(true);
    expect(fromTemplate(template('T06'), { id, country: null }).purposes[0]?.statute).toBe('');
  });

  it('can be given row ids of the caller, and its paths follow them', () => {
    let count = 0;
    const draft = fromTemplate(template('T02'), { id, country: 'FR', rowIds: () => `r${(count += 1)}` });
    expect(draft.purposes[0]?.id).toBe('r1');
    expect(draft.toConfirm).toContain('purposes/r1/description');
  });
});

describe('proposing a period with the template in mind', () => {
  it('keeps a name on a quote like the quote, and a name on an invoice like the invoice', () => {
    expect(proposeRetention('name', 'FR', 'T02')[0]?.id).toBe('F4');
    expect(proposeRetention('name', 'FR', 'T06')[0]?.id).toBe('F1');
    expect(proposeRetention('name', 'BE', 'T06')[0]?.id).toBe('B1');
  });

  it('offers each row once, and nothing for an unknown country or template', () => {
    const rows = proposeRetention('invoices', 'FR', 'T06');
    expect(new Set(rows).size).toBe(rows.length);
    expect(proposeRetention('invoices', 'DE', 'T06')).toEqual([]);
    expect(proposeRetention('invoices', 'FR', 'T99').map((row) => row.id)).toEqual(['F1']);
  });
});
