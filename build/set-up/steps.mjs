// Runs set-up steps in order: each says whether it is done, and only then, under the project's lock, does its work.

import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { acquireLock } from './lock.mjs';

/** @import { Report } from './report.mjs' */

/**
 * @typedef {{
 *   name: string,
 *   isDone(): boolean | Promise<boolean>,
 *   run(report: Report): void | Promise<void>,
 * }} Step
 */

/**
 * @param {readonly Step[]} steps
 * @param {{ report: Report, lockFile: string }} context
 * @returns {Promise<readonly string[]>} the names of the steps that had work to do
 */
export async function runSteps(steps, { report, lockFile }) {
  /** @type {string[]} */
  const worked = [];
  for (const step of steps) {
    if (await step.isDone()) continue;
    mkdirSync(dirname(lockFile), { recursive: true });
    const release = await acquireLock(lockFile, () =>
      report.note('Another set-up is at work here; waiting for it.'),
    );
    try {
      // Whoever held the lock may have done this very step.
      if (await step.isDone()) continue;
      report.begin(step.name);
      await step.run(report);
      report.end(step.name);
      worked.push(step.name);
    } finally {
      release();
    }
  }
  return worked;
}
