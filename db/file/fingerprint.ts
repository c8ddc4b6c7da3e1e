/** By what the state of a register file is known again: a digest of all its bytes; and at a glance, the signs of its last change. */
import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { journalOf } from './file-header.ts';
import { statOf } from './held-file.ts';

const pieceLength = 1_048_576;

/** SHA-256, in hexadecimal digits. The file may be larger than what fits into memory at once. */
export function digestOfFile(path: string): string {
  const hash = createHash('sha256');
  const piece = Buffer.alloc(pieceLength);
  const file = openSync(path, 'r');
  try {
    for (;;) {
      const length = readSync(file, piece, 0, pieceLength, null);
      if (length === 0) return hash.digest('hex');
      hash.update(piece.subarray(0, length));
    }
  } finally {
    closeSync(file);
  }
}

/** As `digestOfFile`, of bytes that were read already. */
export function digestOfBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** What every change of a file leaves behind, told without opening it (see `isHeldFile`). */
export function signsOfChange(path: string): string {
  const file = statOf(path);
  const journal = statOf(journalOf(path));
  return [file?.ino, file?.size, file?.mtimeNs, journal?.mtimeNs].join(' ');
}

/** A file at one moment. */
export interface Sighting {
  /** Read when it is first asked for. *Safety:* never for the first time while this process holds the file locked (see `isHeldFile`). */
  readonly digest: () => string;
  /** Whether nobody has changed it since. */
  readonly isStill: () => boolean;
}

export function sight(path: string): Sighting {
  const signs = signsOfChange(path);
  let digest: string | undefined;
  return {
    digest: () => (digest ??= digestOfFile(path)),
    isStill: () => signsOfChange(path) === signs,
  };
}
