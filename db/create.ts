/** Makes a new register file: whole under another name first, so that a half-made file never carries the name. */
import Database from 'better-sqlite3';
import { existsSync, linkSync, renameSync, rmSync, unlinkSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { applyChange } from './changes/apply-change.ts';
import type { WriteContext } from './changes/change.ts';
import { nothingKnown, type KnownStates } from './known-states.ts';
import { migrate } from './migrate.ts';
import type { WritableDb } from './sql.ts';
import { Failure } from '#register/model/failure.ts';
import type { RegisterId } from '#register/model/ids.ts';
import type { Organisation } from '#register/model/organisation.ts';
import { registerSchema, type Register } from '#register/model/register.ts';
import { codeOfError, failureOf } from './file/failure-of.ts';
import { applicationId, journalOf } from './file/file-header.ts';
import { syncFile, syncFolder } from './file/sync.ts';
import { openRegisterFile, type RegisterFile } from './open.ts';
import { applySettings } from './file/settings.ts';
import { isFolderWritable } from './file/writable-place.ts';

/** What the new register starts with. */
export type NewRegister = {
  /** Its id; a register that comes with an id of its own keeps that one. */
  readonly registerId: RegisterId;
} & ({ readonly organisation: Organisation } | { readonly register: Register });

/** Fails with `file.exists` rather than write over anything; on any failure nothing is left behind. */
export function createRegisterFile(path: string, content: NewRegister, context: WriteContext): RegisterFile {
  const file = resolve(path);
  const changes = [{ kind: 'register.import', register: registerOf(content) }] as const;
  makeRegisterFile(file, (db) =>
    applyChange(db, { kind: 'group', action: 'register.create', changes }, context),
  );
  return openRegisterFile(file, { access: 'write', known: justWritten });
}

/** Every byte of it comes from this program, a moment ago. */
const justWritten: KnownStates = { ...nothingKnown, has: () => true };

/** A file that `fill` fills; it gets its name once all of it is on the disk. Fails as `createRegisterFile` does. */
export function makeRegisterFile(file: string, fill: (db: WritableDb) => void): void {
  refuseUnfitPlace(file);
  const folder = dirname(file);
  const draft = join(folder, `.${basename(file)}.${process.pid}.new`);
  const discardDraft = () =>
    [draft, journalOf(draft)].forEach((leftover) => rmSync(leftover, { force: true }));
  try {
    discardDraft();
    write(draft, fill);
    // Before the name changes hands, everything must be on the disk.
    syncFile(draft);
    giveName(draft, file);
    syncFolder(folder);
  } catch (error) {
    throw failureOf(error, file);
  } finally {
    discardDraft();
  }
}

/** Fails as making a register there would, and makes nothing. */
export function refuseUnfitPlace(file: string): void {
  const folder = dirname(file);
  if (existsSync(file)) throw new Failure('file.exists', { path: file });
  // Not `file.notFound`: that tells of a register that was there once.
  if (!existsSync(folder)) throw new Failure('file.unwritable', { path: file });
  if (!isFolderWritable(folder)) throw new Failure('file.folderReadOnly', { path: folder });
}

function registerOf(content: NewRegister): Register {
  if ('register' in content) return { ...content.register, id: content.register.id ?? content.registerId };
  return {
    ...registerSchema.parse({ organisation: {} }),
    id: content.registerId,
    organisation: content.organisation,
  };
}

function write(draft: string, fill: (db: WritableDb) => void): void {
  // A writable connection by birth: the file is ours alone until it gets its name.
  const db = new Database(draft) as WritableDb;
  try {
    applySettings(db, 'write');
    db.pragma(`application_id = ${applicationId}`);
    migrate(db);
    fill(db);
  } finally {
    db.close();
  }
}

/** A link never replaces a file that somebody else has made meanwhile; where there are no links, the check above must do. */
function giveName(draft: string, file: string): void {
  try {
    linkSync(draft, file);
    unlinkSync(draft);
  } catch (error) {
    if (codeOfError(error) === 'EEXIST') throw new Failure('file.exists', { path: file }, { cause: error });
    renameSync(draft, file);
  }
}
