/** What the file system refused, as a failure that can be told to the user. */
import { Failure, type FailureCode } from '#register/model/failure.ts';

const codes: Readonly<Record<string, FailureCode>> = {
  ENOENT: 'file.notFound',
  ENOTDIR: 'file.notFound',
  EEXIST: 'file.exists',
  ENOSPC: 'file.diskFull',
  EDQUOT: 'file.diskFull',
  EROFS: 'file.folderReadOnly',
};

/** An error of reading a file: its place is named, because the sentence shown to the user needs it. */
export function readingFailure(error: unknown, path: string): Failure {
  return asFailure(error, path, 'file.unreadable');
}

/** An error of writing a file; a folder that is not there is a place that cannot be written to. */
export function writingFailure(error: unknown, path: string): Failure {
  return asFailure(error, path, 'file.unwritable');
}

function asFailure(error: unknown, path: string, otherwise: 'file.unreadable' | 'file.unwritable'): Failure {
  if (error instanceof Failure) return error;
  const code = systemCodeOf(error);
  const isMissingFolder = otherwise === 'file.unwritable' && (code === 'ENOENT' || code === 'ENOTDIR');
  const failure = isMissingFolder ? otherwise : (codes[code] ?? otherwise);
  return new Failure(failure, { path }, { cause: error });
}

export function systemCodeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}
