import Database from 'better-sqlite3';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyChange } from '#db/changes/apply-change.ts';
import { createBackup } from '#db/backup/create-backup.ts';
import { closeRegisterFile, openRegisterFile } from '#db/open.ts';
import { findRegisterId } from '#db/tables/organisation.ts';
import { registerOf, steppingClock } from '#test/helpers/registers.ts';
import { createTerminal } from '#test/helpers/terminal.ts';

/** A register, a copy of how it began, and a backup of it with three changes more. */
async function withBackup() {
  const terminal = createTerminal();
  const { run, path } = terminal;
  await run('new', 'a.trente', '--example', 'garage-fr');
  copyFileSync(path('a.trente'), path('earlier.trente'));
  const context = steppingClock();
  change(path('a.trente'), ['one', 'two', 'three'], context);
  const file = openRegisterFile(path('a.trente'), { access: 'read' });
  const folder = path(join('backups', findRegisterId(file.db) ?? ''));
  const backup = createBackup(file.db, folder, { at: context.now(), reason: 'manual' });
  closeRegisterFile(file);
  return { ...terminal, backup };
}

function change(path: string, ids: readonly string[], context = steppingClock()): void {
  const file = openRegisterFile(path, { access: 'write' });
  if (file.isReadOnly) throw new Error('opened for writing');
  for (const activity of registerOf({ activities: ids.map((id) => ({ id })) }).activities)
    applyChange(file.db, { kind: 'activity.create', activity }, context);
  closeRegisterFile(file);
}

describe('trente verify, beside the backups of the register', () => {
  it('has nothing to say when the file holds what they hold, or more', async () => {
    const { run, path, backup } = await withBackup();
    change(path('a.trente'), ['four']);
    const { code, out } = await run('verify', 'a.trente');
    expect([code, out.at(-1)]).toEqual([0, `  last backup: ${backup.at} (${backup.path})`]);
  });

  it.each([
    ['en', 'A backup holds 4 changes, this file 1.'],
    ['fr', 'Une sauvegarde contient 4 modifications, ce fichier 1.'],
    ['nl', 'Een back-up bevat 4 wijzigingen, dit bestand 1.'],
    ['de', 'Eine Sicherung enthält 4 Änderungen, diese Datei 1.'],
  ])('tells, and calls no fault, that one goes on where the file ends (%s)', async (language, sentence) => {
    const { run } = await withBackup();
    const { code, out, errors } = await run('verify', 'earlier.trente', '--lang', language);
    expect([code, out.at(-1), errors]).toEqual([0, expect.stringContaining(sentence), []]);
  });

  it('leaves aside what another file of the register went on to', async () => {
    const { run, path } = await withBackup();
    change(path('earlier.trente'), ['another']);
    const { code, out } = await run('verify', 'earlier.trente');
    expect([code, out.at(-1)]).toEqual([0, '  last backup: none known']);
  });

  it.each([
    ['en', 'Keep this file as it is.'],
    ['fr', 'Gardez ce fichier tel quel.'],
    ['nl', 'Bewaar dit bestand zoals het is.'],
    ['de', 'Behalten Sie diese Datei, wie sie ist.'],
  ])('says under the faults what to do, and names the last backup (%s)', async (language, advice) => {
    const { run, path, backup } = await withBackup();
    const db = new Database(path('a.trente'));
    db.exec("UPDATE activity SET owner = 'somebody else' WHERE id = 'one'");
    db.close();
    const { code, out, errors } = await run('verify', 'a.trente', '--lang', language);
    expect([code, errors.length]).toEqual([1, 2]);
    expect(errors[0]).toContain('change log: does not tell activity one');
    expect(errors[1]).toContain(advice);
    expect(out.at(-1)).toContain(backup.path);
  });
});
