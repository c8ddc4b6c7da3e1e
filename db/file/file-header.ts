/** The first bytes of a register file, read before SQLite touches it: whether it is ours, whole, and of which version. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { headerLengthOf } from '#db/backup/locked-format.ts';
import { Failure } from '#register/model/failure.ts';
import { codeOfError, failureOf } from './failure-of.ts';
import { isHeldFile } from './held-file.ts';

/** “Trnt”: marks our files among all SQLite files (offset 68 of the header). */
export const applicationId = 0x54_72_6e_74;

const headerLength = 100;
const magic = 'SQLite format 3\0';

export interface FileHeader {
  readonly schemaVersion: number;
  /** Raised by SQLite with each transaction. */
  readonly changeCounter: number;
}

/** The journal of an unfinished transaction lies beside the file, and belongs to it. */
export function journalOf(path: string): string {
  return `${path}-journal`;
}

/** Whether the journal tells of a change that is not finished; a finished one leaves it zeroed, or gone. */
export function hasOpenJournal(path: string): boolean {
  try {
    const file = openSync(journalOf(path), 'r');
    try {
      const first = Buffer.alloc(1);
      return readSync(file, first, 0, 1, 0) === 1 && first[0] !== 0;
    } finally {
      closeSync(file);
    }
  } catch {
    return false;
  }
}

/** Throws the failure that tells why this cannot be a register that this program can read. */
export function readFileHeader(path: string): FileHeader {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const facts = fstatSync(file);
    if (!facts.isFile()) throw new Failure('file.foreign', { path });
    const bytes = Buffer.alloc(headerLength);
    const length = readSync(file, bytes, 0, headerLength, 0);
    return parseFileHeader(path, bytes.subarray(0, length), facts.size, hasOpenJournal(path));
  } catch (error) {
    if (codeOfError(error) === 'EISDIR') throw new Failure('file.foreign', { path }, { cause: error });
    if (codeOfError(error).startsWith('E') && codeOfError(error) !== 'ENOENT')
      throw new Failure('file.unreadable', { path }, { cause: error });
    throw failureOf(error, path);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** What is wrong with a file that is one of ours all the same. */
const ownFaults: ReadonlySet<string> = new Set(['file.damaged', 'secret.needed']);

/** Whether a file is one of ours: damaged or not, encrypted or not. */
export function isRegisterFile(path: string): boolean {
  if (isHeldFile(path)) return true;
  try {
    readFileHeader(path);
    return true;
  } catch (error) {
    return error instanceof Failure && ownFaults.has(error.code);
  }
}

/** With an open journal beside it the file may be in the middle of a change: SQLite puts it right first. */
export function parseFileHeader(path: string, bytes: Buffer, size: number, isUnderWay = false): FileHeader {
  // The window asks for its passphrase then.
  if (headerLengthOf(bytes) !== undefined) throw new Failure('secret.needed', { path });
  if (bytes.length < headerLength) {
    const isStart = bytes.length > 0 && magic.startsWith(bytes.toString('latin1', 0, magic.length));
    throw new Failure(isStart ? 'file.damaged' : 'file.foreign', { path, detail: `${size} bytes` });
  }
  if (bytes.toString('latin1', 0, magic.length) !== magic) throw new Failure('file.foreign', { path });
  if (bytes.readUInt32BE(68) !== applicationId) throw new Failure('file.foreign', { path });
  const changeCounter = bytes.readUInt32BE(24);
  // A page size of 65,536 is written as 1. The page count counts only if it was written with the last change.
  const pageSize = bytes.readUInt16BE(16) === 1 ? 65_536 : bytes.readUInt16BE(16);
  const pages = bytes.readUInt32BE(92) === changeCounter ? bytes.readUInt32BE(28) : 0;
  if (size < pages * pageSize && !isUnderWay)
    throw new Failure('file.damaged', { path, detail: `${size} of ${pages * pageSize} bytes` });
  return { schemaVersion: bytes.readUInt32BE(60), changeCounter };
}
