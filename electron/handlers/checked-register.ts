/** The open register with its findings, kept from one question to the next: after a change only what it touched is checked again. */
import type { ReadableDb } from '#db/sql.ts';
import { recheckInSteps, type CheckedRegister } from '#register/checks/recheck.ts';
import { splitSetAside, type SplitFindings } from '#register/checks/set-aside.ts';
import type { IsoDate } from '#register/model/dates.ts';
import { Failure } from '#register/model/failure.ts';
import type { Register } from '#register/model/register.ts';
import { newestChange, readInPortions, takeInChanges, toRegister, type KeptObjects } from './kept-objects.ts';

export interface Checked {
  readonly register: Register;
  readonly split: SplitFindings;
}

interface Kept extends Checked {
  readonly objects: KeptObjects;
  readonly checked: CheckedRegister;
}

const kept = new WeakMap<ReadableDb, Kept>();
const running = new WeakMap<ReadableDb, Promise<Checked>>();

/** One after the other: whoever asks while a check is under way waits for it, and then for what has changed meanwhile. */
export function checkedRegisterOf(db: ReadableDb, today: IsoDate): Promise<Checked> {
  const before = running.get(db) ?? Promise.resolve();
  const next = before.catch(() => undefined).then(() => bringUpToDate(db, today));
  running.set(db, next);
  return next;
}

async function bringUpToDate(db: ReadableDb, today: IsoDate): Promise<Checked> {
  failWhenClosed(db);
  const known = kept.get(db);
  if (known?.checked.today === today && known.objects.seq === newestChange(db)) return known;
  const read = known?.objects ?? (await inSteps(db, readInPortions(db)));
  const objects = takeInChanges(db, read);
  const register = toRegister(db, objects);
  const checked = await inSteps(db, recheckInSteps(known?.checked ?? null, register, today));
  const fresh = { objects, register, checked, split: splitSetAside(checked.findings, register) };
  kept.set(db, fresh);
  return fresh;
}

/** Thousands of activities take longer than a blink: between two steps calls are answered, and one of them may close the register. */
async function inSteps<Result>(db: ReadableDb, steps: Generator<undefined, Result>): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    failWhenClosed(db);
  }
}

function failWhenClosed(db: ReadableDb): void {
  if (!db.open) throw new Failure('register.notOpen');
}
