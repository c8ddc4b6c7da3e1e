import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '#db/changes/apply-change.ts';
import type { Change, WriteContext } from '#db/changes/change.ts';
import { restoreFromBin } from '#db/changes/restore-from-bin.ts';
import { findNext, takeBack } from '#db/changes/undo.ts';
import { closeRegisterFile, openRegisterFile, type RegisterFile } from '#db/open.ts';
import { listBin } from '#db/reads/bin.ts';
import { readRegister } from '#db/reads/register.ts';
import { listVersions } from '#db/reads/versions.ts';
import { verifyRegister } from '#db/verify.ts';
import { Failure } from '#register/model/failure.ts';
import { change as anyChange, start } from '#test/arbitraries/change.ts';
import { makeRegister } from '#test/helpers/registers.ts';
import {
  bringBack,
  change,
  goBack,
  goForth,
  listGone,
  nameOf,
  plainRegisterOf,
  type PlainRegister,
} from './plain-register.ts';
import { keepFigure, patienceOf, triesOf } from './run-size.ts';

const today = '2026-11-22';

const runs = triesOf({ quick: 60, endurance: 1_000 });
/** In the mean: a run has any number of them up to twice as many. */
const steps = triesOf({ quick: 30, endurance: 50 });

/** What is tested: a register in a file, and a clock that moves on by seven hours each time. */
interface Real {
  file: Extract<RegisterFile, { isReadOnly: false }>;
  readonly context: WriteContext;
  at: number;
}

type Step = {
  readonly what: string;
  readonly plain: (plain: PlainRegister, at: string) => boolean;
  readonly real: (real: Real) => boolean;
};

/** Both do it, and then both say the same. */
function doBoth(step: Step, plain: PlainRegister, real: Real): void {
  real.at += 7 * 3_600_000;
  const isDone = step.plain(plain, new Date(real.at).toISOString());
  expect(step.real(real)).toBe(isDone);
  const { db } = real.file;
  expect(readRegister(db)).toEqual(plain.now.register);
  const versions = listVersions(db, today).map(({ id, name, validatedBy, note }) => ({
    id,
    name,
    validatedBy,
    note,
  }));
  expect(versions).toEqual(plain.now.versions.toReversed());
  const bin = listBin(db).map(({ objectKind, objectId }) => nameOf(objectKind, objectId));
  expect(bin.toSorted()).toEqual(listGone(plain));
  expect(findNext(db, 'undo') !== undefined).toBe(plain.past.length > 0);
  expect(findNext(db, 'redo') !== undefined).toBe(plain.future.length > 0);
}

const commandOf = (step: Step): fc.Command<PlainRegister, Real> => ({
  check: () => true,
  run: (plain, real) => doBoth(step, plain, real),
  toString: () => step.what,
});

/** A failure is an answer as well: nothing was changed. */
function isDone(work: () => unknown): boolean {
  try {
    return work() !== null;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return false;
  }
}

/** Texts as UTF-8 can hold them. */
const storable = (asked: Change): Change =>
  JSON.parse(JSON.stringify(asked), (_, value) =>
    typeof value === 'string' ? value.toWellFormed() : value,
  ) as Change;

const edit = anyChange.map((asked): Step => ({
  what: asked.kind,
  plain: (plain, at) => change(plain, storable(asked), at),
  real: ({ file, context }) => isDone(() => applyChange(file.db, asked, context)),
}));

const undo: Step = {
  what: 'undo',
  plain: goBack,
  real: ({ file, context }) => takeBack(file.db, 'undo', context) !== null,
};

const redo: Step = {
  what: 'redo',
  plain: goForth,
  real: ({ file, context }) => takeBack(file.db, 'redo', context) !== null,
};

/** Whatever is in the bin, in any order. */
const restore = fc.nat({ max: 20 }).map((choice): Step => ({
  what: `bring back ${choice}`,
  plain: (plain, at) => {
    const gone = listGone(plain);
    const [kind = '', id = ''] = gone[choice % Math.max(1, gone.length)]?.split(' ') ?? [];
    return kind !== '' && bringBack(plain, kind as 'provider', id, at);
  },
  real: ({ file: { db }, context }) => {
    const gone = listBin(db).toSorted((a, b) =>
      nameOf(a.objectKind, a.objectId) < nameOf(b.objectKind, b.objectId) ? -1 : 1,
    );
    const binned = gone[choice % Math.max(1, gone.length)];
    return (
      binned !== undefined && isDone(() => restoreFromBin(db, binned.objectKind, binned.objectId, context))
    );
  },
}));

const reopen: Step = {
  what: 'close and open',
  plain: () => true,
  real: (real) => {
    closeRegisterFile(real.file);
    real.file = openForWriting(real.file.path);
    return true;
  },
};

function openForWriting(path: string): Real['file'] {
  const file = openRegisterFile(path, { access: 'write' });
  if (file.isReadOnly) throw new Error('It can be written.');
  return file;
}

const anyStep = fc.oneof(
  { weight: 10, arbitrary: edit },
  { weight: 5, arbitrary: fc.constant(undo) },
  { weight: 3, arbitrary: fc.constant(redo) },
  { weight: 3, arbitrary: restore },
  { weight: 1, arbitrary: fc.constant(reopen) },
);

describe('A register beside a plain model of it in memory', () => {
  it(
    `does the same with edits, undo, redo, bin and import: ${runs} runs of ${steps} steps`,
    patienceOf({ quick: 5, endurance: 60 }),
    () => {
      let count = 0;
      fc.assert(
        fc.property(
          fc.commands([anyStep.map(commandOf)], { maxCommands: 2 * steps, size: 'max' }),
          (commands) => {
            const made = makeRegister(start);
            closeRegisterFile(made);
            const real: Real = {
              file: openForWriting(made.path),
              at: Date.parse('2026-11-22T09:00:00.000Z'),
              context: { now: () => new Date(real.at).toISOString() },
            };
            try {
              fc.modelRun(() => ({ model: plainRegisterOf(readRegister(real.file.db)), real }), commands);
              expect(verifyRegister(real.file.db, 'write').isIntact).toBe(true);
              count += [...commands].length;
            } finally {
              closeRegisterFile(real.file);
            }
          },
        ),
        { numRuns: runs },
      );
      keepFigure(`${runs} runs against the plain model: ${count} steps, all the same`);
    },
  );
});
