import { copyFileSync, mkdirSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyBackupTo, createBackup } from '#db/backup/create-backup.ts';
import { listBackups } from '#db/backup/list-backups.ts';
import { readHead } from '#db/backup/log-head.ts';
import { applyChange } from '#db/changes/apply-change.ts';
import { restoreFromBin } from '#db/changes/restore-from-bin.ts';
import { takeBack } from '#db/changes/undo.ts';
import { closeRegisterFile, openRegisterFile } from '#db/open.ts';
import { listBin } from '#db/reads/bin.ts';
import { readRegister } from '#db/reads/register.ts';
import type { WritableDb } from '#db/sql.ts';
import { verifyRegisterFile } from '#db/verify.ts';
import { activityIdSchema } from '#register/model/ids.ts';
import { Failure } from '#register/model/failure.ts';
import { smallDisk } from '#test/helpers/hostile-places.ts';
import { makeRegister, steppingClock } from '#test/helpers/registers.ts';
import { marked, markedRegister, marksOf, spareId } from './marks.ts';
import { randomFrom, type Random } from './random.ts';
import { keepFigure, patienceOf, triesOf } from './run-size.ts';

const disks = triesOf({ quick: 25, endurance: 300 });
const kilobytes = 3_000;
const context = steppingClock();
const spare = activityIdSchema.parse(spareId);

/** Noise does not pack: each change needs new pages, in the tables and in the log. */
const noise = (random: Random): string =>
  Array.from({ length: 3_000 }, () => String.fromCodePoint(0x4e00 + random.below(20_000))).join('');

type Work = (db: WritableDb, folder: string, random: Random) => void;

const works: Readonly<Record<string, Work>> = {
  edit: (db, _folder, random) => {
    const { organisation } = readRegister(db);
    const note = { fr: noise(random) };
    applyChange(db, { kind: 'organisation.update', organisation: { ...organisation, note } }, context);
  },
  import: (db, _folder, random) => {
    const register = marked(readRegister(db), String(random.below(1_000_000)));
    applyChange(db, { kind: 'register.import', register }, context);
  },
  undo: (db) => void takeBack(db, 'undo', context),
  redo: (db) => void takeBack(db, 'redo', context),
  bin: (db) => {
    if (readRegister(db).activities.some(({ id }) => id === spare))
      applyChange(db, { kind: 'activity.remove', id: spare }, context);
    else if (listBin(db).length > 0) restoreFromBin(db, 'activity', spare, context);
  },
  backup: (db, folder) => void createBackup(db, folder, { at: context.now(), reason: 'recent' }),
  restore: (db, folder, random) => {
    const [backup] = listBackups(folder);
    if (backup !== undefined && db.open)
      copyBackupTo(backup, join(folder, `restored-${random.below(1_000_000_000)}.trente`));
  },
};

/** Leaves this many kilobytes free. */
function fill(disk: string, free: number): string {
  const { bavail, bsize } = statfsSync(disk);
  const ballast = join(disk, 'ballast');
  writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - free * 1_024)));
  return ballast;
}

/** Works until there is no room; returns what failed and whether everything is then as it was before that step. */
function workUntilFull(db: WritableDb, folder: string, random: Random) {
  for (;;) {
    const work = random.pick(Object.keys(works));
    const before = { seq: readHead(db).seq, register: readRegister(db) };
    try {
      works[work]?.(db, folder, random);
    } catch (error) {
      const code = error instanceof Failure ? error.code : String(error);
      const after = { seq: readHead(db).seq, register: readRegister(db) };
      return { work, code, isInTransaction: db.inTransaction, before, after };
    }
  }
}

describe('A disk that has no room left', () => {
  it(
    `stops what is being done as a whole, whatever it is, and harms nothing, ${disks} times`,
    patienceOf({ quick: 3, endurance: 20 }),
    () => {
      const disk = smallDisk(kilobytes);
      // Where nobody may mount, the reason was said.
      if (disk === undefined) return;
      const original = makeRegister(markedRegister);
      closeRegisterFile(original);
      const stopped = new Map<string, number>();
      for (let seed = 0; seed < disks; seed += 1) {
        const random = randomFrom(seed);
        const path = join(disk, 'test.trente');
        const folder = join(disk, 'backups');
        mkdirSync(folder);
        copyFileSync(original.path, path);
        const ballast = fill(disk, 20 + random.below(1_500));
        const file = openRegisterFile(path, { access: 'write' });
        if (file.isReadOnly) throw new Error('It can be written.');
        const { work, code, isInTransaction, before, after } = workUntilFull(file.db, folder, random);
        expect({ seed, work, code, isInTransaction }).toEqual({
          seed,
          work,
          code: 'file.diskFull',
          isInTransaction: false,
        });
        expect(after).toEqual(before);
        stopped.set(work, (stopped.get(work) ?? 0) + 1);
        closeRegisterFile(file);
        // On the full disk still.
        expect(verifyRegisterFile(path)).toMatchObject({ isIntact: true, counts: { changes: before.seq } });
        for (const backup of listBackups(folder)) expect(verifyRegisterFile(backup.path).isIntact).toBe(true);
        expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
        rmSync(ballast);
        const again = openRegisterFile(path, { access: 'write' });
        if (again.isReadOnly) throw new Error('It can be written.');
        expect(marksOf(readRegister(again.db))).toBe(marksOf(before.register));
        works['import']?.(again.db, folder, random);
        closeRegisterFile(again);
        rmSync(path);
        rmSync(folder, { recursive: true });
      }
      const told = [...stopped].map(([work, count]) => `${work} ${count}`).join(', ');
      keepFigure(
        `${disks} full disks (stopped in: ${told}): nothing lost, nothing half-done, the register verified on the full disk each time`,
      );
    },
  );
});
