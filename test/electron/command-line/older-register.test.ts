import Database from 'better-sqlite3';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { appendChange } from '#db/changes/change-log.ts';
import { applicationId } from '#db/file/file-header.ts';
import { migrate, migrations } from '#db/migrate.ts';
import { inWriteTransaction, type WritableDb } from '#db/sql.ts';
import { writeOrganisation, writeRegisterId } from '#db/tables/organisation.ts';
import { verifyRegisterFile } from '#db/verify.ts';
import { printRegister } from '#register/model/interchange.ts';
import { registerId, registerOf } from '#test/helpers/registers.ts';
import { unpackSchemaFixture } from '#test/helpers/schema-fixtures.ts';
import { createTerminal } from '#test/helpers/terminal.ts';

/** A register of schema 1 in which nothing but its organisation was told. */
function makeOldEmptyRegister(path: string): void {
  const { organisation } = registerOf({ organisation: { legalName: 'Garage' } });
  // Ours alone, and never opened while it is made.
  const db = new Database(path) as WritableDb;
  db.pragma(`application_id = ${applicationId}`);
  migrate(db, migrations.slice(0, 1));
  inWriteTransaction(db, () => {
    writeRegisterId(db, registerId);
    writeOrganisation(db, true, organisation, () => true);
    const objects = [
      { objectKind: 'register', objectId: 'register', before: null, after: { id: registerId } },
      { objectKind: 'organisation', objectId: 'organisation', before: null, after: { ...organisation } },
    ] as const;
    appendChange(db, { at: '2026-03-01T12:00:00.000Z', actor: null, action: 'register.create', objects });
  });
  db.close();
}

const filled = printRegister(registerOf({ activities: [{ id: 'quotes', name: { en: 'Quotes' } }] }));

describe('A register of an earlier version on the command line', () => {
  it('is backed up before an import brings it up to date', async () => {
    const { run, path } = createTerminal();
    makeOldEmptyRegister(path('a.trente'));
    writeFileSync(path('in.json'), filled);
    expect((await run('import', 'a.trente', 'in.json')).code).toBe(0);
    expect(verifyRegisterFile(path('a.trente'))).toMatchObject({ isIntact: true, schemaVersion: 2 });
    const folder = path(join('backups', registerId));
    const [backup = '', ...others] = readdirSync(folder);
    expect([backup, others]).toEqual([
      expect.stringMatching(/ 1 migration\.trente$/),
      [expect.stringMatching(/ 1 import\.trente$/)],
    ]);
    expect(verifyRegisterFile(join(folder, backup))).toMatchObject({
      isIntact: true,
      schemaVersion: 1,
    });
  });

  it('stays as it is when that backup cannot be made, and says why', async () => {
    const { run, path } = createTerminal();
    makeOldEmptyRegister(path('a.trente'));
    writeFileSync(path('in.json'), filled);
    writeFileSync(path('backups'), 'not a folder');
    const { code, errors } = await run('import', 'a.trente', 'in.json');
    expect([code, errors.join('\n')]).toEqual([2, expect.stringContaining('No backup could be made in')]);
    expect(verifyRegisterFile(path('a.trente')).schemaVersion).toBe(1);
  });

  it('is exported, checked, compared and verified as it lies', async () => {
    const { run, path } = createTerminal();
    unpackSchemaFixture(1, path('a.trente'));
    expect((await run('verify', 'a.trente')).code).toBe(0);
    expect((await run('check', 'a.trente')).code).toBeLessThan(2);
    expect((await run('diff', 'a.trente', '--from', '2026-01-14')).code).toBe(1);
    const order = ['--document', 'register', '--format', 'html', '--as-of', '2026-01-20'] as const;
    expect((await run('export', 'a.trente', ...order, '--out', 'a.html')).code).toBe(0);
    expect(verifyRegisterFile(path('a.trente')).schemaVersion).toBe(1);
  });
});
