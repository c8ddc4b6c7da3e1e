/** The registers opened lately, newest first; a file that is gone stays listed, as gone, until the user forgets it. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import * as z from 'zod';
import type { RecentRegister } from '#electron/contract/application.ts';
import { registerIdSchema, type RegisterId } from '#register/model/ids.ts';
import { openJsonFile } from './json-file.ts';

/** A data protection officer with many clients still finds each of them. */
const limit = 20;

/** By its id a register's backups are found when the file itself can tell it no more. */
const recentSchema = z.array(
  z.object({ path: z.string(), name: z.string(), id: registerIdSchema.optional() }),
);

export interface RecentRegisters {
  readonly list: () => readonly RecentRegister[];
  /** Puts a register first, under the name its organisation has now; the id that is known stays known. */
  readonly remember: (path: string, name: string, id?: RegisterId) => Promise<void>;
  /** Undefined: it was never open here. */
  readonly findId: (path: string) => RegisterId | undefined;
  readonly forget: (path: string) => Promise<void>;
}

export function openRecentRegisters(path: string): RecentRegisters {
  const file = openJsonFile(path, recentSchema, []);
  const without = (gone: string) => file.get().filter((entry) => resolve(entry.path) !== resolve(gone));
  const findId = (path: string) => file.get().find((entry) => resolve(entry.path) === resolve(path))?.id;
  return {
    list: () => file.get().map(({ path: known, name }) => ({ path: known, name, exists: existsSync(known) })),
    findId,
    remember: (opened, name, id = findId(opened)) =>
      file.set([{ path: resolve(opened), name, id }, ...without(opened)].slice(0, limit)),
    forget: (gone) => file.set(without(gone)),
  };
}
