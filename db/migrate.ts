/** Brings an older file to this version: every pending step in one transaction, checked before it counts. */
import { Failure } from '#register/model/failure.ts';
import { theRegister } from './migrations/0001-the-register.ts';
import { findingsVersionsNotices } from './migrations/0002-findings-versions-notices.ts';
import type { Migration } from './migrations/migration.ts';
import { getRow, listRows, type ReadableDb, type WritableDb } from './sql.ts';

/**
 * In order, without gaps. A release that only adds codes to a list gets a step too, an empty one: so that an older
 * version knows that it may meet codes it cannot read.
 */
export const migrations: readonly Migration[] = [theRegister, findingsVersionsNotices];

export const schemaVersion = migrations.length;

export function readSchemaVersion(db: ReadableDb): number {
  const version = getRow(db, 'SELECT user_version AS version FROM pragma_user_version')?.['version'];
  return typeof version === 'number' ? version : 0;
}

/** Returns the versions that were reached, none when the file was up to date. */
export function migrate(db: WritableDb, steps: readonly Migration[] = migrations): readonly number[] {
  const from = readSchemaVersion(db);
  const pending = steps.filter((step) => step.version > from);
  if (pending.length === 0) return [];
  const work = () => {
    for (const step of pending) {
      step.migrate(db);
      db.pragma(`user_version = ${step.version}`);
    }
    const faults = listFaults(db);
    if (faults.length > 0) throw new Failure('file.damaged', { detail: faults.join('; ') });
  };
  // Foreign keys are checked as a whole at the end: a step may have to rebuild a table that others point to.
  // The setting cannot change inside a transaction.
  db.pragma('foreign_keys = OFF');
  try {
    db.transaction(work).immediate();
  } finally {
    db.pragma('foreign_keys = ON');
  }
  return pending.map((step) => step.version);
}

/** What SQLite's own checks find; empty when the file is sound. */
export function listFaults(db: ReadableDb, depth: 'quick' | 'full' = 'full'): readonly string[] {
  return [...listIntegrityFaults(db, depth), ...listBrokenLinks(db)];
}

/**
 * `quick`, for each opening: that every page is in its place, and that today's rows are what their columns allow and their
 * indexes say. The rows of the log, which grows for years, are compared in `full` only.
 */
export function listIntegrityFaults(db: ReadableDb, depth: 'quick' | 'full'): readonly string[] {
  if (depth === 'full') return listCheckFaults(db, 'integrity_check(20)');
  return [...listPageFaults(db), ...listTodaysTables(db).flatMap((table) => listRowFaults(db, table))];
}

/** The conditions of the columns are left out: they would be tried on each row of the log. */
function listPageFaults(db: ReadableDb): readonly string[] {
  db.pragma('ignore_check_constraints = ON');
  try {
    return listCheckFaults(db, 'quick_check(20)');
  } finally {
    db.pragma('ignore_check_constraints = OFF');
  }
}

function listRowFaults(db: ReadableDb, table: string): readonly string[] {
  return listCheckFaults(db, `integrity_check("${table}")`);
}

/** SQLite names the table in which it finds a fault. */
export function isAboutSearch(fault: string): boolean {
  return fault.includes('activity_search');
}

/** What is searched by words is derived, and can be made anew. */
function listTodaysTables(db: ReadableDb): readonly string[] {
  return listRows(
    db,
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0
     AND name NOT IN ('change', 'change_object') AND name NOT GLOB 'activity_search*' AND name NOT GLOB 'sqlite_*'`,
  ).map(({ name }) => String(name).replaceAll('"', '""'));
}

function listCheckFaults(db: ReadableDb, check: string): readonly string[] {
  return listRows(db, `PRAGMA ${check}`)
    .map((row) => String(Object.values(row)[0]))
    .filter((fault) => fault !== 'ok');
}

export function listBrokenLinks(db: ReadableDb): readonly string[] {
  return listRows(db, 'SELECT "table", rowid, parent FROM pragma_foreign_key_check LIMIT 20').map(
    (row) => `${String(row['table'])} ${String(row['rowid'])} -> ${String(row['parent'])}`,
  );
}
