import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyChange } from '#db/changes/apply-change.ts';
import { journalOf } from '#db/file/file-header.ts';
import { closeRegisterFile, openRegisterFile, type OpenAccess } from '#db/open.ts';
import { readRegister } from '#db/reads/register.ts';
import { findWholeLog, rebuildFromLog } from '#db/rebuild.ts';
import { loadExample, type exampleNames } from '#register/library/examples/examples.ts';
import { Failure } from '#register/model/failure.ts';
import type { Register } from '#register/model/register.ts';
import { makeRegister, steppingClock } from '#test/helpers/registers.ts';
import { temporaryFolder } from '#test/helpers/temporary-folder.ts';
import { damages, type Damage, type OnDisk } from './damage.ts';
import { randomFrom } from './random.ts';
import { keepFigure, patienceOf, triesOf } from './run-size.ts';

const cases = triesOf({ quick: 240, endurance: 2_400 });

/** A file and the states that a reader may find in it. */
interface Original {
  readonly disk: OnDisk;
  readonly states: readonly Register[];
}

/** A register with a history, at rest. */
async function atRest(name: (typeof exampleNames)[number]): Promise<Original & { readonly path: string }> {
  const register = await loadExample(name);
  const file = makeRegister(register);
  const context = steppingClock();
  for (const owner of ['Anne', 'Bart', 'Chloé'])
    for (const activity of register.activities)
      applyChange(file.db, { kind: 'activity.update', activity: { ...activity, owner } }, context);
  const states = [readRegister(file.db)];
  closeRegisterFile(file);
  return { path: file.path, disk: { file: readFileSync(file.path), journal: null }, states };
}

/** The same register in the middle of a large change: part of it is in the file already, and the journal tells what was there. */
function underWay(original: Original & { readonly path: string }): Original {
  const path = join(temporaryFolder(), 'test.trente');
  copyFileSync(original.path, path);
  const file = openRegisterFile(path, { access: 'write' });
  if (file.isReadOnly) throw new Error('It can be written.');
  const before = readRegister(file.db);
  // A cache without room writes its pages into the file before the change is finished.
  file.db.pragma('cache_size = 8');
  file.db.exec('BEGIN IMMEDIATE');
  const activities = before.activities.map((activity) => ({
    ...activity,
    note: { fr: 'Revu. '.repeat(400) },
  }));
  applyChange(file.db, { kind: 'register.import', register: { ...before, activities } }, steppingClock());
  const disk = { file: readFileSync(path), journal: readFileSync(journalOf(path)) };
  const after = readRegister(file.db);
  file.db.exec('ROLLBACK');
  closeRegisterFile(file);
  return { disk, states: [before, after] };
}

function lay(path: string, { file, journal }: OnDisk): void {
  for (const old of [path, journalOf(path)]) rmSync(old, { recursive: true, force: true });
  if (file === null) mkdirSync(path);
  else writeFileSync(path, file);
  if (journal !== null) writeFileSync(journalOf(path), journal);
}

function digestsOf(path: string): readonly string[] {
  return [path, journalOf(path)].map((each) =>
    existsSync(each) && statSync(each).isFile()
      ? createHash('sha256').update(readFileSync(each)).digest('hex')
      : 'none',
  );
}

type Outcome =
  /** As it was before or after the change that was under way. */
  | 'right'
  | 'refused'
  /** Refused, and made anew from its own log, without a backup: as it was before or after the change that was under way. */
  | 'rebuilt'
  | `wrong: ${string}`;

function tryToOpen(path: string, access: OpenAccess, states: readonly Register[]): Outcome {
  const before = digestsOf(path);
  try {
    return isOneOf(states, path, access) ? 'right' : 'wrong: it opened, and is not what it was';
  } catch (error) {
    if (!(error instanceof Failure)) return `wrong: ${String(error)}`;
  }
  const outcome = tryToRebuild(path, states);
  return digestsOf(path).join() === before.join() ? outcome : 'wrong: refused, and changed';
}

function tryToRebuild(path: string, states: readonly Register[]): Outcome {
  const rebuilt = `${path}-rebuilt`;
  try {
    if (findWholeLog(path) === undefined) return 'refused';
    rebuildFromLog(path, rebuilt);
    return isOneOf(states, rebuilt, 'read') ? 'rebuilt' : 'wrong: it was rebuilt, and is not what it was';
  } catch (error) {
    return error instanceof Failure ? 'refused' : `wrong: ${String(error)}`;
  } finally {
    rmSync(rebuilt, { force: true });
  }
}

function isOneOf(states: readonly Register[], path: string, access: OpenAccess): boolean {
  const file = openRegisterFile(path, { access });
  try {
    const found = JSON.stringify(readRegister(file.db));
    return states.some((state) => JSON.stringify(state) === found);
  } finally {
    closeRegisterFile(file);
  }
}

describe('Files and journals that were torn, cut, overwritten or exchanged', () => {
  it(
    `open as they were, or are refused and left alone, ${cases} times`,
    patienceOf({ quick: 3, endurance: 20 }),
    async () => {
      const rest = await atRest('garage-fr');
      const way = underWay(rest);
      const other = underWay(await atRest('services-fr'));
      const path = join(temporaryFolder(), 'damaged.trente');
      const tally = new Map<Outcome, number>();
      const wrong: string[] = [];
      for (let seed = 0; seed < cases; seed += 1) {
        const damage = damages[seed % damages.length];
        if (damage === undefined) throw new Error('There is one.');
        const random = randomFrom(seed);
        const original = isOnWay(damage, random.below(3)) ? way : rest;
        const access = random.pick(['write', 'preferWrite', 'read'] as const);
        lay(path, damage.make(original.disk, random, other.disk));
        const outcome = tryToOpen(path, access, original.states);
        tally.set(outcome, (tally.get(outcome) ?? 0) + 1);
        if (outcome.startsWith('wrong'))
          wrong.push(`${outcome}: a file ${damage.name}, opened for ${access}, seed ${seed}`);
      }
      expect(wrong).toEqual([]);
      const count = (outcome: Outcome) => tally.get(outcome) ?? 0;
      keepFigure(
        `${cases} damaged files and journals: ${count('right')} opened with the right content, ${count('rebuilt') + count('refused')} refused with their bytes as they were, ${count('rebuilt')} of them rebuilt whole from their own log`,
      );
    },
  );
});

function isOnWay({ of }: Damage, chance: number): boolean {
  return of === 'underWay' || (of === 'any' && chance === 0);
}
