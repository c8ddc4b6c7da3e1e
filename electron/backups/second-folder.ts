/**
 * In a folder that the user chose for several registers each has one of its own, called by the organisation and the register's id:
 * `Garage Lefèvre 3f2a…`. It is found by the id, whatever the organisation was called when it was made.
 */
import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileNameOf } from '#electron/files/file-name.ts';
import { Failure } from '#register/model/failure.ts';
import type { RegisterId } from '#register/model/ids.ts';

/** Null: nothing of this register was put there yet. Fails with `backup.placeMissing` when the chosen folder is not there. */
export function findSecondFolder(chosen: string, id: RegisterId): string | null {
  if (!isFolder(chosen)) throw new Failure('backup.placeMissing', { path: chosen });
  // Chosen once more, that folder itself is the one.
  if (isNamedFor(basename(chosen), id)) return chosen;
  const found = readdirSync(chosen, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && isNamedFor(entry.name, id))
    .map(({ name }) => name)
    .toSorted()[0];
  return found === undefined ? null : join(chosen, found);
}

/** Never makes the chosen folder: where a stick was pulled out, the copies would come to lie on the computer's own disk. */
export function openSecondFolder(chosen: string, id: RegisterId, organisation: string | null): string {
  const found = findSecondFolder(chosen, id);
  if (found !== null) return found;
  const folder = join(chosen, organisation === null ? id : `${fileNameOf(organisation, 'register')} ${id}`);
  try {
    mkdirSync(folder);
  } catch (cause) {
    throw new Failure('backup.impossible', { path: folder }, { cause });
  }
  return folder;
}

function isNamedFor(name: string, id: RegisterId): boolean {
  return name === id || name.endsWith(` ${id}`);
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
