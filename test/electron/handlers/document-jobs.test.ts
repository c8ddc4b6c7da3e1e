import { describe, expect, it } from 'vitest';
import { createDocumentJobs } from '#electron/handlers/document-jobs.ts';

/** Goes on until it is cancelled. */
const endless = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });

describe('A job', () => {
  it('can be cancelled though another one under its id was cancelled before', async () => {
    const jobs = createDocumentJobs();
    const first = jobs.run('opening', endless);
    jobs.cancel('opening', 'opening.cancelled');
    const second = jobs.run('opening', endless);
    await expect(first).rejects.toMatchObject({ code: 'opening.cancelled' });
    jobs.cancel('opening');
    await expect(second).rejects.toMatchObject({ code: 'document.cancelled' });
  });
});
