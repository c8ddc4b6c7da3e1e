// What another program, a disk or a stick does to a register file behind our back; and how its bytes are told apart.
import Database from 'better-sqlite3';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

/** Changes a closed register with a plain SQLite connection; returns its path. */
export function tamper(path: string, sql: string): string {
  const db = new Database(path);
  db.pragma('foreign_keys = OFF');
  db.exec(sql);
  db.close();
  return path;
}

/** Puts another letter into a text of the file, where it stands first; returns its path. */
export function alterLetter(path: string, text: string): string {
  const bytes = readFileSync(path);
  const at = bytes.indexOf(text);
  if (at < 0) throw new Error(`${text} is not in the file.`);
  writeFileSync(path, bytes.fill('#', at, at + 1));
  return path;
}

export const digestOf = (path: string): string =>
  createHash('sha256').update(readFileSync(path)).digest('hex');
