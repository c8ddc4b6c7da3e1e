// Step: node_modules as package-lock.json says, proven by a stamp that is written last.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetUpError } from './report.mjs';

/** @import { Step } from './steps.mjs' */
/** @import { RunNpm } from './npm.mjs' */
/** @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockedPackage */

/**
 * @param {{ root: string, runNpm: RunNpm }} context
 * @returns {Step}
 */
export function dependenciesStep({ root, runNpm }) {
  const modules = join(root, 'node_modules');
  const stamp = join(modules, '.trente-dependencies');

  return {
    name: 'Install the dependencies (npm ci)',
    isDone() {
      if (!existsSync(modules)) return false;
      const wanted = fingerprint(root);
      if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return true;
      if (!matchesLockfile(root)) return false;
      // `npm install` left exactly what the lockfile says: no need to throw it away.
      writeFileSync(stamp, wanted);
      return true;
    },
    async run(report) {
      const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
      const onTick = (/** @type {number} */ seconds) => report.progress(`${seconds} s`);
      const result = await runNpm(args, { cwd: root, onTick });
      if (result.code !== 0) {
        throw new SetUpError(
          `npm could not install the dependencies:\n  ${firstProblems(result.output)}`,
          'Check the network (the npm registry must be reachable) and that package-lock.json is complete, then run the same command again.',
        );
      }
      writeFileSync(stamp, fingerprint(root));
    },
  };
}

/**
 * npm says what is wrong first and then explains itself at length.
 * @param {string} output
 */
function firstProblems(output) {
  const lines = output.split('\n').filter((line) => line.replace(/^npm (error|warn)/, '').trim() !== '');
  return lines.slice(0, 6).join('\n  ');
}

/** @param {string} root */
function fingerprint(root) {
  const lockfile = readFileSync(join(root, 'package-lock.json'));
  return createHash('sha256').update(lockfile).update(`${process.platform}-${process.arch}`).digest('hex');
}

/**
 * npm keeps its own record of what it put into node_modules; this compares it with the lockfile.
 * @param {string} root
 */
function matchesLockfile(root) {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = readPackages(join(root, 'package-lock.json'));
  const installed = readPackages(record);
  const known = Object.keys(installed).every((path) => wanted[path] !== undefined);
  return (
    known &&
    Object.entries(wanted).every(([path, entry]) => {
      const found = installed[path];
      if (path === '') return true;
      if (!found) return entry.optional === true || entry.devOptional === true;
      return found.version === entry.version && found.integrity === entry.integrity;
    })
  );
}

/** @param {string} file @returns {Record<string, LockedPackage>} */
function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}
