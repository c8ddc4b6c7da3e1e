/** Reads the field that a path of `toConfirm` names: members by name, rows by id. */
import type { FieldPath } from '#register/model/field-path.ts';

export function readField(object: object, path: FieldPath): unknown {
  return path.split('/').reduce<unknown>((value, part) => {
    if (Array.isArray(value)) {
      const rows: readonly unknown[] = value;
      return rows.find((row) => isObject(row) && row.id === part);
    }
    return isObject(value) ? value[part] : undefined;
  }, object);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
