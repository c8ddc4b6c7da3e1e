/**
 * States of register files that are known to be sound: read from top to bottom, or left so by this program when it closed them. A
 * state is known by a digest of all its bytes, so that a copy is known too, whatever it is called and wherever it lies.
 */
import { digestOfFile } from './file/fingerprint.ts';

export interface KnownStates {
  readonly has: (digest: string) => boolean;
  readonly add: (digest: string) => void;
  /** For a thread that has no access to them. */
  readonly list: () => readonly string[];
}

export const nothingKnown: KnownStates = {
  has: () => false,
  add: () => undefined,
  list: () => [],
};

/** A file as this program has just closed it. One that cannot be read now is read from top to bottom when it is opened. */
export function noteLeft(known: KnownStates, path: string): void {
  try {
    known.add(digestOfFile(path));
  } catch {
    // As above.
  }
}
