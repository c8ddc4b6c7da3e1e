/** The registers opened lately, newest first; a file that is gone stays listed, as gone, until the user forgets it. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import * as z from 'zod';
import type { RecentRegister } from '#electron/contract/application.ts';
import { openJsonFile } from './json-file.ts';

/** A data protection officer with many clients still finds each of them. */
const limit = 20;

const recentSchema = z.array(z.object({ path: z.string(), name: z.string() }));

export interface RecentRegisters {
  readonly list: () => readonly RecentRegister[];
  /** Puts a register first, under the name its organisation has now. */
  readonly remember: (path: string, name: string) => Promise<void>;
  readonly forget: (path: string) => Promise<void>;
}

export function openRecentRegisters(path: string): RecentRegisters {
  const file = openJsonFile(path, recentSchema, []);
  const without = (gone: string) => file.get().filter((entry) => resolve(entry.path) !== resolve(gone));
  return {
    list: () => file.get().map((entry) => ({ ...entry, exists: existsSync(entry.path) })),
    remember: (opened, name) =>
      file.set([{ path: resolve(opened), name }, ...without(opened)].slice(0, limit)),
    forget: (gone) => file.set(without(gone)),
  };
}
