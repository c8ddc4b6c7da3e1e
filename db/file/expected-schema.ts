/** Whether a file holds our tables, indexes and triggers, and nothing else: a trigger of somebody else would run with each change. */
import Database from 'better-sqlite3';
import { Failure } from '#register/model/failure.ts';
import { migrate, migrations, schemaVersion } from '#db/migrate.ts';
import { listRows, type ReadableDb, type WritableDb } from '#db/sql.ts';

/** By version. */
const known = new Map<number, ReadonlyMap<string, string>>();

/** What the migrations make, by type and name: of tables their columns, of everything else its text. SQLite's own is left out. */
function schemaOf(db: ReadableDb): ReadonlyMap<string, string> {
  return new Map(
    listRows(
      db,
      `SELECT type, name, iif(type = 'table',
         (SELECT group_concat(name || ' ' || type) FROM pragma_table_xinfo(s.name)), sql) AS made
       FROM sqlite_schema s WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`,
    ).map((row) => [`${String(row['type'])} ${String(row['name'])}`, String(row['made'])]),
  );
}

function expectedSchema(version: number): ReadonlyMap<string, string> {
  const made = known.get(version);
  if (made !== undefined) return made;
  // The migrations only need a connection that writes; this one is in memory and never becomes a register.
  const db = new Database(':memory:') as WritableDb;
  migrate(
    db,
    migrations.filter((step) => step.version <= version),
  );
  const schema = schemaOf(db);
  known.set(version, schema);
  db.close();
  return schema;
}

/** What is there and should not be, or should be and is not. */
export interface SchemaFault {
  readonly kind: 'strange' | 'missing';
  /** Type and name: `trigger on_change`. */
  readonly object: string;
}

/**
 * The text is compared for what runs by itself (triggers, views); tables are rewritten by SQLite's own ALTER TABLE. One whose
 * columns are others than ours is not the table that we know.
 */
export function listSchemaFaults(db: ReadableDb, version = schemaVersion): readonly SchemaFault[] {
  const found = schemaOf(db);
  const expected = expectedSchema(version);
  const strange = [...found].filter(([object, sql]) => {
    const ours = expected.get(object);
    return ours === undefined || (/^(trigger|view) /.test(object) && sql !== ours);
  });
  const missing = [...expected].flatMap(([object, made]) => {
    const isOurs = object.startsWith('table ') ? found.get(object) === made : found.has(object);
    return isOurs ? [] : [object];
  });
  return [
    ...strange.map(([object]) => ({ kind: 'strange', object }) as const),
    ...missing.map((object) => ({ kind: 'missing', object }) as const),
  ];
}

/** A file to which somebody added things is not one of ours any more; one that lacks some of ours is damaged. */
export function checkSchema(db: ReadableDb, path: string, version = schemaVersion): void {
  // Each of our files has a version, from its first moment on.
  if (version < 1) throw new Failure('file.damaged', { path, detail: 'user_version' });
  const [fault] = listSchemaFaults(db, version);
  if (fault !== undefined) {
    const code = fault.kind === 'strange' ? 'file.foreign' : 'file.damaged';
    throw new Failure(code, { path, detail: fault.object });
  }
}
