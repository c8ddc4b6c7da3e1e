// Runs a program in the foreground: it shares this terminal, and its exit code becomes the answer.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../set-up/places.ts';

export type ForegroundOptions = {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
};

/** @returns the exit code; 128 and more when a signal ended the program, as shells count */
export function runInForeground(
  command: string,
  args: readonly string[],
  options: ForegroundOptions = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...args], {
      cwd: options.cwd ?? projectRoot,
      env: { ...(options.env ?? process.env) },
      stdio: 'inherit',
    });
    const pass = (signal: NodeJS.Signals): void => void child.kill(signal);
    process.on('SIGINT', pass).on('SIGTERM', pass);
    const stopPassing = (): void => void process.off('SIGINT', pass).off('SIGTERM', pass);
    child.on('error', (error) => {
      stopPassing();
      reject(error);
    });
    child.on('close', (code, signal) => {
      stopPassing();
      resolve(code ?? (signal === 'SIGINT' ? 130 : 128));
    });
  });
}

/** A tool among the dependencies, by the file that its package starts with. */
export function runTool(
  script: string,
  args: readonly string[],
  options?: ForegroundOptions,
): Promise<number> {
  return runInForeground(process.execPath, [join(projectRoot, 'node_modules', script), ...args], options);
}

/** Puts a program on a virtual display when there is no other. */
export function onSomeDisplay(
  hasDisplay: boolean,
  command: string,
  args: readonly string[],
): readonly [string, readonly string[]] {
  return hasDisplay ? [command, args] : ['xvfb-run', ['-a', command, ...args]];
}
