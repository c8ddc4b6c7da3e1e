/** What to propose for a kind of data in a country, and how a row becomes the register's own retention. */
import type { Country } from '#register/model/country.ts';
import type { Retention, RetentionPeriod } from '#register/model/retention.ts';
import { isToVerify, type LibraryList } from '#register/library/evidence.ts';
import type { DataCategoryCode } from '#register/vocabulary/data-category.ts';
import type { Label } from '#register/vocabulary/vocabulary.ts';
import { retentionBe } from './be.ts';
import { retentionFr } from './fr.ts';
import { retentionNl } from './nl.ts';
import { libraryCountries, type LibraryCountry, type LibraryPeriod, type RetentionRow } from './row.ts';
import { retentionTopics } from './topics.ts';

export const retentionLists: Readonly<Record<LibraryCountry, LibraryList<RetentionRow>>> = {
  FR: retentionFr,
  BE: retentionBe,
  NL: retentionNl,
};

const rowsById: ReadonlyMap<string, RetentionRow> = new Map(
  libraryCountries.flatMap((country) => retentionLists[country].rows).map((row) => [row.id, row]),
);

export function findRetentionRow(id: string): RetentionRow | undefined {
  return rowsById.get(id);
}

/** The country's law if the library has it. */
export function libraryCountryOf(country: Country | null): LibraryCountry | undefined {
  return libraryCountries.find((known) => known === country);
}

export function retentionLabel(row: RetentionRow): Label {
  return row.variant ?? retentionTopics[row.topic].label;
}

/** Data categories a row can be proposed for. */
export function categoriesOf(row: RetentionRow): readonly DataCategoryCode[] {
  return retentionTopics[row.topic].dataCategories;
}

/** Rows of a country for a data category, those about that very kind of data first; empty where the library has no law of that country. */
export function listRetentionRows(
  category: DataCategoryCode,
  country: Country | null,
): readonly RetentionRow[] {
  const known = libraryCountryOf(country);
  if (known === undefined) return [];
  return retentionLists[known].rows
    .filter((row) => categoriesOf(row).includes(category))
    .toSorted((a, b) => Number(isAbout(b, category)) - Number(isAbout(a, category)));
}

/** Rows that are about this very kind of data: what a period is judged by when nobody says which row it came from. */
export function primaryRetentionRows(
  category: DataCategoryCode,
  country: Country | null,
): readonly RetentionRow[] {
  return listRetentionRows(category, country).filter((row) => isAbout(row, category));
}

function isAbout({ topic }: RetentionRow, category: DataCategoryCode): boolean {
  return retentionTopics[topic].about === category;
}

/** A period without an end or a start is not known; a row that knows nothing leaves both empty, and says why in its note. */
export function toRetention(row: RetentionRow): Retention {
  const knowsPeriod = row.active !== null || row.archive !== null;
  // Written out, not parsed: the window fills in a period too, and has no schemas (a test holds it to them).
  return {
    active: toPeriod(row.active),
    archive: toPeriod(row.archive),
    fate: knowsPeriod ? 'deletion' : 'unknown',
    criteria: {},
    justification: {},
    libraryRow: row.id,
  };
}

function toPeriod(period: LibraryPeriod | null): RetentionPeriod | null {
  return period === null ? null : { ...period, note: { ...period.note } };
}

/** True for rows that are shown as “to verify” and that the checker may only warn about. */
export function isRowToVerify(row: RetentionRow): boolean {
  return isToVerify(row.mark);
}
