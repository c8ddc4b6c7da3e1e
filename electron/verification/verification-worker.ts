/** The worker that reads a register from top to bottom before it is opened: a long one takes seconds, and the window stays alive meanwhile. */
import { parentPort, workerData } from 'node:worker_threads';
import { closeRegisterFile, openRegisterFile } from '#db/open.ts';
import { Failure, type FailureCode, type FailureParameters } from '#register/model/failure.ts';

/** What the thread is started with; both ends are this application. */
export interface VerificationTask {
  readonly path: string;
  /** The digests of the states that are known to be sound. */
  readonly known: readonly string[];
  /** Not 0: whoever waited has gone. */
  readonly stop: Int32Array<SharedArrayBuffer>;
}

export type VerificationAnswer =
  /** `done`: from 0 to 1. */
  | { readonly kind: 'progress'; readonly done: number }
  /** The digest of a state that was found sound; null: there is none to be remembered. */
  | { readonly kind: 'sound'; readonly digest: string | null }
  | { readonly kind: 'failed'; readonly code: FailureCode; readonly parameters: FailureParameters };

// The only sender is `register-verifier.ts`, which hands over exactly this.
const { path, known, stop } = workerData as VerificationTask;

function verify(): VerificationAnswer {
  const digests = new Set(known);
  let digest: string | null = null;
  try {
    stopIfAsked();
    const file = openRegisterFile(path, {
      access: 'read',
      known: {
        list: () => known,
        has: (asked) => digests.has(asked),
        add: (sound) => {
          digest = sound;
        },
      },
      note: (done) => {
        stopIfAsked();
        send({ kind: 'progress', done });
      },
    });
    closeRegisterFile(file);
    return { kind: 'sound', digest };
  } catch (error) {
    if (error instanceof Failure) return { kind: 'failed', code: error.code, parameters: error.parameters };
    throw error;
  }
}

function stopIfAsked(): void {
  if (Atomics.load(stop, 0) !== 0) throw new Failure('opening.cancelled');
}

function send(answer: VerificationAnswer): void {
  parentPort?.postMessage(answer);
}

send(verify());
