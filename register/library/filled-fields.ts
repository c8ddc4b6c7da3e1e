/** Which fields of a proposal the library has filled: those the user still has to confirm, each by its own path. */
import type { FieldPath } from '#register/model/field-path.ts';
import { languages } from '#register/model/language.ts';

/** Members that are confirmed as one: a period with its unit and statute, a recipient with its name. */
const wholes: ReadonlySet<string> = new Set(['active', 'archive', 'party', 'criteria', 'channels']);

/** Identity and provenance: nobody needs to confirm where a proposal came from. */
const silent: ReadonlySet<string> = new Set(['id', 'templateId', 'libraryRow', 'toConfirm', 'status']);

/** Paths of all fields that say something, in reading order. “Unknown”, null, empty and false say nothing. */
export function listFilledFields(
  value: object,
  skipped: ReadonlySet<string> = new Set(),
): readonly FieldPath[] {
  return Object.entries(value).flatMap(([key, member]: [string, unknown]) =>
    silent.has(key) || skipped.has(key) ? [] : pathsOf(member, key, wholes.has(key)),
  );
}

function pathsOf(value: unknown, path: FieldPath, isWhole: boolean): readonly FieldPath[] {
  if (saysNothing(value)) return [];
  if (isWhole || typeof value !== 'object' || value === null || isLocalizedText(value)) return [path];
  if (!Array.isArray(value)) return listFilledFields(value).map((inner) => `${path}/${inner}`);
  const rows: readonly unknown[] = value;
  if (!rows.every(isRow)) return [path];
  return rows.flatMap((row) => listFilledFields(row).map((inner) => `${path}/${row.id}/${inner}`));
}

function saysNothing(value: unknown): boolean {
  if (value === null || value === undefined || value === '' || value === 'unknown' || value === false)
    return true;
  if (typeof value !== 'object') return false;
  return Object.keys(value).length === 0;
}

function isRow(value: unknown): value is { readonly id: string } {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
}

function isLocalizedText(value: object): boolean {
  const known: ReadonlySet<string> = new Set(languages);
  return Object.keys(value).every((key) => known.has(key));
}
