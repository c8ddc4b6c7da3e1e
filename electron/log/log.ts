/** The log of faults, on this computer only: what went wrong in the program, never what a register says. */
import { randomBytes } from 'node:crypto';
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { IsoInstant } from '#register/model/dates.ts';

export interface Log {
  /** Writes a fault down and returns the reference by which the user can name it. */
  readonly fault: (where: string, error: unknown) => string;
}

/** Beyond this the log starts anew and keeps the former one beside it. */
const maximumBytes = 1_000_000;

export function createLog(path: string, now: () => IsoInstant): Log {
  return {
    fault: (where, error) => {
      const reference = randomBytes(4).toString('hex');
      try {
        mkdirSync(dirname(path), { recursive: true });
        startAnewWhenLong(path);
        appendFileSync(path, `${now()} ${reference} ${where} ${describeFault(error)}\n`);
      } catch {
        // A log that cannot be written must not be the next fault.
      }
      return reference;
    },
  };
}

/** Errors whose message speaks of the program only; others may quote what a user typed. */
const plainNames: ReadonlySet<string> = new Set(['TypeError', 'ReferenceError', 'RangeError', 'SqliteError']);

/** Kind, code and place in the program. The message only where it cannot quote a register. */
function describeFault(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const message = plainNames.has(error.name) ? `: ${error.message.slice(0, 200)}` : '';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const cause = error.cause === undefined ? '' : `\n  caused by ${describeFault(error.cause)}`;
  return [`${error.name}${code}${message}`, ...frames].join('\n') + cause;
}

function startAnewWhenLong(path: string): void {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > maximumBytes) renameSync(path, `${path}.old`);
}
