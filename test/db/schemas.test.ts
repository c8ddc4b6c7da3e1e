import Database from 'better-sqlite3';
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createBackup } from '#db/backup/create-backup.ts';
import { readChanges } from '#db/changes/change-log.ts';
import { findNext, takeBack } from '#db/changes/undo.ts';
import { openSnapshot } from '#db/file/snapshot.ts';
import { migrate, migrations, readSchemaVersion, schemaVersion } from '#db/migrate.ts';
import { closeRegisterFile, openRegisterFile, type RegisterFile } from '#db/open.ts';
import { listBin } from '#db/reads/bin.ts';
import { readRegister } from '#db/reads/register.ts';
import { readRegisterAsOf } from '#db/reads/register-as-of.ts';
import type { ReadableDb, WritableDb } from '#db/sql.ts';
import { verifyRegisterFile } from '#db/verify.ts';
import { parseRegister } from '#register/model/interchange.ts';
import type { Register } from '#register/model/register.ts';
import { bundledChild } from '#test/helpers/bundled-child.ts';
import { inReadOnlyFolder, onReadOnlyDisk } from '#test/helpers/hostile-places.ts';
import { steppingClock } from '#test/helpers/registers.ts';
import {
  hasSchemaFixture,
  readSchemaFixtureJson,
  unpackSchemaFixture,
} from '#test/helpers/schema-fixtures.ts';
import { alterLetter, digestOf } from '#test/helpers/tampering.ts';
import { temporaryFolder } from '#test/helpers/temporary-folder.ts';

const earlier = migrations.map(({ version }) => version).filter((version) => version < schemaVersion);

/** What the program of that time read, as this one would have written it. */
function heldBy(version: number): Register {
  const result = parseRegister(readSchemaFixtureJson(version));
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.register;
}

function openForWriting(path: string): RegisterFile & { readonly db: WritableDb } {
  const file = openRegisterFile(path, { access: 'write' });
  if (file.isReadOnly) throw new Error('opened for writing');
  return file;
}

const hashesOf = (db: ReadableDb) => db.prepare('SELECT seq, hash FROM change ORDER BY seq').all();

