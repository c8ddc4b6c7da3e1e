import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyChange } from '#db/changes/apply-change.ts';
import { readChanges } from '#db/changes/change-log.ts';
import { createRegisterFile, type NewRegister } from '#db/create.ts';
import { closeRegisterFile, openRegisterFile } from '#db/open.ts';
import { readRegister } from '#db/reads/register.ts';
import { verifyRegisterFile } from '#db/verify.ts';
import { organisationSchema } from '#register/model/organisation.ts';
import { inReadOnlyFolder, smallDisk } from '#test/helpers/hostile-places.ts';
import { makeRegister, registerId, registerOf, steppingClock } from '#test/helpers/registers.ts';
import { temporaryFolder } from '#test/helpers/temporary-folder.ts';

const organisation = organisationSchema.parse({ legalName: 'Garage Lefèvre', country: 'FR' });

function create(path: string, content: NewRegister = { registerId, organisation }) {
  return createRegisterFile(path, content, steppingClock());
}

describe('A new register', () => {
  it('holds its organisation, and its making is the first change of its history', () => {
    const path = join(temporaryFolder(), 'Garage Lefèvre & fils.trente');
    const file = create(path);
    expect(readRegister(file.db)).toEqual(registerOf({ id: registerId, organisation }));
    expect(readChanges(file.db, { limit: 5 })).toMatchObject([
      {
        seq: 1,
        action: 'register.create',
        objects: [
          { objectKind: 'register', before: null, after: { id: registerId } },
          { objectKind: 'organisation', before: null, after: { legalName: 'Garage Lefèvre' } },
        ],
      },
    ]);
    closeRegisterFile(file);
    expect(readFileSync(path).toString('latin1', 68, 72)).toBe('Trnt');
  });

  it('keeps the id that its content came with', () => {
    const folder = temporaryFolder();
    const withId = create(join(folder, 'a.trente'), { registerId, register: registerOf({ id: 'own-id' }) });
    const without = create(join(folder, 'b.trente'), { registerId, register: registerOf() });
    expect([readRegister(withId.db).id, readRegister(without.db).id]).toEqual(['own-id', registerId]);
    closeRegisterFile(withId);
    closeRegisterFile(without);
  });

  it('is alone in its folder', () => {
    const folder = temporaryFolder();
    closeRegisterFile(create(join(folder, 'a.trente')));
    expect(readdirSync(folder)).toEqual(['a.trente']);
  });

  it('never takes the place of another file', () => {
    const folder = temporaryFolder();
    const path = join(folder, 'a.trente');
    writeFileSync(path, 'mine');
    expect(() => create(path)).toThrow(expect.objectContaining({ code: 'file.exists' }));
    expect(readFileSync(path, 'utf8')).toBe('mine');
    expect(readdirSync(folder)).toEqual(['a.trente']);
  });

  it('with content that makes no sense is not made at all', () => {
    const folder = temporaryFolder();
    const broken = registerOf({
      activities: [{ id: 'a', software: [{ id: 's', providerId: 'nobody' }] }],
    });
    expect(() => create(join(folder, 'a.trente'), { registerId, register: broken })).toThrow(
      expect.objectContaining({ code: 'reference.broken' }),
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  it('needs a folder that is there and can be written', () => {
    const missing = join(temporaryFolder(), 'missing');
    const lost = join(missing, 'a.trente');
    expect(() => create(lost)).toThrow(
      expect.objectContaining({ code: 'file.unwritable', parameters: { path: lost } }),
    );
    const { path } = makeRegister();
    const other = inReadOnlyFolder(path);
    if (other === undefined) return;
    expect(() => create(`${other}.2.trente`)).toThrow(
      expect.objectContaining({ code: 'file.folderReadOnly' }),
    );
  });
});

describe('A full disk', () => {
  it('has no room for a new register, and none is left half-made', () => {
    const disk = smallDisk(200);
    if (disk === undefined) return;
    expect(() => create(join(disk, 'a.trente'))).toThrow(expect.objectContaining({ code: 'file.diskFull' }));
    expect(readdirSync(disk)).toEqual([]);
  });

  it('stops a change as a whole: what was saved before is there, and room lets it go on', () => {
    const disk = smallDisk(1_200);
    if (disk === undefined) return;
    const path = join(disk, 'a.trente');
    const file = create(path);
    if (file.isReadOnly) throw new Error('new');
    const context = steppingClock();
    const ballast = join(disk, 'ballast');
    writeFileSync(ballast, Buffer.alloc(100_000));
    // Noise does not pack: each change needs new pages, in the tables and in the log.
    const noise = (round: number) =>
      Array.from({ length: 5_000 }, (_, index) =>
        String.fromCodePoint(0x4e00 + ((index * 7_919 * (round + 3)) % 20_000)),
      ).join('');
    let saved = '';
    const fill = () => {
      for (let round = 0; round < 1_000; round += 1) {
        const legalName = `${round}`;
        const note = { fr: noise(round) };
        applyChange(
          file.db,
          { kind: 'organisation.update', organisation: { ...organisation, legalName, note } },
          context,
        );
        saved = legalName;
      }
    };
    expect(fill).toThrow(expect.objectContaining({ code: 'file.diskFull' }));
    expect(Number(saved)).toBeGreaterThan(3);
    expect(file.db.inTransaction).toBe(false);
    expect(readRegister(file.db).organisation.legalName).toBe(saved);
    writeFileSync(ballast, '');
    const change = { kind: 'organisation.update', organisation } as const;
    expect(applyChange(file.db, change, context)).not.toBeNull();
    closeRegisterFile(file);
    expect(existsSync(`${path}-journal`)).toBe(false);
    expect(verifyRegisterFile(path).isIntact).toBe(true);
    const opened = openRegisterFile(path);
    expect(readRegister(opened.db).organisation).toEqual(organisation);
    closeRegisterFile(opened);
  });
});
