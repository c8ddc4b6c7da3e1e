/** Plain copies of what is locked elsewhere: in a private folder, for as long as the work takes, and swept up after a crash. */
import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { journalOf } from '#db/file/file-header.ts';
import { isRunning } from '#db/file/lease.ts';

/** Gives the path of a file that is not there yet, and removes it afterwards, whatever happens. */
export function withPlainFile<Result>(scratch: string, work: (path: string) => Result): Result {
  mkdirSync(scratch, { recursive: true, mode: 0o700 });
  const path = join(scratch, `${process.pid}-${randomBytes(6).toString('hex')}.plain`);
  try {
    return work(path);
  } finally {
    for (const leftover of [path, journalOf(path)]) rmSync(leftover, { force: true });
  }
}

/** Removes what programs left that were killed in the middle of it. */
export function sweepPlainFiles(scratch: string): void {
  try {
    for (const name of readdirSync(scratch)) {
      const pid = /^(\d+)-[0-9a-f]{12}\.plain/.exec(name)?.[1];
      const isAnothers = pid !== undefined && Number(pid) !== process.pid && isRunning(Number(pid));
      if (pid !== undefined && !isAnothers) rmSync(join(scratch, name), { force: true });
    }
  } catch {
    // There is no such folder until something was locked.
  }
}
