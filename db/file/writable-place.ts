/** Whether a register can be written where it lies. */
import { accessSync, closeSync, constants, openSync, unlinkSync } from 'node:fs';
import { dirname } from 'node:path';
import { codeOfError } from './failure-of.ts';

/** Why not; null when nothing speaks against it. The folder counts too: the journal of each change is made in it. */
export function whyNotWritable(path: string): 'fileReadOnly' | 'folderReadOnly' | null {
  if (!isAllowed(() => accessSync(path, constants.W_OK))) return 'fileReadOnly';
  return isFolderWritable(dirname(path)) ? null : 'folderReadOnly';
}

export function isFolderWritable(folder: string): boolean {
  return isAllowed(() => {
    accessSync(folder, constants.W_OK | constants.X_OK);
    // Windows answers for the read-only mark alone, not for the permissions: there only trying tells.
    if (process.platform === 'win32') tryFile(folder);
  });
}

function tryFile(folder: string): void {
  const probe = `${folder}\\.trente-${process.pid}.probe`;
  closeSync(openSync(probe, 'wx'));
  unlinkSync(probe);
}

const refusals: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS']);

/** Any other error is not an answer to this question: opening the file will tell. */
function isAllowed(attempt: () => void): boolean {
  try {
    attempt();
    return true;
  } catch (error) {
    return !refusals.has(codeOfError(error));
  }
}
