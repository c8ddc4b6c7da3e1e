/** The backups in a folder. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { codeOfError } from '#db/file/failure-of.ts';
import { parseBackupName, type Backup } from './backup-names.ts';

/** The newest first; none where the folder is not there yet. */
export function listBackups(folder: string): readonly Backup[] {
  let names: readonly string[];
  try {
    names = readdirSync(folder);
  } catch (error) {
    if (codeOfError(error) === 'ENOENT') return [];
    throw error;
  }
  return names
    .flatMap((name) => {
      const parsed = parseBackupName(name);
      const path = join(folder, name);
      const bytes = parsed === undefined ? undefined : statSync(path, { throwIfNoEntry: false })?.size;
      return parsed === undefined || bytes === undefined ? [] : [{ ...parsed, path, bytes }];
    })
    .toSorted(newestFirst);
}

export function newestFirst(a: Backup, b: Backup): number {
  if (a.at === b.at) return b.seq - a.seq;
  return a.at < b.at ? 1 : -1;
}
