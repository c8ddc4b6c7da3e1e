/** Files appear whole or not at all: written under a temporary name beside their place, made durable, then renamed. */
import { randomBytes } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isRegisterFile } from '#db/file/file-header.ts';
import { Failure } from '#register/model/failure.ts';
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
    await refuseToReplace(path);
    await produce(temporary);
    await makeDurable(temporary);
    signal?.throwIfAborted();
    await renameOver(temporary, path);
  } catch (error) {
    // Tidying up may fail for the same reason as the work; what is told is the reason of the work.
    await rm(temporary, { force: true }).catch(() => undefined);
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

/** The new file would take the name away from what stands there: a folder, a device, a pipe, or a whole register. */
async function refuseToReplace(path: string): Promise<void> {
  const standing = await stat(path).catch(() => undefined);
  if (standing === undefined) return;
  if (!standing.isFile()) throw new Failure('file.unwritable', { path });
  // A slip of the hand (`--out my.trente`) must not cost anybody a register; a register is never written this way.
  if (isRegisterFile(path)) throw new Failure('file.exists', { path });
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
