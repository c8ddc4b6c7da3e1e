import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSnapshot } from '#db/file/snapshot.ts';
import { closeRegisterFile, openRegisterFile } from '#db/open.ts';
import { countRegister, readRegister } from '#db/reads/register.ts';
import { verifyRegisterFile } from '#db/verify.ts';
import type { Register } from '#register/model/register.ts';
import { bundledChild } from '#test/helpers/bundled-child.ts';
import { makeRegister, registerOf } from '#test/helpers/registers.ts';

const longestLifeMs = 60;
const lanes = 3;
const cyclesPerLane = 34;

const editingChild = 'test/db/editing-child.ts';

const register = registerOf({
  organisation: { legalName: '0' },
  providers: [
    { id: 'mollie', name: '0' },
    { id: 'ovh', name: '0' },
  ],
  activities: Array.from({ length: 6 }, (_, index) => ({
    id: `a-${index}`,
    reference: '0',
    name: { fr: 'Devis', nl: 'Offertes' },
    purposes: [{ id: 'p', description: { fr: 'Établir' }, legalBases: ['contract'] }],
    recipients: [{ id: 'r', party: { kind: 'provider', providerId: 'mollie' } }],
  })),
  processorActivities: [{ id: 'hosting', reference: '0' }],
});

/** Lets the child edit for a while, kills it, and returns the last edit that it acknowledged. */
async function editAndKill(child: string, path: string, lifeMs: number): Promise<number | undefined> {
  const editing = spawn(process.execPath, [child, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: dirname(child) },
  });
  let printed = '';
  let isCounting = false;
  editing.stdout.setEncoding('utf8');
  editing.stdout.on('data', (text: string) => {
    printed += text;
    if (!isCounting && printed.includes('warm')) {
      isCounting = true;
      setTimeout(() => editing.kill('SIGKILL'), lifeMs);
    }
  });
  await once(editing, 'close');
  expect(editing.signalCode).toBe('SIGKILL');
  // What follows the last line feed was cut off by the kill.
  const lines = printed.split('\n').slice(0, -1);
  return lines
    .filter((line) => line !== 'warm')
    .map(Number)
    .at(-1);
}

/** Every object carries the number of the edit that wrote it last. */
function marksOf({ organisation, providers, activities, processorActivities }: Register): readonly string[] {
  return [
    organisation.legalName,
    ...providers.map(({ name }) => name),
    ...activities.map(({ reference }) => reference),
    ...processorActivities.map(({ reference }) => reference),
  ];
}

/** One register that is edited and killed over and over; returns the number of its last edit. */
async function runLane(child: string, path: string): Promise<number> {
  let lastEdit = 0;
  for (let cycle = 0; cycle < cyclesPerLane; cycle += 1) {
    const acknowledged = (await editAndKill(child, path, Math.random() * longestLifeMs)) ?? lastEdit;
    // Every other time the first to look at the file only reads it.
    const file = openRegisterFile(path, { access: cycle % 2 === 0 ? 'write' : 'read' });
    const found = readRegister(file.db);
    const edit = Number(found.organisation.legalName);
    expect(new Set(marksOf(found))).toEqual(new Set([String(edit)]));
    // An edit may be on the disk whose acknowledgement the kill cut off; one that was acknowledged must be.
    expect([acknowledged, acknowledged + 1]).toContain(edit);
    expect(countRegister(file.db).changes).toBe(edit + 1);
    closeRegisterFile(file);
    lastEdit = edit;
  }
  return lastEdit;
}

/** SQLite's own shell, an older and separately built SQLite: what it says of the file, if it is installed. */
function askShell(path: string): readonly string[] | undefined {
  const question = 'PRAGMA integrity_check; PRAGMA foreign_key_check; SELECT count(*) FROM change';
  const shell = spawnSync('sqlite3', [path, question], { encoding: 'utf8' });
  return shell.error === undefined ? shell.stdout.trim().split('\n') : undefined;
}

describe('A register that another program edits without pause', () => {
  it('is read as it stood between two edits', { timeout: 60_000 }, async () => {
    const child = await bundledChild(editingChild);
    const { path, db } = makeRegister(register);
    db.close();
    const editing = spawn(process.execPath, [child, path], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(editing.stdout, 'data');
    const seen = Array.from({ length: 40 }, () => {
      const snapshot = openSnapshot(path);
      const marks = new Set(marksOf(readRegister(snapshot)));
      snapshot.close();
      return marks;
    });
    editing.stdout.resume();
    editing.kill('SIGKILL');
    await once(editing, 'close');
    expect(seen.filter((marks) => marks.size !== 1)).toEqual([]);
    // It was read while it was edited, not before or after.
    expect(new Set(seen.flatMap((marks) => [...marks])).size).toBeGreaterThan(3);
  });
});

describe('A program that is killed while it saves', () => {
  it(
    'loses nothing it acknowledged and leaves nothing half-done, a hundred times over',
    { timeout: 120_000 },
    async () => {
      const child = await bundledChild(editingChild);
      const paths = Array.from({ length: lanes }, () => {
        const file = makeRegister(register);
        closeRegisterFile(file);
        return file.path;
      });
      const edits = await Promise.all(paths.map((path) => runLane(child, path)));
      for (const [lane, path] of paths.entries()) {
        const edit = edits[lane] ?? 0;
        expect(edit).toBeGreaterThan(4 * cyclesPerLane - 1);
        expect(verifyRegisterFile(path)).toMatchObject({ isIntact: true, counts: { changes: edit + 1 } });
        const sound = ['ok', String(edit + 1)];
        expect(askShell(path) ?? sound).toEqual(sound);
      }
    },
  );
});
