// Finds npm the way it was started: under `npm run` its own script, else the program on the PATH.

import { runCommand } from './run-command.mjs';

/** @import { CommandOptions, CommandResult } from './run-command.mjs' */
/** @typedef {(args: readonly string[], options?: CommandOptions) => Promise<CommandResult>} RunNpm */

/** @type {RunNpm} */
export function runNpm(args, options = {}) {
  const script = process.env['npm_execpath'];
  if (script?.endsWith('npm-cli.js')) return runCommand(process.execPath, [script, ...args], options);
  // Windows knows npm only as npm.cmd, which needs a shell.
  return runCommand('npm', args, { ...options, shell: process.platform === 'win32' });
}
