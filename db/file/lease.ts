/**
 * Who has a register open, in a small file beside it (`.NAME.trente.open`): words for the next one who comes, and nothing else.
 * What is safe to write is decided by SQLite's lock alone; a lease without a lock is left over, and is written over.
 */
import { closeSync, constants, fstatSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import * as z from 'zod';
import type { IsoInstant } from '#register/model/dates.ts';

const longest = 4_096;

/** Names are shown as they are: nothing in them may break a line or hide. */
const nameSchema = z
  .string()
  .max(100)
  .transform((name) => name.replaceAll(/[\p{C}\p{Z}]+/gu, ' ').trim());

const leaseSchema = z.object({
  person: nameSchema,
  computer: nameSchema,
  pid: z.int().min(1),
  since: z.iso.datetime(),
});
export type Lease = z.output<typeof leaseSchema>;

/** Who, as it is told: `Marie (PC-GARAGE)`. */
export interface Holder {
  readonly who: string;
  readonly since: IsoInstant;
}

export function leaseOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.open`);
}

/** A folder that cannot be written costs the words only. */
export function writeLease(path: string, lease: Lease): void {
  quietly(() => {
    rmSync(leaseOf(path), { force: true });
    // *Security:* `wx` follows no link that somebody put there meanwhile.
    writeFileSync(leaseOf(path), `${JSON.stringify(lease)}\n`, { flag: 'wx' });
  });
}

/** Only one's own: another window may have opened the file that carries the name now. */
export function removeLease(path: string, own: Lease): void {
  const { person, computer, pid, since } = own;
  const found = readLease(path);
  const isOwn =
    found?.person === person && found.computer === computer && found.pid === pid && found.since === since;
  if (isOwn) quietly(() => rmSync(leaseOf(path), { force: true }));
}

/** Null: nobody says, or what lies there makes no sense, or tells of a program of this computer that runs no more. */
export function findHolder(path: string, thisComputer: string): Holder | null {
  const lease = readLease(path);
  if (lease === null) return null;
  const { person, computer, pid, since } = lease;
  if (computer === thisComputer && !isRunning(pid)) return null;
  const who = person === '' ? computer : computer === '' ? person : `${person} (${computer})`;
  return who === '' ? null : { who, since };
}

/** Whatever lies there was written by somebody else. */
function readLease(path: string): Lease | null {
  try {
    // A pipe must not make us wait, a link not lead us elsewhere. Windows knows neither flag: undefined counts as 0 here.
    const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
    const file = openSync(leaseOf(path), O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    try {
      const { size } = fstatSync(file);
      if (!fstatSync(file).isFile() || size > longest) return null;
      const bytes = Buffer.alloc(size);
      readSync(file, bytes, 0, size, 0);
      const parsed = leaseSchema.safeParse(JSON.parse(bytes.toString('utf8')));
      return parsed.success ? parsed.data : null;
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}

/** Signal 0 asks only; a program of another user is there, and may not be asked. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // The register is open all the same.
  }
}
