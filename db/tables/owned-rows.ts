/** Rows that belong to an owner, in an order: read for one owner or for all of them with the same statement. */
import type { Row } from '#db/sql.ts';
import { numberOf } from '#db/column.ts';

/** The owners whose rows are read: one key, or every key there is. */
export interface KeyRange {
  readonly from: number;
  readonly to: number;
}

export const everyKey: KeyRange = { from: 0, to: Number.MAX_SAFE_INTEGER };

export function onlyKey(key: number): KeyRange {
  return { from: key, to: key };
}

/** Rows by owner; an owner without rows has the empty list. */
export interface Owned<Value> {
  of(owner: number): readonly Value[];
}

export function groupByOwner<Value>(
  rows: readonly Row[],
  ownerColumn: string,
  decode: (row: Row) => Value,
): Owned<Value> {
  const groups = new Map<number, Value[]>();
  for (const row of rows) {
    const owner = numberOf(row, ownerColumn);
    const group = groups.get(owner);
    if (group === undefined) groups.set(owner, [decode(row)]);
    else group.push(decode(row));
  }
  return { of: (owner) => groups.get(owner) ?? [] };
}

/** The codes of a link table (owner, position, code) as one JSON array, for the SELECT of their owner's table. */
export function codesIn(table: string, ownerColumn: string, owner: string): string {
  return `(SELECT json_group_array(code ORDER BY position) FROM ${table} WHERE ${ownerColumn} = ${owner})`;
}
