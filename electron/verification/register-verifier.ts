/** Has long registers read from top to bottom in a thread of their own before they are opened; short ones are read while they are opened. */
import { statSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { KnownStates } from '#db/known-states.ts';
import type { NoteProgress } from '#db/soundness.ts';
import { Failure } from '#register/model/failure.ts';
import type { VerificationAnswer, VerificationTask } from './verification-worker.ts';

export interface RegisterVerifier {
  /**
   * Returns once the file is known to be sound, or so short that opening it tells. Fails as opening does, and with the signal's
   * reason when it aborts.
   */
  readonly verify: (path: string, options: VerifyOptions) => Promise<void>;
}

export interface VerifyOptions {
  readonly signal: AbortSignal;
  /** Not called for a file that is short, or known. */
  readonly note: NoteProgress;
}

/** In bytes. Up to here reading takes a third of a second: about as long as it takes to start a thread. */
const shortFile = 8_000_000;

/** `worker`: `verification-worker.cjs` of the bundle, `verification-worker.ts` in tests. */
export function createRegisterVerifier(
  worker: string | URL,
  known: KnownStates,
  longest = shortFile,
): RegisterVerifier {
  return {
    verify: async (path, { signal, note }) => {
      signal.throwIfAborted();
      if (sizeOf(path) <= longest) return;
      const digest = await ask(worker, { path, known: known.list() }, { signal, note });
      if (digest !== null) known.add(digest);
    },
  };
}

/** What is no file, not there, or cannot be reached is told by opening it. */
function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}

async function ask(
  file: string | URL,
  task: Omit<VerificationTask, 'stop'>,
  { signal, note }: VerifyOptions,
): Promise<string | null> {
  const flag = new Int32Array(new SharedArrayBuffer(4));
  const workerData: VerificationTask = { ...task, stop: flag };
  const worker = new Worker(file, { workerData });
  const { promise, resolve, reject } = Promise.withResolvers<string | null>();
  // The thread ends by itself at its next step: one that is ended while it starts can take the program with it.
  const stop = () => {
    Atomics.store(flag, 0, 1);
    reject(signal.reason);
  };
  signal.addEventListener('abort', stop, { once: true });
  worker.on('message', (answer: VerificationAnswer) => {
    switch (answer.kind) {
      case 'progress':
        return signal.aborted ? undefined : note(answer.done);
      case 'sound':
        return resolve(answer.digest);
      case 'failed':
        return reject(new Failure(answer.code, answer.parameters));
    }
  });
  worker.once('error', reject);
  worker.once('exit', (code) => reject(new Error(`the reader of registers stopped (${code})`)));
  try {
    return await promise;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
