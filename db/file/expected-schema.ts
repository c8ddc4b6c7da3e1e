/** Whether a file holds our tables, indexes and triggers, and nothing else: a trigger of somebody else would run with each change. */
import Database from 'better-sqlite3';
import { Failure } from '#register/model/failure.ts';
import { migrate } from '#db/migrate.ts';
import { listRows, type ReadableDb, type WritableDb } from '#db/sql.ts';

let expected: ReadonlyMap<string, string> | undefined;

/** What the migrations make, by type and name. Indexes and tables of SQLite's own are left out. */
function schemaOf(db: ReadableDb): ReadonlyMap<string, string> {
  return new Map(
    listRows(
      db,
      `SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`,
    ).map((row) => [`${String(row['type'])} ${String(row['name'])}`, String(row['sql'])]),
  );
}

function expectedSchema(): ReadonlyMap<string, string> {
  if (expected === undefined) {
    // The migrations only need a connection that writes; this one is in memory and never becomes a register.
    const db = new Database(':memory:') as WritableDb;
    migrate(db);
    expected = schemaOf(db);
    db.close();
  }
  return expected;
}

/** The text is compared for what runs by itself (triggers, views); tables are rewritten by SQLite's own ALTER TABLE. */
export function checkSchema(db: ReadableDb): void {
  const found = schemaOf(db);
  const strange = [...found].find(([name, sql]) => {
    const ours = expectedSchema().get(name);
    return ours === undefined || (/^(trigger|view) /.test(name) && sql !== ours);
  });
  const missing = [...expectedSchema().keys()].find((name) => !found.has(name));
  const detail = strange?.[0] ?? missing;
  if (detail !== undefined)
    throw new Failure(strange === undefined ? 'file.damaged' : 'file.foreign', { path: db.name, detail });
}
