import Database from 'better-sqlite3';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyChange } from '#db/changes/apply-change.ts';
import { readSettings } from '#db/file/settings.ts';
import { schemaVersion } from '#db/migrate.ts';
import { closeRegisterFile, openRegisterFile, type OpenAccess } from '#db/open.ts';
import { readRegister } from '#db/reads/register.ts';
import { verifyRegister } from '#db/verify.ts';
import { Failure } from '#register/model/failure.ts';
import { organisationSchema } from '#register/model/organisation.ts';
import { inReadOnlyFolder, onReadOnlyDisk } from '#test/helpers/hostile-places.ts';
import { makeRegister, registerOf, steppingClock } from '#test/helpers/registers.ts';
import { alterLetter, digestOf, tamper } from '#test/helpers/tampering.ts';
import { temporaryFolder } from '#test/helpers/temporary-folder.ts';

const example = registerOf({
  organisation: { legalName: 'Garage Lefèvre' },
  providers: [{ id: 'mollie', name: 'Mollie' }],
  activities: [
    { id: 'payments', recipients: [{ id: 'r', party: { kind: 'provider', providerId: 'mollie' } }] },
  ],
});

/** The path of a closed register. */
function closedRegister(): string {
  const file = makeRegister(example);
  closeRegisterFile(file);
  return file.path;
}

/** What comes of opening: its failure, and whether the file is byte for byte as it was, without a journal beside it. */
function refusalOf(path: string, access: OpenAccess = 'preferWrite') {
  const before = digestOf(path);
  let code: unknown;
  try {
    closeRegisterFile(openRegisterFile(path, { access }));
  } catch (error) {
    code = error instanceof Failure ? error.code : error;
  }
  return { code, isUntouched: digestOf(path) === before && !existsSync(`${path}-journal`) };
}

const refusedFor = (code: string) => ({ code, isUntouched: true });

function overwrite(path: string, offset: number, bytes: Uint8Array): string {
  const content = readFileSync(path);
  content.set(bytes, offset);
  writeFileSync(path, content);
  return path;
}

describe('Opening a register', () => {
  it('changes nothing in the file and leaves nothing beside it', () => {
    const path = closedRegister();
    const before = digestOf(path);
    const file = openRegisterFile(path);
    expect(file).toMatchObject({ path, isReadOnly: false, why: null });
    closeRegisterFile(file);
    expect(digestOf(path)).toBe(before);
    expect(existsSync(`${path}-journal`)).toBe(false);
  });

  it('sets what makes a saved change safe, and reads it back', () => {
    const { db } = makeRegister(example);
    expect(readSettings(db, 'write')).toMatchObject({
      journal_mode: 'delete',
      synchronous: 3,
      locking_mode: 'exclusive',
      foreign_keys: 1,
      temp_store: 2,
      trusted_schema: 0,
      cell_size_check: 1,
      mmap_size: 0,
      secure_delete: 1,
    });
  });

  it('uses a SQLite without the known corruption faults', () => {
    const { db } = makeRegister(example);
    const version = db.prepare('SELECT sqlite_version()').pluck().get();
    const [major = 0, minor = 0, patch = 0] = String(version).split('.').map(Number);
    expect(major * 1_000_000 + minor * 1_000 + patch).toBeGreaterThanOrEqual(3_051_003);
  });

  it('finds the last change after the window closed, and no journal', () => {
    const file = makeRegister(example);
    const organisation = organisationSchema.parse({ legalName: 'Autre' });
    applyChange(file.db, { kind: 'organisation.update', organisation }, steppingClock());
    closeRegisterFile(file);
    expect(existsSync(`${file.path}-journal`)).toBe(false);
    expect(readRegister(openRegisterFile(file.path, { access: 'read' }).db).organisation).toEqual(
      organisation,
    );
  });
});

describe('A file that is not a register', () => {
  it.each<[string, (path: string) => void, string]>([
    ['is empty', (path) => writeFileSync(path, ''), 'file.foreign'],
    ['is a text', (path) => writeFileSync(path, 'Registre des traitements'.repeat(20)), 'file.foreign'],
    ['is a database of another program', (path) => tamper(path, 'CREATE TABLE t (a)'), 'file.foreign'],
    ['is cut off in its first bytes', (path) => writeFileSync(path, 'SQLite format 3\0abc'), 'file.damaged'],
  ])('says so when it %s', (_what, make, code) => {
    const path = join(temporaryFolder(), 'x.trente');
    make(path);
    expect(refusalOf(path)).toEqual(refusedFor(code));
    expect(refusalOf(path, 'read')).toEqual(refusedFor(code));
  });

  it('says so when it is a folder, or not there', () => {
    const folder = join(temporaryFolder(), 'x.trente');
    expect(() => openRegisterFile(folder)).toThrow(expect.objectContaining({ code: 'file.notFound' }));
    mkdirSync(folder);
    expect(() => openRegisterFile(folder)).toThrow(expect.objectContaining({ code: 'file.foreign' }));
    expect(existsSync(join(folder, 'x.trente'))).toBe(false);
  });
});

