/** Link tables (owner, position, code): lists of codes or of plain texts, in their order. */
import { run, type WritableDb } from '#db/sql.ts';

export interface CodeList {
  readonly table: string;
  readonly owner: string;
}

export function insertCodes(db: WritableDb, list: CodeList, owner: number, codes: readonly string[]): void {
  const sql = `INSERT INTO ${list.table} (${list.owner}, position, code) VALUES (?, ?, ?)`;
  codes.forEach((code, position) => run(db, sql, owner, position, code));
}

export function replaceCodes(db: WritableDb, list: CodeList, owner: number, codes: readonly string[]): void {
  run(db, `DELETE FROM ${list.table} WHERE ${list.owner} = ?`, owner);
  insertCodes(db, list, owner, codes);
}
