/** Whose backups are encrypted: what is needed to lock them, and the private keys that were unlocked since the register was opened. */
import * as z from 'zod';
import { openLockedFile, readPublicKey, unlockFile } from '#db/backup/lock-file.ts';
import { protectionSchema, type Protection } from '#db/backup/locked-format.ts';
import { withPlainFile } from '#db/backup/plain-files.ts';
import { openJsonFile } from '#electron/settings/json-file.ts';
import type { IsoInstant } from '#register/model/dates.ts';
import { Failure } from '#register/model/failure.ts';
import type { RegisterId } from '#register/model/ids.ts';

const storedSchema = z.object({ since: z.iso.datetime(), protection: protectionSchema });
type StoredProtection = z.output<typeof storedSchema>;

export interface Protections {
  /** Null: backups of this register are not encrypted. */
  readonly get: (id: RegisterId | undefined) => StoredProtection | null;
  readonly set: (
    id: RegisterId,
    protection: { since: IsoInstant; protection: Protection } | null,
  ) => Promise<void>;
  /** With the passphrase or the recovery code, for all files of the same protection until `forget`. */
  readonly unlock: (path: string, typed: string) => Promise<void>;
  /** Lends the plain content, in a private file, for as long as the work takes. Fails with `secret.needed`. */
  readonly withPlain: <Result>(path: string, work: (plain: string) => Result) => Result;
  readonly forget: () => void;
  /** The private folder for plain content. */
  readonly scratch: string;
}

export function openProtections(path: string, scratch: string): Protections {
  const file = openJsonFile(path, z.record(z.string(), storedSchema), {});
  const secrets = new Map<string, Buffer>();
  return {
    scratch,
    get: (id) => (id === undefined ? null : (file.get()[id] ?? null)),
    set: (id, protection) => {
      const { [id]: _, ...others } = file.get();
      return file.set(protection === null ? others : { ...others, [id]: protection });
    },
    unlock: async (locked, typed) => {
      secrets.set(readPublicKey(locked), await openLockedFile(locked, typed));
    },
    withPlain: (locked, work) => {
      const secret = secrets.get(readPublicKey(locked));
      if (secret === undefined) throw new Failure('secret.needed', { path: locked });
      return withPlainFile(scratch, (plain) => {
        unlockFile(locked, plain, secret);
        return work(plain);
      });
    },
    forget: () => {
      for (const secret of secrets.values()) secret.fill(0);
      secrets.clear();
    },
  };
}
