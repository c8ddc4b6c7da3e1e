/** The register of an earlier moment, to be looked at: a copy in memory that every reading function takes, and none can write to. */
import Database from 'better-sqlite3';
import { resolve } from 'node:path';
import type { Moment, ToldMoment } from '#register/history/moment.ts';
import type { IsoDate } from '#register/model/dates.ts';
import { applyChange } from './changes/apply-change.ts';
import { applySettings } from './file/settings.ts';
import { migrate } from './migrate.ts';
import type { RegisterFile } from './open.ts';
import { readRegisterAt } from './reads/moments.ts';
import type { WritableDb } from './sql.ts';

export type PastRegister = Extract<RegisterFile, { isReadOnly: true }>;

/** Fails as `findMoment` does. */
export function openPastRegister(
  file: RegisterFile,
  moment: Moment,
  today: IsoDate,
): { readonly past: PastRegister; readonly at: ToldMoment } {
  const { register, day, version } = readRegisterAt(file.db, moment, today);
  // Ours alone and never on a disk: it is filled once, and from then on it only reads.
  const db = new Database(':memory:') as WritableDb;
  try {
    migrate(db);
    const changes = [{ kind: 'register.import', register }] as const;
    const now = () => `${day}T12:00:00.000Z`;
    applyChange(db, { kind: 'group', action: 'register.create', changes }, { now });
    applySettings(db, 'memory');
    const past = { path: resolve(file.path), isReadOnly: true, why: 'past', db } as const;
    return { past, at: { day, version } };
  } catch (error) {
    db.close();
    throw error;
  }
}
