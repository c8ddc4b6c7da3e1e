/** Says beside each register that is open for writing who has it open, and reads what others have said. */
import { hostname, userInfo } from 'node:os';
import { findHolder, removeLease, writeLease, type Holder, type Lease } from '#db/file/lease.ts';
import type { IsoInstant } from '#register/model/dates.ts';

export interface Leases {
  /** Returns the function that takes the word back. */
  readonly take: (path: string) => () => void;
  /** Null: nobody has said so, or nobody who is still there. */
  readonly findHolder: (path: string) => Holder | null;
}

type Oneself = Omit<Lease, 'since'>;

export function createLeases(oneself: Oneself, now: () => IsoInstant): Leases {
  return {
    take: (path) => {
      const lease = { ...oneself, since: now() };
      writeLease(path, lease);
      return () => removeLease(path, lease);
    },
    findHolder: (path) => findHolder(path, oneself.computer),
  };
}

export function describeOneself(): Oneself {
  return { person: personName(), computer: hostname(), pid: process.pid };
}

/** An account without a name (a container) throws. */
function personName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}
