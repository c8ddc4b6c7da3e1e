import Database from 'better-sqlite3';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyChange } from '#db/changes/apply-change.ts';
import { findNext, takeBack } from '#db/changes/undo.ts';
import { listProducedNotices, rememberNotice } from '#db/notices/produced-notices.ts';
import { closeRegisterFile, openRegisterFile } from '#db/open.ts';
import { listActivityRows } from '#db/reads/activity-list.ts';
import { readRegister } from '#db/reads/register.ts';
import { listVersions } from '#db/reads/versions.ts';
import { findWholeLog, rebuildFromLog } from '#db/rebuild.ts';
import { verifyRegisterFile } from '#db/verify.ts';
import { loadExample } from '#register/library/examples/examples.ts';
import { versionIdSchema } from '#register/model/ids.ts';
import { activityQuerySchema } from '#register/model/listing.ts';
import { makeRegister, steppingClock } from '#test/helpers/registers.ts';
import { tamper } from '#test/helpers/tampering.ts';
import { temporaryFolder } from '#test/helpers/temporary-folder.ts';

const today = '2026-11-22';

/** A garage's register with a history: edits, one of them undone, a removal, a named version, a notice handed out. */
async function workedOn() {
  const example = await loadExample('garage-fr');
  const context = steppingClock();
  const file = makeRegister(example, context);
  const [first, second] = example.activities;
  if (first === undefined || second === undefined) throw new Error('There are several.');
  applyChange(file.db, { kind: 'activity.update', activity: { ...first, owner: 'Anne' } }, context);
  applyChange(file.db, { kind: 'activity.update', activity: { ...second, owner: 'Bart' } }, context);
  takeBack(file.db, 'undo', context);
  applyChange(
    file.db,
    {
      kind: 'version.create',
      version: { id: versionIdSchema.parse('v'), name: 'Mars', validatedBy: 'Anne', note: '' },
    },
    context,
  );
  rememberNotice(file.db, {
    document: 'short-notice',
    options: { language: 'fr', beside: null, audience: null, paper: 'a4', format: 'pdf', density: 0 },
    producedAt: '2026-11-22T10:00:00.000Z',
    seq: 3,
    destination: '',
  });
  const kept = {
    register: readRegister(file.db),
    versions: listVersions(file.db, today),
    notices: listProducedNotices(file.db),
    redo: findNext(file.db, 'redo')?.seq,
    changes: 5,
  };
  closeRegisterFile(file);
  return { path: file.path, kept };
}

const target = () => join(temporaryFolder(), 'rebuilt.trente');

describe('A register whose tables are damaged', () => {
  it.each([
    ['a text was changed', `UPDATE activity SET name = replace(name, 'a', 'e')`],
    ['rows were lost', 'DELETE FROM data_category'],
    ['a text is no JSON any more', `UPDATE provider SET note = 'x'`],
    ['the organisation is gone', 'DELETE FROM organisation'],
    ['a link leads nowhere', `UPDATE recipient SET provider_id = 'nobody' WHERE provider_id IS NOT NULL`],
  ])('is rebuilt whole from its log where %s', async (_what, sql) => {
    const { path, kept } = await workedOn();
    tamper(path, `PRAGMA ignore_check_constraints = ON; ${sql}`);
    const damaged = readFileSync(path);
    expect(() => openRegisterFile(path)).toThrow(expect.objectContaining({ code: 'file.damaged' }));
    expect(findWholeLog(path)).toEqual({ changes: kept.changes, lastChangeAt: '2026-11-22T09:05:00.000Z' });

    const rebuilt = target();
    rebuildFromLog(path, rebuilt);
    expect(readFileSync(path).equals(damaged)).toBe(true);
    expect(verifyRegisterFile(rebuilt)).toMatchObject({ isIntact: true, counts: { changes: kept.changes } });
    const { db } = openRegisterFile(rebuilt);
    expect({
      register: readRegister(db),
      versions: listVersions(db, today),
      notices: listProducedNotices(db),
      redo: findNext(db, 'redo')?.seq,
      changes: kept.changes,
    }).toEqual(kept);
    const query = activityQuerySchema.parse({ record: 'controller', language: 'fr', search: 'devis' });
    expect(listActivityRows(db, query).total).toBeGreaterThan(0);
    db.close();
  });

  it('is rebuilt though whole pages of its tables are gone', async () => {
    const { path, kept } = await workedOn();
    const db = new Database(path);
    const { rootpage } = db
      .prepare<[], { rootpage: number }>(`SELECT rootpage FROM sqlite_schema WHERE name = 'data_category'`)
      .get() ?? { rootpage: 0 };
    db.close();
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.fill(0, (rootpage - 1) * 4_096, rootpage * 4_096));
    const rebuilt = target();
    rebuildFromLog(path, rebuilt);
    expect(readRegister(openRegisterFile(rebuilt, { access: 'read' }).db)).toEqual(kept.register);
  });
});

describe('A register whose log is damaged', () => {
  it.each([
    [
      'one of its records was altered',
      `DROP TRIGGER change_no_update; UPDATE change SET action = 'x' WHERE seq = 2`,
    ],
    [
      'one of its records is gone',
      'DROP TRIGGER change_object_no_delete; DELETE FROM change_object WHERE seq = 2',
    ],
  ])('is not rebuilt where %s, and nothing is left behind', async (_what, sql) => {
    const { path } = await workedOn();
    tamper(path, sql);
    expect(findWholeLog(path)).toBeUndefined();
    const rebuilt = target();
    expect(() => rebuildFromLog(path, rebuilt)).toThrow(expect.objectContaining({ code: 'file.damaged' }));
    expect(readdirSync(dirname(rebuilt))).toEqual([]);
  });

  it('is told as such when the file is none of ours, or not there', () => {
    const path = join(temporaryFolder(), 'x.trente');
    expect(findWholeLog(path)).toBeUndefined();
    writeFileSync(path, 'a text');
    expect(findWholeLog(path)).toBeUndefined();
    expect(existsSync(path)).toBe(true);
  });
});
