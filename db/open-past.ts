/** The register of an earlier day, to be looked at: a copy in memory that every reading function takes, and none can write to. */
import Database from 'better-sqlite3';
import { resolve } from 'node:path';
import type { IsoDate } from '#register/model/dates.ts';
import { applyChange } from './changes/apply-change.ts';
import { applySettings } from './file/settings.ts';
import { migrate } from './migrate.ts';
import type { RegisterFile } from './open.ts';
import { readRegisterAsOf } from './reads/register-as-of.ts';
import type { WritableDb } from './sql.ts';

export type PastRegister = Extract<RegisterFile, { isReadOnly: true }>;

/** Fails with `history.beforeStart` and `history.future`. */
export function openPastRegister(file: RegisterFile, day: IsoDate, today: IsoDate): PastRegister {
  const register = readRegisterAsOf(file.db, day, today);
  // Ours alone and never on a disk: it is filled once, and from then on it only reads.
  const db = new Database(':memory:') as WritableDb;
  try {
    migrate(db);
    const changes = [{ kind: 'register.import', register }] as const;
    const now = () => `${day}T12:00:00.000Z`;
    applyChange(db, { kind: 'group', action: 'register.create', changes }, { now });
    applySettings(db, 'memory');
    return { path: resolve(file.path), isReadOnly: true, why: 'past', db };
  } catch (error) {
    db.close();
    throw error;
  }
}
