import Database from 'better-sqlite3';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyChange } from '#db/changes/apply-change.ts';
import { schemaVersion } from '#db/migrate.ts';
import { closeRegisterFile } from '#db/open.ts';
import { verifyRegister, verifyRegisterFile } from '#db/verify.ts';
import { makeRegister, registerOf, steppingClock } from '#test/helpers/registers.ts';
import { tamper } from '#test/helpers/tampering.ts';

const example = registerOf({
  providers: [{ id: 'mollie', name: 'Mollie' }],
  activities: [{ id: 'payments' }, { id: 'quotes' }],
  processorActivities: [{ id: 'hosting' }],
});

function closedRegister(): string {
  const file = makeRegister(example);
  const context = steppingClock();
  for (const owner of ['Anne', 'Bart'])
    applyChange(
      file.db,
      { kind: 'activity.update', activity: { ...activityOf('payments'), owner } },
      context,
    );
  closeRegisterFile(file);
  return file.path;
}

function activityOf(id: string) {
  const [activity] = registerOf({ activities: [{ id }] }).activities;
  if (activity === undefined) throw new Error('made above');
  return activity;
}

describe('Verifying a register', () => {
  it('tells what is in it, and leaves it as it was', () => {
    const path = closedRegister();
    const before = createHash('sha256').update(readFileSync(path)).digest('hex');
    expect(verifyRegisterFile(path)).toEqual({
      schemaVersion,
      sqliteVersion: expect.stringMatching(/^3\./),
      integrity: [],
      foreignKeys: [],
      schema: [],
      changeLog: { kind: 'ok' },
      unlogged: null,
      settings: expect.objectContaining({ query_only: 1, foreign_keys: 1 }),
      counts: { activities: 2, processorActivities: 1, providers: 1, changes: 3 },
      lastChangeAt: '2026-11-22T09:02:00.000Z',
      registerId: 'register-1',
      isIntact: true,
    });
    expect(createHash('sha256').update(readFileSync(path)).digest('hex')).toBe(before);
    expect(readdirSync(dirname(path))).toHaveLength(1);
  });

  it('works beside the window that has it open, and in that window', () => {
    const file = makeRegister(example);
    expect(verifyRegisterFile(file.path).isIntact).toBe(true);
    const own = verifyRegister(file.db, 'write');
    expect([own.isIntact, own.settings['synchronous'], own.settings['locking_mode']]).toEqual([
      true,
      3,
      'exclusive',
    ]);
  });

  it.each([
    [
      'a broken link',
      `INSERT INTO software (activity_key, id, position, name, provider_id, note)
         SELECT key, 's', 0, '', 'nobody', '{}' FROM activity WHERE id = 'quotes'`,
      { foreignKeys: [expect.stringContaining('software')] },
    ],
    [
      'a trigger that is not ours',
      'CREATE TRIGGER t AFTER UPDATE ON activity BEGIN SELECT 1; END',
      { schema: ['trigger t'] },
    ],
    [
      'a change of the log',
      `DROP TRIGGER change_no_update; UPDATE change SET actor = 'x' WHERE seq = 2;
       CREATE TRIGGER change_no_update BEFORE UPDATE ON change BEGIN SELECT 1; END`,
      { changeLog: { kind: 'broken', seq: 2 } },
    ],
    [
      'a change that is not in the log',
      `UPDATE provider SET name = 'x'`,
      { unlogged: 'provider mollie', changeLog: { kind: 'ok' } },
    ],
  ])('finds %s', (_what, sql, expected) => {
    const verification = verifyRegisterFile(tamper(closedRegister(), sql));
    expect(verification).toMatchObject(expected);
    expect(verification.isIntact).toBe(false);
  });

  it('finds an index that does not say what its table says', () => {
    const path = closedRegister();
    const db = new Database(path);
    db.unsafeMode(true);
    db.pragma('writable_schema = ON');
    db.exec(`UPDATE sqlite_schema SET sql = replace(sql, 'record, status_rank', 'record, reference')
      WHERE name = 'activity_sort_status_rank'`);
    db.close();
    const verification = verifyRegisterFile(path);
    expect(verification.integrity.join()).toContain('activity_sort_status_rank');
    expect(verification.isIntact).toBe(false);
  });

  it('says that a file is damaged when it cannot even be read', () => {
    const path = closedRegister();
    const bytes = readFileSync(path);
    bytes.fill(0, 4_096, 40_960);
    writeFileSync(path, bytes);
    expect(() => verifyRegisterFile(path)).toThrow(expect.objectContaining({ code: 'file.damaged' }));
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });
});
