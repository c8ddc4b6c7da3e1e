/** The states of registers that are known to be sound on this computer, as digests: no names, no places, nothing of what is in them. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod';
import type { KnownStates } from '#db/known-states.ts';

/** Several states of each of a data protection officer's registers. One that is forgotten is read from top to bottom once more. */
const limit = 200;

const digestsSchema = z.array(z.string().regex(/^[0-9a-f]{64}$/));

/**
 * Read anew each time, and written at once: a window and commands may run side by side, and the last state is noted while the
 * program ends. A file that cannot be read or written costs time only.
 */
export function openKnownStates(path: string): KnownStates {
  const read = (): readonly string[] => {
    try {
      return digestsSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
    } catch {
      return [];
    }
  };
  return {
    list: read,
    has: (digest) => read().includes(digest),
    add: (digest) => {
      const digests = read();
      if (digests[0] === digest) return;
      try {
        write(path, [digest, ...digests.filter((other) => other !== digest)].slice(0, limit));
      } catch {
        // The next opening takes longer, no more.
      }
    },
  };
}

function write(path: string, digests: readonly string[]): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.part`;
  writeFileSync(draft, `${JSON.stringify(digests, null, 2)}\n`);
  renameSync(draft, path);
}