describe('A register that was damaged or tampered with', () => {
  it.each<[string, (path: string) => void, string]>([
    ['lost its end', (path) => writeFileSync(path, readFileSync(path).subarray(0, 40_000)), 'file.damaged'],
    [
      'lost half a page',
      (path) => writeFileSync(path, readFileSync(path).subarray(0, -2_000)),
      'file.damaged',
    ],
    ['has a page of zeros', (path) => overwrite(path, 4_096, new Uint8Array(4_096)), 'file.damaged'],
    ['has noise in its header', (path) => overwrite(path, 16, new Uint8Array(8).fill(7)), 'file.damaged'],
    [
      'has a broken link',
      (path) => tamper(path, `UPDATE recipient SET provider_id = 'nobody'`),
      'file.damaged',
    ],
    [
      'has a table whose text is not what it was',
      (path) => {
        const bytes = readFileSync(path);
        const at = bytes.indexOf('legal_entity');
        writeFileSync(path, bytes.fill('x', at, at + 1));
      },
      'file.damaged',
    ],
    ['lacks a table', (path) => tamper(path, 'DROP TABLE cookie'), 'file.damaged'],
    [
      'has a trigger of somebody else',
      (path) => tamper(path, 'CREATE TRIGGER t AFTER UPDATE ON activity BEGIN DELETE FROM provider; END'),
      'file.foreign',
    ],
    ['has a view of somebody else', (path) => tamper(path, 'CREATE VIEW v AS SELECT 1'), 'file.foreign'],
    [
      'has one of our triggers with another text',
      (path) =>
        tamper(
          path,
          'DROP TRIGGER change_no_delete; CREATE TRIGGER change_no_delete BEFORE DELETE ON change BEGIN SELECT 1; END',
        ),
      'file.foreign',
    ],
  ])('says so when it %s', (_what, damage, code) => {
    const path = closedRegister();
    damage(path);
    expect(refusalOf(path)).toEqual(refusedFor(code));
    expect(refusalOf(path, 'read')).toEqual(refusedFor(code));
  });

  it('says so when an index does not say what its table says', () => {
    const path = closedRegister();
    const db = new Database(path);
    db.unsafeMode(true);
    db.pragma('writable_schema = ON');
    db.exec(`UPDATE sqlite_schema SET sql = replace(sql, 'record, status_rank', 'record, reference')
      WHERE name = 'activity_sort_status_rank'`);
    db.close();
    expect(refusalOf(path)).toEqual(refusedFor('file.damaged'));
    expect(refusalOf(path, 'read')).toEqual(refusedFor('file.damaged'));
  });
});

describe('A register whose content is not what was written', () => {
  it.each<[string, (path: string) => void]>([
    ['one letter of a text is another one', (path) => alterLetter(path, 'Lefèvre')],
    ['a row was changed by another program', (path) => tamper(path, `UPDATE provider SET name = 'Adyen'`)],
    ['a row is gone', (path) => tamper(path, 'DELETE FROM activity')],
    ['a record of the log was altered', (path) => alterLetter(path, 'register.create')],
  ])('is refused where %s, however it is opened', (_what, damage) => {
    for (const access of ['preferWrite', 'write', 'read'] as const) {
      const path = closedRegister();
      damage(path);
      expect(refusalOf(path, access)).toEqual(refusedFor('file.damaged'));
    }
  });

  it('is shown for reading to whoever asks for it as it is, if it makes sense', () => {
    const path = alterLetter(closedRegister(), 'Lefèvre');
    const before = digestOf(path);
    const file = openRegisterFile(path, { access: 'readDamaged' });
    expect(file).toMatchObject({ isReadOnly: true, why: 'damaged' });
    expect(readRegister(file.db).organisation.legalName).toBe('Garage #efèvre');
    expect(() => file.db.exec('DELETE FROM provider')).toThrow('readonly');
    closeRegisterFile(file);
    expect(digestOf(path)).toBe(before);
    expect(refusalOf(tamper(path, `UPDATE provider SET role = 'no_role'`), 'readDamaged')).toEqual(
      refusedFor('file.damaged'),
    );
  });

  it('is found by words again once it is opened for writing, where only the search was damaged', () => {
    const path = closedRegister();
    const db = new Database(path);
    const { block } = db
      .prepare<[], { block: Buffer }>('SELECT block FROM activity_search_data WHERE id > 10 LIMIT 1')
      .get() ?? { block: Buffer.alloc(0) };
    db.close();
    const bytes = readFileSync(path);
    const at = bytes.indexOf(block);
    expect(at).toBeGreaterThan(0);
    writeFileSync(path, bytes.fill(0xff, at, at + 8));
    const file = openRegisterFile(path, { access: 'write' });
    expect(verifyRegister(file.db, 'write').isIntact).toBe(true);
    closeRegisterFile(file);
  });
});

