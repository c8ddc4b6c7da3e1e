// Starts another program and waits for it: never throws for its exit code, keeps the end of what it said.

import { spawn } from 'node:child_process';

const KEPT_CHARACTERS = 20_000;

/**
 * @typedef {{
 *   cwd?: string,
 *   env?: NodeJS.ProcessEnv,
 *   shell?: boolean,
 *   timeoutMs?: number,
 *   isStalled?: () => boolean,
 *   onTick?: (seconds: number) => void,
 * }} CommandOptions
 * @typedef {{ code: number, output: string, stdout: string, stopped: boolean }} CommandResult
 */

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {CommandOptions} [options]
 * @returns {Promise<CommandResult>} code 127 when the program does not exist, 128 when a signal ended it
 */
export function runCommand(command, args, options = {}) {
  const startedAt = Date.now();
  return new Promise((resolve) => {
    const child = spawn(command, [...args], {
      cwd: options.cwd,
      env: options.env ?? process.env,
      shell: options.shell ?? false,
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    let output = '';
    let stdout = '';
    let stopped = false;
    child.stdout.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      stdout = (stdout + text).slice(-KEPT_CHARACTERS);
      output = (output + text).slice(-KEPT_CHARACTERS);
    });
    child.stderr.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      output = (output + text).slice(-KEPT_CHARACTERS);
    });
    const timer = setInterval(() => {
      const elapsed = Date.now() - startedAt;
      options.onTick?.(Math.round(elapsed / 1000));
      if (elapsed > (options.timeoutMs ?? Infinity) || options.isStalled?.()) {
        stopped = true;
        child.kill('SIGKILL');
      }
    }, 1000);
    /** @param {number} code */
    const finish = (code) => {
      clearInterval(timer);
      resolve({ code, output, stdout, stopped });
    };
    child.on('error', () => finish(127));
    child.on('close', (code) => finish(code ?? 128));
  });
}

/**
 * The last lines of what a program said that are worth showing to a person.
 * @param {string} output
 */
export function lastLines(output, count = 5) {
  return output.trim().split('\n').slice(-count).join('\n  ');
}
