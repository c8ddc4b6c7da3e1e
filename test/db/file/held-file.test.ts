import { createHash } from 'node:crypto';
import {
  copyFileSync,
  linkSync,
  readFileSync,
  renameSync,
  rmSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyChange } from '#db/changes/apply-change.ts';
import { takeBack } from '#db/changes/undo.ts';
import { saveCopy } from '#db/backup/create-backup.ts';
import { findMisplacement, isHeldFile } from '#db/file/held-file.ts';
import { isRegisterFile } from '#db/file/file-header.ts';
import { closeRegisterFile, openRegisterFile } from '#db/open.ts';
import { readRegister } from '#db/reads/register.ts';
import { organisationSchema } from '#register/model/organisation.ts';
import { makeRegister, steppingClock } from '#test/helpers/registers.ts';
import { inAnotherProcess } from '#test/helpers/another-process.ts';

const clock = steppingClock();

function rename(file: ReturnType<typeof makeRegister>, legalName: string) {
  const organisation = organisationSchema.parse({ legalName });
  return applyChange(file.db, { kind: 'organisation.update', organisation }, clock);
}

/** Open, and changed already: from here on SQLite itself looks no more. */
function openWithAChange() {
  const file = makeRegister();
  rename(file, 'Before');
  return { ...file, beside: (name: string) => join(dirname(file.path), name) };
}

const digestOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

describe('A register whose file, while it is open,', () => {
  it('is replaced by another one is not written any more, and the other one stays as it is', () => {
    const file = openWithAChange();
    copyFileSync(file.path, file.beside('other'));
    renameSync(file.beside('other'), file.path);
    const other = digestOf(file.path);
    expect(() => rename(file, 'Lost')).toThrow(expect.objectContaining({ code: 'file.replaced' }));
    expect(() => takeBack(file.db, 'undo', clock)).toThrow(
      expect.objectContaining({ code: 'file.replaced' }),
    );
    expect(digestOf(file.path)).toBe(other);
    expect(readRegister(file.db).organisation.legalName).toBe('Before');
  });

  it('is deleted, or moved away, says so at the next change', () => {
    const deleted = openWithAChange();
    unlinkSync(deleted.path);
    expect(() => rename(deleted, 'Lost')).toThrow(expect.objectContaining({ code: 'file.vanished' }));
    const moved = openWithAChange();
    renameSync(moved.path, moved.beside('moved.trente'));
    const before = digestOf(moved.beside('moved.trente'));
    expect(() => rename(moved, 'Lost')).toThrow(expect.objectContaining({ code: 'file.vanished' }));
    expect(digestOf(moved.beside('moved.trente'))).toBe(before);
  });

  it('goes on when it is put back', () => {
    const file = openWithAChange();
    renameSync(file.path, file.beside('away'));
    expect(findMisplacement(file.db)).toBe('vanished');
    renameSync(file.beside('away'), file.path);
    expect(rename(file, 'After')).not.toBeNull();
  });

  it('has its folder taken away says so too', () => {
    const file = openWithAChange();
    renameSync(dirname(file.path), `${dirname(file.path)}-gone`);
    expect(() => rename(file, 'Lost')).toThrow(expect.objectContaining({ code: 'file.vanished' }));
    renameSync(`${dirname(file.path)}-gone`, dirname(file.path));
  });

  it('is written over in its place, by a copying tool that knows no locks, is left alone from then on', () => {
    const file = openWithAChange();
    copyFileSync(file.path, file.beside('earlier'));
    rename(file, 'Later');
    copyFileSync(file.beside('earlier'), file.path);
    const other = digestOf(file.path);
    expect(() => rename(file, 'Lost')).toThrow(expect.objectContaining({ code: 'file.overwritten' }));
    expect(digestOf(file.path)).toBe(other);
  });

  it('is written over by something else altogether is left alone as well', () => {
    const file = openWithAChange();
    writeFileSync(file.path, 'Dear customer');
    expect(() => rename(file, 'Lost')).toThrow(expect.objectContaining({ code: 'file.overwritten' }));
    expect(readFileSync(file.path, 'utf8')).toBe('Dear customer');
  });

  it('only gets another date goes on', () => {
    const file = openWithAChange();
    utimesSync(file.path, new Date(), new Date('2020-01-01'));
    expect(rename(file, 'After')).not.toBeNull();
    expect(readRegister(file.db).organisation.legalName).toBe('After');
  });

  it('has a second name goes on, and follows the name it was opened by', () => {
    const file = openWithAChange();
    linkSync(file.path, file.beside('second'));
    expect(rename(file, 'Twice')).not.toBeNull();
    renameSync(file.beside('second'), file.path);
    expect(rename(file, 'Still')).not.toBeNull();
    linkSync(file.path, file.beside('third'));
    unlinkSync(file.path);
    expect(() => rename(file, 'Lost')).toThrow(expect.objectContaining({ code: 'file.vanished' }));
  });

  it('changes hands in the middle of a change is not called saved', () => {
    const file = openWithAChange();
    const organisation = organisationSchema.parse({ legalName: 'Lost' });
    const now = () => {
      renameSync(file.path, file.beside('away'));
      return clock.now();
    };
    expect(() => applyChange(file.db, { kind: 'organisation.update', organisation }, { now })).toThrow(
      expect.objectContaining({ code: 'file.vanished' }),
    );
  });
});

describe('What is open of a register that lost its file', () => {
  it('can be saved under another name, whole and verified, and is written there', () => {
    const file = openWithAChange();
    unlinkSync(file.path);
    saveCopy(file.db, file.beside('rescued.trente'));
    const rescued = openRegisterFile(file.beside('rescued.trente'), { access: 'write' });
    expect(readRegister(rescued.db).organisation.legalName).toBe('Before');
    closeRegisterFile(rescued);
    expect(() => saveCopy(file.db, file.beside('rescued.trente'))).toThrow(
      expect.objectContaining({ code: 'file.exists' }),
    );
  });
});

describe('The lock of an open register', () => {
  it('is not dropped by looking whether a file of this name is a register', () => {
    const file = openWithAChange();
    linkSync(file.path, file.beside('second.trente'));
    expect(isHeldFile(file.beside('second.trente'))).toBe(true);
    expect([isRegisterFile(file.path), isRegisterFile(file.beside('second.trente'))]).toEqual([true, true]);
    expect(inAnotherProcess(file.path)).toBe('file.locked');
    rmSync(file.beside('second.trente'));
  });
});
