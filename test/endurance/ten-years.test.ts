import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyChange } from '#db/changes/apply-change.ts';
import { takeBack } from '#db/changes/undo.ts';
import { digestOfFile } from '#db/file/fingerprint.ts';
import { closeRegisterFile } from '#db/open.ts';
import { verifyRegisterFile } from '#db/verify.ts';
import { loadExample } from '#register/library/examples/examples.ts';
import type { Activity } from '#register/model/activity.ts';
import { activityIdSchema } from '#register/model/ids.ts';
import type { Register } from '#register/model/register.ts';
import { bundledChild } from '#test/helpers/bundled-child.ts';
import { makeRegister } from '#test/helpers/registers.ts';
import { boundWhenAlone, keepFigure, patienceOf, triesOf } from './run-size.ts';

const days = triesOf({ quick: 365, endurance: 3_650 });
const editsPerDay = 3;
const activities = 50;
const openings = triesOf({ quick: 5, endurance: 15 });
const dayMs = 86_400_000;

async function largeRegister(): Promise<Register> {
  const example = await loadExample('garage-fr');
  const list = Array.from({ length: activities }, (_, index): Activity => {
    const source = example.activities[index % example.activities.length];
    if (source === undefined) throw new Error('There are activities.');
    return { ...source, id: activityIdSchema.parse(`activity-${index}`), replacedBy: null };
  });
  return { ...example, activities: list };
}

/** What people change from day to day: a name, a remark, the wording of a purpose. */
function edited(activity: Activity, day: number, edit: number): Activity {
  switch (edit) {
    case 0:
      return { ...activity, owner: `Personne ${day % 7}` };
    case 1:
      return { ...activity, note: { ...activity.note, fr: `Revu le jour ${day}, rien à signaler.` } };
    default:
      return {
        ...activity,
        purposes: activity.purposes.map((purpose, index) =>
          index === 0
            ? { ...purpose, description: { ...purpose.description, fr: `Établir les devis, version ${day}` } }
            : purpose,
        ),
      };
  }
}

/** A file that was worked on every day; every tenth change is taken back. */
function workedOn(register: Register): string {
  let at = Date.parse('2026-01-01T08:00:00.000Z');
  const context = {
    now: () => {
      at += 60_000;
      return new Date(at).toISOString();
    },
  };
  const { path, db } = makeRegister(register, context);
  const current = [...register.activities];
  for (let day = 0; day < days; day += 1) {
    at += dayMs;
    for (let edit = 0; edit < editsPerDay; edit += 1) {
      const place = (day * editsPerDay + edit) % activities;
      const before = current[place];
      if (before === undefined) throw new Error('There is one.');
      const activity = edited(before, day, edit);
      applyChange(db, { kind: 'activity.update', activity }, context);
      if (edit === 1 && day % 3 === 0) takeBack(db, 'undo', context);
      else current[place] = activity;
    }
  }
  db.close();
  return path;
}

/** In a program of its own each time, as when a user starts it; one after the other, so that all meet the same load. */
function openInTurn(child: string, calls: readonly (readonly string[])[]): readonly number[] {
  const times: number[][] = calls.map(() => []);
  for (let turn = 0; turn < openings; turn += 1)
    for (const [index, args] of calls.entries()) {
      const { stdout, stderr, status } = spawnSync(process.execPath, [child, ...args], { encoding: 'utf8' });
      if (status !== 0) throw new Error(stderr);
      times[index]?.push(Number(stdout));
    }
  return times.map((list) => Math.min(...list));
}

describe(`A register of ${activities} activities that is edited every day for ${days} days`, () => {
  it(
    'stays small, opens as fast as a new one, and its whole history is sound',
    patienceOf({ quick: 3, endurance: 20 }),
    async () => {
      const register = await largeRegister();
      const fresh = makeRegister(register);
      closeRegisterFile(fresh);
      const path = workedOn(register);
      const megabytes = statSync(path).size / 1e6;
      expect(megabytes).toBeLessThan((20 * days) / 3_650 + statSync(fresh.path).size / 1e6);
      const child = await bundledChild('test/endurance/opening-child.ts');
      const asLeft = (file: string) => [file, digestOfFile(file)];
      const [asNew = 0, asOld = 0, fromElsewhere = 0] = openInTurn(child, [
        asLeft(fresh.path),
        asLeft(path),
        [path],
      ]);
      const start = performance.now();
      const verification = verifyRegisterFile(path);
      const verified = performance.now() - start;
      expect(verification.isIntact).toBe(true);
      keepFigure(
        `${days} days of ${editsPerDay} edits: ${verification.counts.changes} changes in ${megabytes.toFixed(1)} MB (new: ${(statSync(fresh.path).size / 1e6).toFixed(1)} MB); opened in ${asOld.toFixed(0)} ms (new: ${asNew.toFixed(0)} ms, ×${(asOld / asNew).toFixed(2)}); the first time on a computer in ${fromElsewhere.toFixed(0)} ms; verified from top to bottom in ${verified.toFixed(0)} ms`,
      );
      expect(asOld / asNew).toBeLessThan(boundWhenAlone(1.5));
    },
  );
});
