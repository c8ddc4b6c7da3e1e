/** Which SQLite this is: shown to the user, and told in reports of faults. */
import Database from 'better-sqlite3';

let known: string | undefined;

export function readSqliteVersion(): string {
  if (known === undefined) {
    const db = new Database(':memory:');
    known = String(db.prepare('SELECT sqlite_version()').pluck().get());
    db.close();
  }
  return known;
}