describe('A register of a newer version', () => {
  const newer = (path: string) => tamper(path, `PRAGMA user_version = ${schemaVersion + 1}`);

  it('is shown, but never written', () => {
    const path = newer(closedRegister());
    const before = digestOf(path);
    const file = openRegisterFile(path);
    expect(file).toMatchObject({ isReadOnly: true, why: 'newerVersion' });
    expect(readRegister(file.db).organisation.legalName).toBe('Garage Lefèvre');
    expect(() => file.db.exec('DELETE FROM provider')).toThrow('readonly');
    closeRegisterFile(file);
    expect(digestOf(path)).toBe(before);
  });

  it('is refused where it must be written, with the versions', () => {
    const path = newer(closedRegister());
    expect(refusalOf(path, 'write')).toEqual(refusedFor('file.newer'));
    expect(() => openRegisterFile(path, { access: 'write' })).toThrow(
      expect.objectContaining({
        parameters: { path, version: schemaVersion + 1, supported: schemaVersion },
      }),
    );
  });

  it('is refused when this version cannot make sense of it', () => {
    expect(refusalOf(newer(tamper(closedRegister(), 'ALTER TABLE purpose RENAME TO aim')))).toEqual(
      refusedFor('file.newer'),
    );
    expect(refusalOf(newer(tamper(closedRegister(), `UPDATE provider SET role = 'new_role'`)))).toEqual(
      refusedFor('file.newer'),
    );
  });
});

describe('A register in a place that cannot be written', () => {
  it('on a read-only disk is shown, and refused for writing', () => {
    const path = onReadOnlyDisk(closedRegister());
    if (path === undefined) return;
    const file = openRegisterFile(path);
    expect(file).toMatchObject({ isReadOnly: true, why: 'fileReadOnly' });
    expect(readRegister(file.db).providers).toHaveLength(1);
    closeRegisterFile(file);
    expect(refusalOf(path, 'write')).toEqual(refusedFor('file.readOnly'));
  });

  it('in a read-only folder is shown, and refused for writing', () => {
    const path = inReadOnlyFolder(closedRegister());
    if (path === undefined) return;
    const file = openRegisterFile(path);
    expect(file).toMatchObject({ isReadOnly: true, why: 'folderReadOnly' });
    expect(readRegister(file.db).providers).toHaveLength(1);
    closeRegisterFile(file);
    expect(refusalOf(path, 'write')).toEqual(refusedFor('file.folderReadOnly'));
  });
});

describe('A register that is open elsewhere', () => {
  it('is shown as it was saved last, and refused for writing', () => {
    const first = makeRegister(example);
    const organisation = organisationSchema.parse({ legalName: 'Avant' });
    applyChange(first.db, { kind: 'organisation.update', organisation }, steppingClock());
    const second = openRegisterFile(first.path);
    expect(second).toMatchObject({ isReadOnly: true, why: 'locked' });
    applyChange(
      first.db,
      { kind: 'organisation.update', organisation: { ...organisation, legalName: 'Après' } },
      steppingClock(),
    );
    expect(readRegister(second.db).organisation.legalName).toBe('Avant');
    expect(() => second.db.exec('DELETE FROM provider')).toThrow('readonly');
    expect(() => openRegisterFile(first.path, { access: 'write' })).toThrow(
      expect.objectContaining({ code: 'file.locked' }),
    );
    const asked = openRegisterFile(first.path, { access: 'read' });
    expect(asked.why).toBeNull();
    expect(readRegister(asked.db).organisation.legalName).toBe('Après');
  });

  it('can be written once the other window has closed it', () => {
    const first = makeRegister(example);
    closeRegisterFile(first);
    const second = openRegisterFile(first.path, { access: 'write' });
    expect(second.isReadOnly).toBe(false);
    closeRegisterFile(second);
  });
});

describe('A register that is replaced or moved while it is open', () => {
  it('is not written any more: neither the new file nor the old one', () => {
    const file = makeRegister(example);
    const other = join(dirname(file.path), 'other.trente');
    copyFileSync(file.path, other);
    const before = digestOf(other);
    renameSync(other, file.path);
    const organisation = organisationSchema.parse({ legalName: 'Perdu' });
    expect(() =>
      applyChange(file.db, { kind: 'organisation.update', organisation }, steppingClock()),
    ).toThrow(expect.objectContaining({ code: 'file.replaced' }));
    expect(digestOf(file.path)).toBe(before);
    expect(file.db.inTransaction).toBe(false);
    expect(readRegister(file.db).organisation.legalName).toBe('Garage Lefèvre');
  });
});
