/** Retention proposals of the three countries: each with its text, its mark, and what it is compared with. */
import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import {
  categoriesOf,
  findRetentionRow,
  libraryCountryOf,
  listRetentionRows,
  primaryRetentionRows,
  retentionLabel,
  retentionLists,
  toRetention,
} from '#register/library/retention/retention-rows.ts';
import { libraryCountries, type RetentionRow } from '#register/library/retention/row.ts';
import { retentionTopics } from '#register/library/retention/topics.ts';
import { retentionSchema } from '#register/model/retention.ts';
import { dataCategories } from '#register/vocabulary/data-category.ts';
import { startEvents } from '#register/vocabulary/retention.ts';
import { codesOf } from '#register/vocabulary/vocabulary.ts';
import { labelSchema, libraryPeriodSchema, listSchema, markSchema } from './library-schemas.ts';

const boundSchema = z.strictObject({
  amount: z.int().min(1),
  unit: z.enum(['days', 'weeks', 'months', 'years']),
  phase: z.enum(['active', 'total']),
  event: z.enum(codesOf(startEvents)).nullable(),
  force: z.enum(['statute', 'limitation', 'recommendation']),
  statute: z.string(),
});

const rowSchema = z.strictObject({
  id: z.string().regex(/^[FBN]\d{1,2}[a-b]?$/),
  country: z.enum(libraryCountries),
  topic: z.enum(codesOf(retentionTopics)),
  variant: labelSchema.nullable(),
  active: libraryPeriodSchema.nullable(),
  archive: libraryPeriodSchema.nullable(),
  minimum: boundSchema.nullable(),
  maximum: boundSchema.nullable(),
  note: labelSchema.nullable(),
  mark: markSchema,
});

const allRows = libraryCountries.flatMap((country) => retentionLists[country].rows);

function rowOf(id: string): RetentionRow {
  const row = findRetentionRow(id);
  if (row === undefined) throw new Error(`no row ${id}`);
  return row;
}

describe('the retention lists', () => {
  it.each(libraryCountries)('of %s are well formed, in four languages', (country) => {
    expect(listSchema(rowSchema).safeParse(retentionLists[country]).error?.issues ?? []).toEqual([]);
  });

  it.each([
    ['FR', 'F', 31],
    ['BE', 'B', 23],
    ['NL', 'N', 23],
  ] as const)('of %s hold every numbered row, and only rows of that country', (country, letter, last) => {
    const rows = retentionLists[country].rows;
    const numbers = new Set(rows.map(({ id }) => Number(id.replace(/\D/g, ''))));
    expect([...numbers].toSorted((a, b) => a - b)).toEqual(Array.from({ length: last }, (_, i) => i + 1));
    expect(rows.every((row) => row.id.startsWith(letter) && row.country === country)).toBe(true);
  });

  it('have each row once, and a variant tells itself apart by its label', () => {
    expect(new Set(allRows.map(({ id }) => id)).size).toBe(allRows.length);
    const labels = allRows.map((row) => `${row.country} ${retentionLabel(row).fr}`);
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
  });

  it('name for every statutory minimum the statute that sets it', () => {
    const silent = allRows.filter(({ minimum }) => minimum?.force === 'statute' && minimum.statute === '');
    expect(silent).toEqual([]);
  });

  it('are used for every topic, and each topic is about data it holds', () => {
    expect(new Set(allRows.map(({ topic }) => topic))).toEqual(new Set(codesOf(retentionTopics)));
    for (const topic of Object.values(retentionTopics)) {
      const held: readonly string[] = topic.dataCategories;
      expect(topic.about === null || held.includes(topic.about)).toBe(true);
    }
  });

  it('become a valid retention of the register that remembers its row', () => {
    for (const row of allRows) {
      const retention = toRetention(row);
      expect(retentionSchema.parse(retention)).toEqual(retention);
      expect(retention.libraryRow).toBe(row.id);
    }
  });
});

describe('proposing a retention period', () => {
  it('keeps invoices ten years in France and Belgium, seven in the Netherlands, each by its own law', () => {
    const proposed = ['F1', 'B1', 'N1'].map((id) => toRetention(rowOf(id)).archive);
    expect(proposed.map((period) => [period?.amount, period?.unit, period?.basis])).toEqual([
      [10, 'years', 'statute'],
      [10, 'years', 'statute'],
      [7, 'years', 'statute'],
    ]);
    expect(proposed[0]?.statute).toContain('L123-22 C. com.');
    expect(proposed[1]?.event).toBe('1_january_following');
    expect(proposed[2]?.statute).toContain('52 lid 4 AWR');
  });

  it.each([
    ['FR', 1, 'months'],
    ['BE', 1, 'months'],
    ['NL', 4, 'weeks'],
  ] as const)('keeps camera images in %s no longer than %i %s', (country, amount, unit) => {
    const [row] = primaryRetentionRows('photo_video', country);
    expect(row?.maximum).toMatchObject({ amount, unit, phase: 'total' });
    expect(row?.active).toMatchObject({ amount, unit });
  });

  it('offers the variants of one subject side by side, and what else may fit after them', () => {
    expect(listRetentionRows('orders', 'FR').map(({ id }) => id)).toEqual(['F2', 'F3']);
    expect(listRetentionRows('cv', 'NL').map(({ id }) => id)).toEqual(['N14', 'N14b', 'N13']);
  });

  it('never lets the card security code be kept', () => {
    for (const id of ['F22', 'B18', 'N18']) expect(rowOf(id).note?.en).toMatch(/security code is never kept/);
  });

  it('offers nothing for a country whose law it does not know', () => {
    expect(libraryCountryOf('DE')).toBeUndefined();
    expect(listRetentionRows('invoices', 'DE')).toEqual([]);
    expect(listRetentionRows('invoices', null)).toEqual([]);
  });

  it('leaves a period blank where none was found, and says so', () => {
    for (const id of ['B22', 'N22']) {
      expect(toRetention(rowOf(id))).toMatchObject({ active: null, archive: null, fate: 'unknown' });
      expect(rowOf(id).note?.en.toLowerCase()).toContain('no period found');
    }
  });

  it('has a row in each country for what nearly every business holds', () => {
    for (const category of ['invoices', 'orders', 'quotes', 'cv', 'card_data', 'logs', 'complaints'] as const)
      for (const country of libraryCountries) expect(primaryRetentionRows(category, country)).not.toEqual([]);
  });

  it('knows data categories only', () => {
    for (const row of allRows)
      for (const category of categoriesOf(row)) expect(dataCategories).toHaveProperty(category);
  });
});
