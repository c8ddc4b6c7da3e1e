/** Documents being made: each can be cancelled while it is under way. */
import { Failure } from '#register/model/failure.ts';

export interface DocumentJobs {
  /** Runs the work under this id; `cancel` makes its signal abort, and it fails with `document.cancelled`. */
  readonly run: <Result>(id: string, work: (signal: AbortSignal) => Promise<Result>) => Promise<Result>;
  /** A job that is done, or never was, is left in peace. */
  readonly cancel: (id: string) => void;
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
        running.delete(id);
      }
    },
    cancel: (id) => running.get(id)?.abort(new Failure('document.cancelled')),
  };
}
