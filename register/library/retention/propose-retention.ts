/** One click: data category + country (+ the activity's template) -> the periods to propose, the best one first. */
import type { Country } from '#register/model/country.ts';
import type { DataCategoryCode } from '#register/vocabulary/data-category.ts';
import { findTemplate } from '#register/library/templates/templates.ts';
import { findRetentionRow, libraryCountryOf, listRetentionRows } from './retention-rows.ts';
import type { RetentionRow } from './row.ts';

/** The template knows what the data are for (a name in a quote, a name on an invoice), so its row leads. */
export function proposeRetention(
  category: DataCategoryCode,
  country: Country | null,
  templateId: string | null = null,
): readonly RetentionRow[] {
  const known = libraryCountryOf(country);
  if (known === undefined) return [];
  const template = templateId === null ? undefined : findTemplate(templateId);
  const fromTemplate = (template?.data ?? [])
    .filter((row) => row.category === category)
    .flatMap(({ retention }) => findRetentionRow(retention[known] ?? '') ?? []);
  return [...new Set([...fromTemplate, ...listRetentionRows(category, country)])];
}
