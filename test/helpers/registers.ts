// Register files for tests: made in a folder of the test's own, closed with it.
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createRegisterFile } from '#db/create.ts';
import type { RegisterFile } from '#db/open.ts';
import type { WritableDb } from '#db/sql.ts';
import type { WriteContext } from '#db/changes/change.ts';
import { registerIdSchema } from '#register/model/ids.ts';
import { registerSchema, type Register } from '#register/model/register.ts';
import { temporaryFolder } from './temporary-folder.ts';

export const registerId = registerIdSchema.parse('register-1');

/** A register from the members that matter to a test; all else is unknown. */
export function registerOf(members: Readonly<Record<string, unknown>> = {}): Register {
  return registerSchema.parse({ organisation: {}, ...members });
}

/** A clock that moves on by a minute each time it is read. */
export function steppingClock(start = '2026-11-22T09:00:00.000Z'): WriteContext {
  let at = Date.parse(start);
  return {
    now: () => {
      at += 60_000;
      return new Date(at).toISOString();
    },
  };
}

/** A new register file, open for writing. */
export function makeRegister(
  register: Register = registerOf(),
  context: WriteContext = steppingClock(),
  path = join(temporaryFolder(), 'test.trente'),
): RegisterFile & { readonly db: WritableDb } {
  const file = createRegisterFile(path, { registerId, register }, context);
  if (file.isReadOnly) throw new Error('A new register can be written.');
  onTestFinished(() => {
    file.db.close();
  });
  return file;
}
