/** The thin layer over better-sqlite3: branded connections, cached statements, plain SQL in and plain rows out. */
import type Database from 'better-sqlite3';

declare const readable: unique symbol;
declare const writable: unique symbol;

/** A connection that may read. Reading functions ask for this one, so that they work on any open register. */
export type ReadableDb = Database.Database & { readonly [readable]: true };
/** A connection that may write; only `openRegisterFile` and `createRegisterFile` give one out. */
export type WritableDb = ReadableDb & { readonly [writable]: true };

export type SqlValue = string | number | Uint8Array | null;
export type Row = Readonly<Record<string, unknown>>;

const statements = new WeakMap<Database.Database, Map<string, Database.Statement<unknown[], unknown>>>();

/** Compiling a statement costs more than running it: each text is compiled once per connection. */
function statement(db: Database.Database, sql: string): Database.Statement<unknown[], unknown> {
  let known = statements.get(db);
  if (known === undefined) {
    known = new Map();
    statements.set(db, known);
  }
  let compiled = known.get(sql);
  if (compiled === undefined) {
    compiled = db.prepare(sql);
    known.set(sql, compiled);
  }
  return compiled;
}

export function listRows(db: ReadableDb, sql: string, ...values: readonly SqlValue[]): readonly Row[] {
  // better-sqlite3 gives each row as an object of its columns.
  return statement(db, sql).all(...values) as Row[];
}

/** The rows one by one, for reads that would not fit into memory at once. */
export function iterateRows(
  db: ReadableDb,
  sql: string,
  ...values: readonly SqlValue[]
): IterableIterator<Row> {
  // As in listRows. Not from the cache: a statement that is being walked through cannot be used a second time.
  return db.prepare<unknown[], unknown>(sql).iterate(...values) as IterableIterator<Row>;
}

export function getRow(db: ReadableDb, sql: string, ...values: readonly SqlValue[]): Row | undefined {
  // As in listRows.
  return statement(db, sql).get(...values) as Row | undefined;
}

/** Returns the row id of the last row inserted. */
export function run(db: WritableDb, sql: string, ...values: readonly SqlValue[]): number {
  return Number(statement(db, sql).run(...values).lastInsertRowid);
}

/** An INSERT whose columns are fixed in the source, so that a row that lacks one does not compile. */
export interface Insertion<Column extends string> {
  readonly sql: string;
  readonly columns: readonly Column[];
}

export function insertInto<const Column extends string>(
  table: string,
  columns: readonly Column[],
): Insertion<Column> {
  const names = columns.join(', ');
  const places = columns.map((column) => `@${column}`).join(', ');
  return { sql: `INSERT INTO ${table} (${names}) VALUES (${places})`, columns };
}

export function insert<Column extends string>(
  db: WritableDb,
  insertion: Insertion<Column>,
  row: Readonly<Record<Column, SqlValue>>,
): number {
  return Number(statement(db, insertion.sql).run(row).lastInsertRowid);
}

/** An UPDATE of all of a row's columns, found by its key. */
export function updateOf<const Column extends string>(
  table: string,
  key: string,
  columns: readonly Column[],
): Insertion<Column> {
  const assignments = columns.filter((column) => column !== key).map((column) => `${column} = @${column}`);
  return { sql: `UPDATE ${table} SET ${assignments.join(', ')} WHERE ${key} = @${key}`, columns };
}

export const update = insert;

/** Several reads that must see the same state; a write takes `inWriteTransaction`. */
export function inReadTransaction<Result>(db: ReadableDb, work: () => Result): Result {
  return db.inTransaction ? work() : db.transaction(work).deferred();
}

/** Asked before anything is written, and told when it is on the disk; what they throw is what the write fails with. */
export interface WriteGuard {
  readonly before: () => void;
  readonly after: () => void;
}

const guards = new WeakMap<Database.Database, WriteGuard>();

export function guardWrites(db: WritableDb, guard: WriteGuard): void {
  guards.set(db, guard);
}

/** All or nothing: whatever is thrown inside rolls everything back. */
export function inWriteTransaction<Result>(db: WritableDb, work: () => Result): Result {
  const guard = db.inTransaction ? undefined : guards.get(db);
  guard?.before();
  const result = db.transaction(work).immediate();
  guard?.after();
  return result;
}
