// Tells the person at the terminal what set-up does: one line a step, progress within long ones, always on stderr.

/**
 * @typedef {{
 *   begin(text: string): void,
 *   progress(text: string): void,
 *   end(text?: string): void,
 *   note(text: string): void,
 * }} Report
 */

/** How often a log file (no terminal) gets a line while a step is running. */
const PLAIN_INTERVAL_MS = 10_000;

/** A problem that the person can do something about: what failed, and what to do, one sentence each. */
export class SetUpError extends Error {
  /** @param {string} message @param {string} advice */
  constructor(message, advice) {
    super(message);
    this.name = 'SetUpError';
    this.advice = advice;
  }
}

/**
 * @param {{ write(text: string): unknown, isTTY?: boolean | undefined, columns?: number | undefined }} [stream]
 * @param {() => number} [now]
 * @returns {Report}
 */
export function createReport(stream = process.stderr, now = Date.now) {
  let current = '';
  let startedAt = 0;
  let lastPlainAt = 0;

  /** @param {string} text */
  const rewrite = (text) => stream.write(`\r\u001b[2K${text.slice(0, (stream.columns ?? 80) - 1)}`);

  return {
    begin(text) {
      current = text;
      startedAt = now();
      lastPlainAt = startedAt;
      if (stream.isTTY) rewrite(`… ${text}`);
      else stream.write(`… ${text}\n`);
    },
    progress(text) {
      if (stream.isTTY) return void rewrite(`… ${current}: ${text}`);
      if (now() - lastPlainAt < PLAIN_INTERVAL_MS) return;
      lastPlainAt = now();
      stream.write(`  ${text}\n`);
    },
    end(text = current) {
      const seconds = (now() - startedAt) / 1000;
      const line = `✓ ${text} (${seconds.toFixed(1)} s)`;
      if (stream.isTTY) rewrite(`${line}\n`);
      else stream.write(`${line}\n`);
    },
    note(text) {
      if (stream.isTTY) rewrite(`  ${text}\n`);
      else stream.write(`  ${text}\n`);
    },
  };
}

/**
 * Prints a failure in words; only an unexpected one shows its stack, for whoever repairs set-up.
 * @param {unknown} error
 * @param {{ write(text: string): unknown }} [stream]
 */
export function reportFailure(error, stream = process.stderr) {
  if (error instanceof SetUpError) stream.write(`\n✗ ${error.message}\n  ${error.advice}\n`);
  else stream.write(`\n✗ ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}
