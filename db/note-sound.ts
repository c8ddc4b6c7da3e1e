/** Which states come to be known beside those that were opened: a register as it was closed, and a copy that was verified when it was made. */
import { statSync } from 'node:fs';
import { digestOfFile } from './file/fingerprint.ts';
import type { KnownStates } from './known-states.ts';
import { closeRegisterFile, openRegisterFile } from './open.ts';

/** In bytes. What is longer takes more than a second or two, and is read when it is opened, with its progress shown. */
const longest = 48_000_000;

/**
 * From the disk: what was in the memory of the connection may be right where the disk is not. Never fails: a file that is not sound,
 * or cannot be read now, is told when it is opened.
 */
export function noteLeft(path: string, known: KnownStates): void {
  try {
    if (statSync(path).size > longest) return;
    closeRegisterFile(openRegisterFile(path, { access: 'read', known }));
  } catch {
    // As above.
  }
}

/** A copy that was verified a moment ago, from the disk, need not be read once more. */
export function noteVerified(path: string, known: KnownStates): void {
  known.add(digestOfFile(path));
}