describe.each(earlier)('A register of schema %i', (version) => {
  it('is kept as a fixture', () => {
    expect(hasSchemaFixture(version)).toBe(true);
  });

  it('opens, is brought to this version, and holds what it held', () => {
    const path = unpackSchemaFixture(version);
    const file = openForWriting(path);
    expect(readSchemaVersion(file.db)).toBe(schemaVersion);
    expect(readRegister(file.db)).toEqual(heldBy(version));
    closeRegisterFile(file);
    expect(verifyRegisterFile(path)).toMatchObject({ isIntact: true, schemaVersion });
  });

  it('keeps its history: each record with its hash, the bin, what was said in January, and undo', () => {
    const path = unpackSchemaFixture(version);
    const old = new Database(path, { readonly: true }) as unknown as ReadableDb;
    const hashes = hashesOf(old);
    old.close();
    const file = openForWriting(path);
    expect(hashes.length).toBeGreaterThan(10);
    expect(hashesOf(file.db)).toEqual(hashes);
    expect(readChanges(file.db, { limit: 1 })[0]).toMatchObject({ action: 'bin.restore', actor: 'Camille' });
    expect(listBin(file.db)).toHaveLength(2);
    const january = readRegisterAsOf(file.db, '2026-01-14', '2026-11-22');
    expect(january).not.toEqual(readRegister(file.db));
    expect(january.setAsideFindings).toEqual([]);
    expect(findNext(file.db, 'undo')).toMatchObject({ action: 'bin.restore' });
    takeBack(file.db, 'undo', steppingClock());
    closeRegisterFile(file);
    expect(verifyRegisterFile(path)).toMatchObject({ isIntact: true });
  });

  it('still cannot be rewritten afterwards: the log is append-only', () => {
    const path = unpackSchemaFixture(version);
    const { db } = openForWriting(path);
    for (const sql of [
      `UPDATE change_object SET object_id = 'x'`,
      'DELETE FROM change_object',
      `INSERT OR REPLACE INTO change_object VALUES (1, 0, 'activity', 'x', x'00')`,
      `INSERT INTO change_object VALUES (1, 99, 'activity', 'x', x'00')`,
      'DELETE FROM change',
    ])
      expect(() => db.exec(sql)).toThrow('append-only');
    db.close();
  });

  it('is read, verified and looked at without a byte of it changing', () => {
    const path = unpackSchemaFixture(version);
    const before = digestOf(path);
    const file = openRegisterFile(path, { access: 'read' });
    expect(file).toMatchObject({ isReadOnly: true, why: null });
    expect(readRegister(file.db)).toEqual(heldBy(version));
    closeRegisterFile(file);
    expect(verifyRegisterFile(path)).toMatchObject({ isIntact: true, schemaVersion: version });
    openSnapshot(path).db.close();
    expect(digestOf(path)).toBe(before);
  });

  it('is refused, and not brought to this version, when one letter in it is not what was written', () => {
    const path = unpackSchemaFixture(version);
    const { legalName } = heldBy(version).organisation;
    alterLetter(path, legalName);
    const before = digestOf(path);
    for (const access of ['write', 'preferWrite', 'read'] as const)
      expect(() => openRegisterFile(path, { access })).toThrow(
        expect.objectContaining({ code: 'file.damaged', parameters: expect.objectContaining({ path }) }),
      );
    expect(digestOf(path)).toBe(before);
  });

  it('is read where nothing can be written at all', () => {
    for (const path of [
      inReadOnlyFolder(unpackSchemaFixture(version)),
      onReadOnlyDisk(unpackSchemaFixture(version)),
    ]) {
      if (path === undefined) continue;
      const file = openRegisterFile(path);
      expect(file.isReadOnly).toBe(true);
      expect(readRegister(file.db)).toEqual(heldBy(version));
      closeRegisterFile(file);
    }
  });

  it('has its backup, verified, before its first byte changes', () => {
    const path = unpackSchemaFixture(version);
    const before = digestOf(path);
    const folder = temporaryFolder();
    const backups: string[] = [];
    const file = openRegisterFile(path, {
      beforeMigration: (db) => {
        const at = '2026-11-22T09:00:00.000Z';
        backups.push(createBackup(db, folder, { at, reason: 'migration' }).path);
        expect(digestOf(path)).toBe(before);
      },
    });
    expect(file.isReadOnly).toBe(false);
    closeRegisterFile(file);
    const [backup = ''] = backups;
    expect(verifyRegisterFile(backup)).toMatchObject({ isIntact: true, schemaVersion: version });
    // Opened again, there is nothing left to bring up to date.
    closeRegisterFile(
      openRegisterFile(path, {
        beforeMigration: () => {
          throw new Error('no second backup');
        },
      }),
    );
  });

  it('opens for reading, untouched, when the backup cannot be made', () => {
    const path = unpackSchemaFixture(version);
    const before = digestOf(path);
    const beforeMigration = () => {
      throw new Error('no room');
    };
    const file = openRegisterFile(path, { beforeMigration });
    expect(file).toMatchObject({ isReadOnly: true, why: 'notBackedUp' });
    expect(readRegister(file.db)).toEqual(heldBy(version));
    closeRegisterFile(file);
    expect(() => openRegisterFile(path, { access: 'write', beforeMigration })).toThrow(
      expect.objectContaining({ code: 'backup.impossible' }),
    );
    expect(digestOf(path)).toBe(before);
    expect(existsSync(`${path}-journal`)).toBe(false);
  });

  it('is byte for byte what it was when the migration fails', () => {
    const path = unpackSchemaFixture(version);
    const before = digestOf(path);
    const db = new Database(path) as unknown as WritableDb;
    const failing = {
      version: schemaVersion + 1,
      reason: 'fails',
      migrate: () => {
        throw new Error('out of luck');
      },
    };
    expect(() => migrate(db, [...migrations, failing])).toThrow('out of luck');
    db.close();
    expect(digestOf(path)).toBe(before);
  });

  it('is not brought up to date when somebody else put a trigger into it', () => {
    const path = unpackSchemaFixture(version);
    const db = new Database(path);
    db.exec('CREATE TRIGGER t AFTER INSERT ON change_object BEGIN DELETE FROM provider; END');
    db.close();
    const before = digestOf(path);
    for (const access of ['write', 'preferWrite', 'read'] as const)
      expect(() => openRegisterFile(path, { access })).toThrow(
        expect.objectContaining({ code: 'file.foreign' }),
      );
    expect(digestOf(path)).toBe(before);
  });

  it(
    'is whole, of the old version or of the new, wherever the power goes while it is migrated',
    { timeout: 60_000 },
    async () => {
      const child = await bundledChild('test/db/migrating-child.ts');
      const fixture = unpackSchemaFixture(version);
      const held = heldBy(version);
      const folder = temporaryFolder();
      // The same program starts two dozen times: what was compiled once is kept.
      const env = { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') };
      const run = (path: string, step: number) =>
        spawnSync(process.execPath, [child, path, String(step)], { encoding: 'utf8', env });
      const whole = join(folder, 'whole.trente');
      copyFileSync(fixture, whole);
      const { stdout, status } = run(whole, 0);
      expect(status).toBe(0);
      const steps = Number(stdout);
      expect(steps).toBeGreaterThan(15);
      const found = new Set<number>();
      for (let step = 1; step <= steps; step += 1) {
        const path = join(folder, `${step}.trente`);
        copyFileSync(fixture, path);
        expect(run(path, step).signal).toBe('SIGKILL');
        // Whoever looks first may be a reader, which has to take back what was left half-done.
        if (step % 8 === 0) closeRegisterFile(openRegisterFile(path, { access: 'read' }));
        const db = new Database(path);
        found.add(Number(db.pragma('user_version', { simple: true })));
        expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
        db.close();
        const file = openForWriting(path);
        expect(readRegister(file.db)).toEqual(held);
        closeRegisterFile(file);
        expect([step, verifyRegisterFile(path).isIntact]).toEqual([step, true]);
      }
      expect(found).toEqual(new Set([version, schemaVersion]));
    },
  );
});

describe('A register of a later schema', () => {
  it('opens for reading only, as long as what it holds makes sense', () => {
    const path = unpackSchemaFixture(1);
    closeRegisterFile(openForWriting(path));
    const db = new Database(path);
    db.exec('CREATE TABLE novelty (x TEXT) STRICT');
    db.pragma(`user_version = ${schemaVersion + 1}`);
    db.close();
    const before = digestOf(path);
    const file = openRegisterFile(path);
    expect(file).toMatchObject({ isReadOnly: true, why: 'newerVersion' });
    expect(readRegister(file.db)).toEqual(heldBy(1));
    closeRegisterFile(file);
    expect(digestOf(path)).toBe(before);
  });
});
