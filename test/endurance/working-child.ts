// A program of its own that works on a register without pause and tells each step before and after it; it ends by being killed.
import { copyFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { copyBackupTo, createBackup, removeExpired } from '#db/backup/create-backup.ts';
import { listBackups } from '#db/backup/list-backups.ts';
import { readHead } from '#db/backup/log-head.ts';
import { applyChange } from '#db/changes/apply-change.ts';
import type { SingleChange } from '#db/changes/change.ts';
import { restoreFromBin } from '#db/changes/restore-from-bin.ts';
import { readState, redoObject, registerOfState, undoChange } from '#db/changes/state.ts';
import { findNext, takeBack, type Direction } from '#db/changes/undo.ts';
import { closeRegisterFile, openRegisterFile } from '#db/open.ts';
import { listBin } from '#db/reads/bin.ts';
import { readRegister } from '#db/reads/register.ts';
import type { WritableDb } from '#db/sql.ts';
import { activityIdSchema } from '#register/model/ids.ts';
import { marked, marksOf, spareId } from './marks.ts';

const [task, path = '', folder = ''] = process.argv.slice(2);
const now = () => new Date().toISOString();
const say = (...words: readonly (string | number)[]) => writeSync(1, `${words.join(' ')}\n`);

if (task === 'migrate') migrateAgainAndAgain();
else work();

/** A copy of the older file (`folder` names it) under the name, which is whole from its first moment on, then its migration. */
function migrateAgainAndAgain(): never {
  for (let turn = 0; ; turn += 1) {
    copyFileSync(folder, `${path}.copy`);
    renameSync(`${path}.copy`, path);
    say(turn === 0 ? 'warm' : 'older', turn);
    closeRegisterFile(openRegisterFile(path, { access: 'write' }));
    say('migrated', turn);
  }
}

/** Every step says what the register will be, and when it is on the disk. */
function step(db: WritableDb, marksAfter: string, carryOut: () => unknown): void {
  say('will', readHead(db).seq + 1, marksAfter);
  carryOut();
  say('did', readHead(db).seq);
}

function edit(db: WritableDb, isWhole: boolean): void {
  const register = marked(readRegister(db), `${readHead(db).seq}`);
  const changes: readonly SingleChange[] = [
    { kind: 'organisation.update', organisation: register.organisation },
    ...register.providers.map((provider) => ({ kind: 'provider.update', provider }) as const),
    ...register.activities.map((activity) => ({ kind: 'activity.update', activity }) as const),
    ...register.processorActivities.map(
      (activity) => ({ kind: 'processorActivity.update', activity }) as const,
    ),
  ];
  step(db, marksOf(register), () =>
    applyChange(
      db,
      isWhole ? { kind: 'register.import', register } : { kind: 'group', action: 'template.fill', changes },
      { now },
    ),
  );
}

function goBackOrForth(db: WritableDb, direction: Direction): void {
  const next = findNext(db, direction);
  if (next === undefined) return;
  const state = new Map(readState(db));
  if (direction === 'redo') next.objects.forEach((object) => redoObject(state, object));
  const after = direction === 'redo' ? state : undoChange(state, next);
  step(db, marksOf(registerOfState(after)), () => takeBack(db, direction, { now }));
}

function binOrBack(db: WritableDb): void {
  const register = readRegister(db);
  const [others] = marksOf(register).split('|');
  if (register.activities.some(({ id }) => id === spareId)) {
    const id = activityIdSchema.parse(spareId);
    step(db, `${others}|gone`, () => applyChange(db, { kind: 'activity.remove', id }, { now }));
    return;
  }
  const [binned] = listBin(db);
  if (binned === undefined) return;
  step(db, `${others}|${String(binned.image['reference'])}`, () =>
    restoreFromBin(db, 'activity', spareId, { now }),
  );
}

function backUp(db: WritableDb): void {
  const backup = createBackup(db, folder, { at: now(), reason: 'recent' });
  say('backup', backup.seq, backup.path);
  removeExpired(listBackups(folder), backup);
}

function restore(turn: number): void {
  const [backup] = listBackups(folder);
  if (backup === undefined) return;
  const restored = join(folder, `restored-${process.pid}-${turn}.trente`);
  copyBackupTo(backup, restored);
  say('restored', backup.seq, restored);
  closeRegisterFile(openRegisterFile(restored, { access: 'write' }));
}

function work(): never {
  const file = openRegisterFile(path, { access: 'write' });
  if (file.isReadOnly) throw new Error('opened for writing');
  const { db } = file;
  const tasks: readonly ((turn: number) => void)[] = [
    () => edit(db, false),
    () => goBackOrForth(db, 'undo'),
    () => edit(db, true),
    () => goBackOrForth(db, 'undo'),
    () => goBackOrForth(db, 'redo'),
    () => binOrBack(db),
    () => edit(db, false),
    () => backUp(db),
    restore,
  ];
  for (let turn = 0; ; turn += 1) {
    // The first steps are slow, while the code is still being compiled: a life shorter than they take would prove little.
    if (turn === 3) say('warm');
    // The first change of a life is none that the next one takes back at once, so that the history grows.
    tasks[turn < 3 ? 0 : Math.floor(Math.random() * tasks.length)]?.(turn);
  }
}
