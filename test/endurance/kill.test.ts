import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listBackups } from '#db/backup/list-backups.ts';
import { openSnapshot } from '#db/file/snapshot.ts';
import { schemaVersion } from '#db/migrate.ts';
import { closeRegisterFile, openRegisterFile } from '#db/open.ts';
import { countRegister, readRegister } from '#db/reads/register.ts';
import { verifyRegisterFile } from '#db/verify.ts';
import { bundledChild } from '#test/helpers/bundled-child.ts';
import { makeRegister } from '#test/helpers/registers.ts';
import { unpackSchemaFixture } from '#test/helpers/schema-fixtures.ts';
import { temporaryFolder } from '#test/helpers/temporary-folder.ts';
import { markedRegister, marksOf } from './marks.ts';
import { askAnotherSqlite } from './other-sqlite.ts';
import { keepFigure, patienceOf, triesOf } from './run-size.ts';

/** A life is counted in steps, because a busy machine makes few of them in a time. */
const mostSteps = 7;
const longestStepMs = 12;
const longestOpeningMs = 150;
/** Three registers at a time, worked on and killed again and again; a register that has a long history gives way to a new one. */
const lanes = 3;
const cyclesPerRegister = 55;
const registersPerLane = triesOf({ quick: 1, endurance: 10 });
const migrations = triesOf({ quick: 35, endurance: 350 });
const cycles = lanes * registersPerLane * cyclesPerRegister + migrations;

/** What a child said before it was killed, line by line; a line that the kill cut off is left out. */
async function runAndKill(
  task: 'work' | 'migrate',
  path: string,
  folder: string,
): Promise<readonly string[]> {
  const child = await bundledChild('test/endurance/working-child.ts');
  const working = spawn(process.execPath, [child, task, path, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: dirname(child) },
  });
  // Every fifth is killed early, while it opens the register; the others after some steps, in the middle of the next.
  const isEarly = Math.random() < 0.2;
  const steps = Math.floor(Math.random() * mostSteps);
  const delay = Math.random() * (isEarly ? longestOpeningMs : longestStepMs);
  let printed = '';
  let isCounting = false;
  const count = () => {
    const [, afterWarmth] = printed.split('warm');
    const done = afterWarmth?.match(/^(?:did|backup|restored|migrated) /gm)?.length ?? -1;
    if (isCounting || (done < steps && !isEarly)) return;
    isCounting = true;
    setTimeout(() => working.kill('SIGKILL'), delay);
  };
  if (isEarly) count();
  working.stdout.setEncoding('utf8');
  working.stdout.on('data', (text: string) => {
    printed += text;
    count();
  });
  await once(working, 'close');
  expect(working.signalCode).toBe('SIGKILL');
  return printed.split('\n').slice(0, -1);
}

/** The newest change of a register, and what it holds then. */
interface Point {
  readonly seq: number;
  readonly marks: string;
}

/** What was acknowledged last, and what may be on the disk although the kill cut off the word of it. */
function readWords(
  words: readonly string[],
  before: Point,
): { readonly said: Point; readonly possible: Point } {
  let said = before;
  let possible = before;
  for (const word of words) {
    const [what, seq = '', marks = ''] = word.split(' ');
    if (what === 'will') possible = { seq: Number(seq), marks };
    if (what !== 'did') continue;
    expect(Number(seq)).toBe(possible.seq);
    said = possible;
  }
  return { said, possible };
}

/** One register that is worked on and killed over and over. */
async function workAndKill(): Promise<Point & { readonly path: string; readonly backups: number }> {
  const file = makeRegister(markedRegister);
  closeRegisterFile(file);
  const { path } = file;
  const folder = join(dirname(path), 'backups');
  mkdirSync(folder);
  const verified = new Set<string>();
  let point: Point = { seq: 1, marks: marksOf(markedRegister) };
  for (let cycle = 0; cycle < cyclesPerRegister; cycle += 1) {
    const words = await runAndKill('work', path, folder);
    const { said, possible } = readWords(words, point);
    // Every other time the first to look at the file only reads it.
    const found = openRegisterFile(path, { access: cycle % 2 === 0 ? 'write' : 'read' });
    point = { seq: countRegister(found.db).changes, marks: marksOf(readRegister(found.db)) };
    closeRegisterFile(found);
    expect([said, possible]).toContainEqual(point);
    checkCopies(folder, words, verified);
  }
  closeRegisterFile(openRegisterFile(path, { access: 'write' }));
  return { ...point, path, backups: verified.size };
}

