/** Files appear whole or not at all: written under a temporary name beside their place, made durable, then renamed. */
import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { systemCodeOf, writingFailure } from './file-failure.ts';

/**
 * Lets `produce` write a temporary file in the same folder and puts it in place of `path` when it is complete.
 * On any failure, and when `signal` aborts, nothing is left and what stood at `path` is untouched.
 */
export async function replaceFile(
  path: string,
  produce: (temporaryPath: string) => Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  const temporary = join(
    dirname(path),
    `.${basename(path).slice(0, 80)}.${randomBytes(6).toString('hex')}.part`,
  );
  try {
    await produce(temporary);
    await makeDurable(temporary);
    signal?.throwIfAborted();
    await renameOver(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    if (signal?.aborted === true) throw signal.reason;
    throw systemCodeOf(error) === '' ? error : writingFailure(error, path);
  }
}

export async function writeFileAtomically(path: string, content: string | Uint8Array): Promise<void> {
  await replaceFile(path, async (temporary) => {
    // 'wx': a name that somebody else made meanwhile is never written into.
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(content);
    } finally {
      await file.close();
    }
  });
}

async function makeDurable(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

const heldByAnother: ReadonlySet<string> = new Set(['EPERM', 'EBUSY', 'EACCES']);

/** On Windows a virus scanner or an indexer may hold either file for a moment: ask again for up to two seconds. */
async function renameOver(from: string, to: string, deadline = Date.now() + 2000): Promise<void> {
  for (;;) {
    try {
      return await rename(from, to);
    } catch (error) {
      const mayPass = process.platform === 'win32' && heldByAnother.has(systemCodeOf(error));
      if (!mayPass || Date.now() > deadline) throw error;
      await wait(50);
    }
  }
}
