/** Documents being made: each can be cancelled while it is under way. */
import { Failure, type FailureCode } from '#register/model/failure.ts';

export interface DocumentJobs {
  /** Runs the work under this id; `cancel` makes its signal abort, and it fails with the code that it was cancelled with, `document.cancelled` unless another is named. */
  readonly run: <Result>(id: string, work: (signal: AbortSignal) => Promise<Result>) => Promise<Result>;
  /** A job that is done, or never was, is left in peace. */
  readonly cancel: (id: string, code?: FailureCode) => void;
}

export function createDocumentJobs(): DocumentJobs {
  const running = new Map<string, AbortController>();
  return {
    run: async (id, work) => {
      const controller = new AbortController();
      running.set(id, controller);
      try {
        const result = await work(controller.signal);
        controller.signal.throwIfAborted();
        return result;
      } finally {
        // Another one may run under this id by now.
        if (running.get(id) === controller) running.delete(id);
      }
    },
    cancel: (id, code = 'document.cancelled') => running.get(id)?.abort(new Failure(code)),
  };
}
