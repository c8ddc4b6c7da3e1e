import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { Migration } from '#db/migrations/migration.ts';
import { migrate, migrations, readSchemaVersion, schemaVersion } from '#db/migrate.ts';
import type { WritableDb } from '#db/sql.ts';

function emptyDatabase(): WritableDb {
  return new Database(':memory:') as WritableDb;
}

const tablesOf = (db: WritableDb) =>
  db.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'`).pluck().all();

/** Steps of a make-believe history. */
const steps: readonly Migration[] = [
  { version: 1, reason: 'first', migrate: (db) => db.exec('CREATE TABLE a (x INTEGER PRIMARY KEY) STRICT') },
  { version: 2, reason: 'second', migrate: (db) => db.exec('CREATE TABLE b (x REFERENCES a (x))') },
];

describe('The migrations', () => {
  it('are numbered without gaps, each with its reason', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
    expect(migrations.every(({ reason }) => reason.endsWith('.'))).toBe(true);
  });

  it('lead from an empty file to the version of this program', () => {
    const db = emptyDatabase();
    expect(migrate(db)).toEqual(migrations.map(({ version }) => version));
    expect(readSchemaVersion(db)).toBe(schemaVersion);
    expect(migrate(db)).toEqual([]);
  });

  it('carry out only what is pending', () => {
    const db = emptyDatabase();
    expect(migrate(db, steps.slice(0, 1))).toEqual([1]);
    expect(migrate(db, steps)).toEqual([2]);
    expect(tablesOf(db)).toEqual(['a', 'b']);
  });

  it('leave the file at its old version when one of them fails', () => {
    const db = emptyDatabase();
    const failing: Migration = {
      version: 3,
      reason: 'fails',
      migrate: (target) => {
        target.exec('DROP TABLE a');
        throw new Error('out of luck');
      },
    };
    migrate(db, steps.slice(0, 1));
    expect(() => migrate(db, [...steps, failing])).toThrow('out of luck');
    expect([readSchemaVersion(db), tablesOf(db)]).toEqual([1, ['a']]);
  });

  it('leave the file at its old version when they would break its links', () => {
    const db = emptyDatabase();
    const breaking: Migration = {
      version: 3,
      reason: 'breaks a link',
      migrate: (target) => target.exec('INSERT INTO b VALUES (7)'),
    };
    expect(() => migrate(db, [...steps, breaking])).toThrow(
      expect.objectContaining({ code: 'file.damaged' }),
    );
    expect(readSchemaVersion(db)).toBe(0);
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
  });
});

describe('Migration 1', () => {
  const made = () => {
    const db = emptyDatabase();
    migrate(db, migrations.slice(0, 1));
    return db;
  };

  it('makes every table strict', () => {
    const loose = made()
      .prepare(
        `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0
         AND name NOT LIKE 'sqlite%'`,
      )
      .pluck()
      .all();
    expect(loose).toEqual([]);
  });

  it('has an index for every link, so that a removal need not look through whole tables', () => {
    const db = made();
    const links = db
      .prepare<[], { table: string; columns: string }>(
        `SELECT t.name AS "table", group_concat(f."from" ORDER BY f.seq) AS columns
         FROM pragma_table_list t JOIN pragma_foreign_key_list(t.name) f
         WHERE t.schema = 'main' AND t.type = 'table' GROUP BY t.name, f.id`,
      )
      .all();
    const indexed = db.prepare<[string], { columns: string | null }>(
      `SELECT (SELECT group_concat(name ORDER BY seqno) FROM pragma_index_info(i.name)) AS columns
         FROM pragma_index_list(?) i`,
    );
    const isKey = (table: string, column: string) =>
      db
        .prepare(`SELECT 1 FROM pragma_table_info(?) WHERE name = ? AND pk = 1 AND type = 'INTEGER'`)
        .get(table, column) !== undefined;
    const unindexed = links.filter(
      ({ table, columns }) =>
        !isKey(table, columns) &&
        !indexed.all(table).some((index) => `${index.columns ?? ''},`.startsWith(`${columns},`)),
    );
    expect(links.length).toBeGreaterThan(30);
    expect(unindexed).toEqual([]);
  });

  it.each([
    [
      'an activity of a third kind',
      `INSERT INTO activity SELECT 9, 'other', 'x', 9, '', '{}', '{}', 'draft', NULL, NULL, NULL, NULL, NULL, NULL, '', '{}', 0, NULL`,
    ],
    ['a text that is not JSON', `UPDATE activity SET name = 'Devis'`],
    ['a date that is none', `UPDATE activity SET started_on = '22/11/2026'`],
    ['a number in a text', `UPDATE activity SET owner = x'00'`],
    ['half a party', `UPDATE organisation SET dpo_name = 'x'`],
    ['a second organisation', `INSERT INTO register VALUES (2, 'x')`],
    [
      'a recipient without a name',
      `INSERT INTO recipient SELECT 1, 1, 'r', 0, 'internal', NULL, NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, 0, '{}'`,
    ],
  ])('refuses %s', (_what, sql) => {
    const db = made();
    db.exec(
      `INSERT INTO activity VALUES (1, 'controller', 'a', 0, '', '{}', '{}', 'draft', NULL, NULL, NULL, NULL, NULL, NULL, '', '{}', 0, NULL)`,
    );
    const columns = db
      .prepare(`SELECT name, "notnull" AS filled FROM pragma_table_info('organisation')`)
      .all();
    const values = (columns as { name: string; filled: number }[]).map(({ name, filled }) =>
      name === 'key'
        ? '1'
        : filled === 0
          ? 'NULL'
          : name.endsWith('procedure') || name === 'note'
            ? `'{}'`
            : `'x'`,
    );
    db.exec(`INSERT INTO organisation VALUES (${values.join(', ')})`);
    expect(() => db.exec(sql)).toThrow(/constraint failed|cannot store/);
  });
});
