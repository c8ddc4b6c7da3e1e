import { describe, expect, it } from 'vitest';
import { backupFileName, parseBackupName, type BackupReason } from '#db/backup/backup-names.ts';
import { findExpired, isBackupDue } from '#db/backup/rotation.ts';

const day = 86_400_000;
const end = Date.parse('2026-11-22T12:00:00.000Z');
const backup = (age: number, reason: BackupReason = 'recent') => ({
  at: new Date(end - age * day).toISOString(),
  reason,
});

describe('The rotation of backups', () => {
  it('keeps ten recent ones, one a day, a week and a month further back, and lets the rest go', () => {
    // Four a day for two years, newest first.
    const backups = Array.from({ length: 4 * 730 }, (_, index) => backup(index / 4));
    const expired = new Set(findExpired(backups));
    const kept = backups.filter((one) => !expired.has(one));
    expect(kept.slice(0, 10)).toEqual(backups.slice(0, 10));
    expect(kept.length).toBeGreaterThan(10 + 4 + 9);
    expect(kept.length).toBeLessThanOrEqual(10 + 7 + 4 + 12);
    expect(kept.at(-1)?.at.slice(0, 7)).toBe('2025-12');
  });

  it('keeps what stands before an import longer than its day, three of them', () => {
    const imports = [30.1, 30.2, 30.3, 30.4].map((age) => backup(age, 'import'));
    const backups = [...Array.from({ length: 28 }, (_, index) => backup(index)), ...imports];
    const expired = findExpired(backups);
    expect(expired.filter(({ reason }) => reason === 'import')).toEqual([imports[3]]);
  });

  it('never lets the only ones go, however old they are', () => {
    expect(findExpired([backup(900), backup(2_000)])).toEqual([]);
    expect(findExpired([])).toEqual([]);
  });
});

describe('A backup is due', () => {
  const at = '2026-11-22T12:00:00.000Z';
  it.each([
    ['when there is none', undefined, { at, seq: 1 }, true],
    ['not without a change', { at: '2026-01-01T12:00:00.000Z', seq: 5 }, { at, seq: 5 }, false],
    [
      'with the first change of another day',
      { at: '2026-11-20T12:00:00.000Z', seq: 5 },
      { at, seq: 6 },
      true,
    ],
    ['not with the next change', { at: '2026-11-22T11:50:00.000Z', seq: 5 }, { at, seq: 6 }, false],
    ['after fifty changes', { at: '2026-11-22T11:50:00.000Z', seq: 5 }, { at, seq: 55 }, true],
    ['after half an hour of changes', { at: '2026-11-22T11:29:00.000Z', seq: 5 }, { at, seq: 6 }, true],
  ])('%s', (_, last, now, isDue) => {
    expect(isBackupDue(last, now)).toBe(isDue);
  });
});

describe('The name of a backup', () => {
  const name = {
    at: '2026-11-22T14:32:05.123Z',
    seq: 42,
    mark: '5f0c93a1b2d4',
    reason: 'import',
    isLocked: false,
  } as const;

  it('tells when, of which state, and why', () => {
    expect(backupFileName(name)).toBe('2026-11-22T14-32-05.123Z 5f0c93a1b2d4 42 import.trente');
    expect(parseBackupName(backupFileName(name))).toEqual(name);
    const locked = { ...name, isLocked: true };
    expect(backupFileName(locked)).toBe('2026-11-22T14-32-05.123Z 5f0c93a1b2d4 42 import.trente.locked');
    expect(parseBackupName(backupFileName(locked))).toEqual(locked);
  });

  it('that an earlier version gave, without a mark, is read as well', () => {
    expect(parseBackupName('2026-11-22T14-32-05.123Z 42 import.trente')).toEqual({ ...name, mark: null });
  });

  it('is nobody else’s', () => {
    for (const other of [
      'garage.trente',
      '2026-11-22.trente',
      '.x.new',
      '2026-99-22T14-32-05Z 1 recent.trente',
      '2026-11-22T14-32-05Z 5F0C93A1B2D4 1 recent.trente',
    ])
      expect(parseBackupName(other)).toBeUndefined();
  });
});
