import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyChange } from '#db/changes/apply-change.ts';
import { hasOpenJournal, journalOf } from '#db/file/file-header.ts';
import { closeRegisterFile, openRegisterFile } from '#db/open.ts';
import { readRegister } from '#db/reads/register.ts';
import { verifyRegisterFile } from '#db/verify.ts';
import { makeRegister, registerOf, steppingClock } from '#test/helpers/registers.ts';
import { temporaryFolder } from '#test/helpers/temporary-folder.ts';

const registerNamed = (legalName: string) =>
  registerOf({
    organisation: { legalName },
    activities: Array.from({ length: 30 }, (_, index) => ({
      id: `a-${index}`,
      note: { fr: `${legalName}. `.repeat(200) },
    })),
  });

/** A register as it lies on the disk when the program is killed in the middle of a large change, and as it was before. */
function cutOff(legalName = 'Avant') {
  const file = makeRegister(registerNamed(legalName));
  const before = readRegister(file.db);
  const settled = readFileSync(file.path);
  // A cache without room writes its pages into the file before the change is finished.
  file.db.pragma('cache_size = 8');
  file.db.exec('BEGIN IMMEDIATE');
  applyChange(file.db, { kind: 'register.import', register: registerNamed('Après') }, steppingClock());
  const half = { file: readFileSync(file.path), journal: readFileSync(journalOf(file.path)) };
  file.db.exec('ROLLBACK');
  closeRegisterFile(file);
  expect(half.file.equals(settled)).toBe(false);
  return { before, settled, half };
}

function lay(file: Buffer, journal: Buffer): string {
  const path = join(temporaryFolder(), 'test.trente');
  writeFileSync(path, file);
  writeFileSync(journalOf(path), journal);
  return path;
}

function readAndClose(path: string, access: 'read' | 'write') {
  const file = openRegisterFile(path, { access });
  const found = readRegister(file.db);
  closeRegisterFile(file);
  return found;
}

describe('A register whose last change was cut off', () => {
  it('is as it was before that change, once somebody opens it for writing', () => {
    const { before, half } = cutOff();
    const path = lay(half.file, half.journal);
    expect(readAndClose(path, 'write')).toEqual(before);
    expect(readdirSync(dirname(path))).toEqual(['test.trente']);
    expect(verifyRegisterFile(path).isIntact).toBe(true);
  });

  it('is read and verified as it was before that change, and not a byte moves', () => {
    const { before, half } = cutOff();
    const path = lay(half.file, half.journal);
    expect(readAndClose(path, 'read')).toEqual(before);
    expect(verifyRegisterFile(path).isIntact).toBe(true);
    expect([readFileSync(path), readFileSync(journalOf(path))]).toEqual([half.file, half.journal]);
  });

  it('is refused and left alone when half of its journal is missing, because it would come out half-done', () => {
    const { half } = cutOff();
    const journal = half.journal.subarray(0, half.journal.length / 2);
    const path = lay(half.file, journal);
    for (const access of ['write', 'preferWrite', 'read'] as const)
      expect(() => openRegisterFile(path, { access })).toThrow(
        expect.objectContaining({ code: 'file.damaged' }),
      );
    expect([readFileSync(path), readFileSync(journalOf(path))]).toEqual([half.file, journal]);
  });
});

describe('A whole register beside which a journal lies that is not its own', () => {
  it('opens as it is, and the journal is kept under another name', () => {
    const { settled, before } = cutOff('Garage');
    const { half: other } = cutOff('Une tout autre maison');
    const path = lay(settled, other.journal);
    expect(readAndClose(path, 'read')).toEqual(before);
    expect(hasOpenJournal(path)).toBe(true);
    expect(readAndClose(path, 'write')).toEqual(before);
    expect(readdirSync(dirname(path)).toSorted()).toEqual(['test.trente', 'test.trente-journal.set-aside']);
    expect(readFileSync(`${path}-journal.set-aside`)).toEqual(other.journal);
    // A second time nothing that was set aside is written over.
    writeFileSync(journalOf(path), other.journal);
    readAndClose(path, 'write');
    expect(existsSync(`${path}-journal.set-aside-2`)).toBe(true);
    expect(verifyRegisterFile(path).isIntact).toBe(true);
  });

  it('opens when a backup took the place of the file and the old journal stayed', () => {
    const { half } = cutOff();
    const path = lay(half.file, half.journal);
    const backup = makeRegister(registerNamed('Plus tard'));
    closeRegisterFile(backup);
    rmSync(path);
    copyFileSync(backup.path, path);
    expect(readAndClose(path, 'write').organisation.legalName).toBe('Plus tard');
    expect(verifyRegisterFile(path).isIntact).toBe(true);
  });
});
