/** Faults of SQLite and of the file system as failures that can be told to the user. */
import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { Failure } from '#register/model/failure.ts';

/** The code of an error of Node or of SQLite: `ENOSPC`, `SQLITE_FULL`. */
export function codeOfError(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

/** A failure stays what it is, and names its file; what nobody expects stays an error, which is a fault of ours. */
export function failureOf(error: unknown, path: string): unknown {
  if (error instanceof Failure) return named(error, path);
  const failure = (code: ConstructorParameters<typeof Failure>[0]) =>
    new Failure(code, { path, detail: error instanceof Error ? error.message : '' }, { cause: error });
  const code = codeOfError(error);
  // SQLite says which operation failed, not why: a disk without room fails in several of them.
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'SQLITE_FULL') return failure('file.diskFull');
  if (code.startsWith('SQLITE_IOERR') || code.startsWith('SQLITE_CANTOPEN'))
    return failure(isDiskFull(path) ? 'file.diskFull' : 'file.unwritable');
  if (code === 'SQLITE_READONLY_DBMOVED') return failure('file.replaced');
  if (code.startsWith('SQLITE_READONLY')) return failure('file.readOnly');
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return failure('file.locked');
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') return failure('file.damaged');
  if (code === 'EROFS') return failure('file.readOnly');
  if (code === 'EACCES' || code === 'EPERM') return failure('file.unreadable');
  if (code === 'ENOENT') return failure('file.notFound');
  // A file where a folder should be, a stick that does not answer.
  if (code === 'ENOTDIR' || code === 'EIO' || code === 'EBUSY') return failure('file.unwritable');
  if (code === 'EEXIST') return failure('file.exists');
  return error;
}

/** What was found while reading rows does not know in which file they are. */
function named(failure: Failure, path: string): Failure {
  if (!failure.code.startsWith('file.') || failure.parameters['path'] !== undefined) return failure;
  return new Failure(failure.code, { ...failure.parameters, path }, { cause: failure });
}

/** While a file is opened or looked over: what SQLite cannot make sense of is the file's damage, not a fault of ours. */
export function failureOfOpening(error: unknown, path: string): unknown {
  const failure = failureOf(error, path);
  if (!(failure instanceof Error) || !codeOfError(failure).startsWith('SQLITE_')) return failure;
  return new Failure('file.damaged', { path, detail: failure.message }, { cause: error });
}

function isDiskFull(path: string): boolean {
  try {
    return statfsSync(dirname(path)).bavail === 0;
  } catch {
    return false;
  }
}
