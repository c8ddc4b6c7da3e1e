import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createBackup, removeExpired } from '#db/backup/create-backup.ts';
import { listBackups } from '#db/backup/list-backups.ts';
import { closeRegisterFile, openRegisterFile } from '#db/open.ts';
import { makeRegister, steppingClock } from '#test/helpers/registers.ts';
import { temporaryFolder } from '#test/helpers/temporary-folder.ts';

describe('Thinning out backups', () => {
  it('leaves the one that is open as a register, until it is closed', () => {
    const { db } = makeRegister();
    const folder = join(temporaryFolder(), 'backups');
    const clock = steppingClock();
    const make = () => createBackup(db, folder, { at: clock.now(), reason: 'recent' });
    const oldest = make();
    const backups = Array.from({ length: 12 }, make);
    const newest = backups.at(-1) ?? oldest;
    const file = openRegisterFile(oldest.path);
    removeExpired(listBackups(folder), newest);
    expect([existsSync(oldest.path), listBackups(folder).length]).toEqual([true, 11]);
    closeRegisterFile(file);
    removeExpired(listBackups(folder), newest);
    expect([existsSync(oldest.path), listBackups(folder).length]).toEqual([false, 10]);
  });
});