/** Every backup and every restored file that has its name is whole; one that was acknowledged is there. */
function checkCopies(folder: string, words: readonly string[], verified: Set<string>): void {
  const acknowledged = words
    .map((word) => word.split(' '))
    .filter(([what]) => what === 'backup' || what === 'restored')
    .map(([what = '', seq, ...path]) => ({ what, seq: Number(seq), path: path.join(' ') }));
  // Older ones may have made room for it.
  const last = acknowledged.findLast(({ what }) => what === 'backup');
  const restored = acknowledged.filter(({ what }) => what === 'restored');
  for (const { path } of [...restored, ...(last === undefined ? [] : [last])])
    expect(existsSync(path)).toBe(true);
  for (const { path, seq } of listBackups(folder)) {
    if (verified.has(path)) continue;
    expect(verifyRegisterFile(path)).toMatchObject({ isIntact: true, counts: { changes: seq } });
    verified.add(path);
  }
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (name.startsWith('restored-') && name.endsWith('.trente')) {
      const seq = restored.find((one) => one.path === path)?.seq ?? expect.any(Number);
      expect(verifyRegisterFile(path)).toMatchObject({ isIntact: true, counts: { changes: seq } });
    }
    // Half-made copies have a name that nobody takes for a backup.
    if (name.startsWith('restored-') || name.startsWith('.')) rmSync(path);
  }
}

/** An older file, whose migration is killed; returns how often it was found old and new. */
async function migrateAndKill(): Promise<{ readonly older: number; readonly newer: number }> {
  const folder = temporaryFolder();
  const path = join(folder, 'killed.trente');
  const original = unpackSchemaFixture(1, join(folder, 'original.trente'));
  const expected = readCopy(original);
  const count = { older: 0, newer: 0 };
  for (let cycle = 0; cycle < migrations; cycle += 1) {
    await runAndKill('migrate', path, original);
    if (!existsSync(path)) continue;
    const { schemaVersion: version, isIntact } = verifyRegisterFile(path);
    expect([1, schemaVersion]).toContain(version);
    expect(isIntact).toBe(true);
    count[version === 1 ? 'older' : 'newer'] += 1;
    closeRegisterFile(openRegisterFile(path, { access: 'write' }));
    expect(readCopy(path)).toEqual(expected);
  }
  return count;
}

/** What a file of any version holds, read by this one. */
function readCopy(path: string) {
  const copy = join(temporaryFolder(), 'copy.trente');
  copyFileSync(path, copy);
  const file = openRegisterFile(copy, { access: 'read' });
  const register = readRegister(file.db);
  closeRegisterFile(file);
  return register;
}

describe('A register that another program edits without pause', () => {
  it('is read as it stood between two edits', async () => {
    const child = await bundledChild('test/endurance/working-child.ts');
    const { path, db } = makeRegister(markedRegister);
    db.close();
    const folder = join(dirname(path), 'backups');
    const working = spawn(process.execPath, [child, 'work', path, folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(working.stdout, 'data');
    const seen = Array.from({ length: 40 }, () => {
      const { db: snapshot } = openSnapshot(path);
      const marks = marksOf(readRegister(snapshot));
      snapshot.close();
      return marks;
    });
    working.stdout.resume();
    working.kill('SIGKILL');
    await once(working, 'close');
    expect(seen.filter((marks) => marks.includes(','))).toEqual([]);
    // It was read while it was edited, not before or after.
    expect(new Set(seen).size).toBeGreaterThan(3);
  });
});

describe('A program that is killed while it works', () => {
  it(
    `loses nothing it acknowledged and leaves nothing half-done, ${cycles} times over`,
    patienceOf({ quick: 8, endurance: 60 }),
    async () => {
      const perLane = Array.from({ length: lanes }, async () => {
        const done = [];
        for (let turn = 0; turn < registersPerLane; turn += 1) done.push(await workAndKill());
        return done;
      });
      const [migrated, ...worked] = await Promise.all([migrateAndKill(), ...perLane]);
      const registers = worked.flat();
      for (const { path, seq, marks } of registers) {
        expect(seq).toBeGreaterThan(2 * cyclesPerRegister);
        expect(verifyRegisterFile(path)).toMatchObject({ isIntact: true, counts: { changes: seq } });
        expect(askAnotherSqlite(path)).toEqual({ faults: [], changes: seq, marks });
      }
      expect(migrated.older).toBeGreaterThan(0);
      expect(migrated.newer).toBeGreaterThan(0);
      const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
      keepFigure(
        `${cycles} kills (${migrations} of them in a migration, found ${migrated.older} times before it and ${migrated.newer} times after it): ${sum(registers.map(({ seq }) => seq))} changes acknowledged, ${sum(registers.map(({ backups }) => backups))} backups verified, nothing lost, half-done or damaged`,
      );
    },
  );
});
