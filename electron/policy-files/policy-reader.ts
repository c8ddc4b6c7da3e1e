/** Reads and reviews policies in a worker thread with limits of time and memory; one thread a policy, gone when it has answered. */
import { Worker } from 'node:worker_threads';
import { Failure } from '#register/model/failure.ts';
import type { PolicySource } from '#register/review/review-policy.ts';
import type { ReviewReport } from '#register/review/review-report.ts';
import type { PolicyAnswer, PolicyTask, ReviewOrder } from './policy-worker.ts';
import type { PolicyFile } from './read-policy-file.ts';

export interface PolicyReader {
  readonly read: (file: PolicyFile, signal?: AbortSignal) => Promise<PolicySource>;
  readonly review: (
    source: PolicyTask['source'],
    order: ReviewOrder,
    signal?: AbortSignal,
  ) => Promise<ReviewReport>;
}

/** A slow computer needs two seconds for the longest policy; what takes longer never ends. */
const longestSeconds = 30;
const mostMegabytes = 768;

/** `worker`: `policy-worker.cjs` of the bundle, `policy-worker.ts` in tests. */
export function createPolicyReader(worker: string | URL, seconds = longestSeconds): PolicyReader {
  return {
    read: async (file, signal) => {
      const answer = await ask(worker, { source: file }, seconds, signal);
      if (answer.kind === 'read') return answer.source;
      throw new Error(`a policy was to be read, and was ${answer.kind}`);
    },
    review: async (source, review, signal) => {
      const answer = await ask(worker, { source, review }, seconds, signal);
      if (answer.kind === 'reviewed') return answer.report;
      throw new Error(`a policy was to be reviewed, and was ${answer.kind}`);
    },
  };
}

async function ask(
  file: string | URL,
  task: PolicyTask,
  seconds: number,
  signal?: AbortSignal,
): Promise<PolicyAnswer> {
  signal?.throwIfAborted();
  const worker = new Worker(file, {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    // The reader of PDFs tells a terminal what it would like to draw with.
    stdout: true,
    stderr: true,
  });
  const { promise, resolve, reject } = Promise.withResolvers<PolicyAnswer>();
  const timer = setTimeout(() => reject(new Failure('policy.tooSlow')), seconds * 1000);
  const stop = () => reject(signal?.reason);
  signal?.addEventListener('abort', stop, { once: true });
  worker.once('message', resolve);
  worker.once('error', (error) => reject(isOutOfMemory(error) ? new Failure('policy.unsafe') : error));
  worker.once('exit', (code) => reject(new Error(`the reader of policies stopped (${code})`)));
  try {
    const answer = await promise;
    if (answer.kind === 'failed') throw new Failure(answer.code, answer.parameters);
    return answer;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
    await worker.terminate();
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
