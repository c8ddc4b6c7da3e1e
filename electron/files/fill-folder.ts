/** Several files into one folder, all or none: made in a folder of their own inside it, moved to their places at the end. */
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { systemCodeOf, writingFailure } from './file-failure.ts';

/** Writes one file under a name; names that meet get the last word. */
export type WriteInto = (name: string, produce: (path: string) => Promise<void>) => Promise<void>;

export async function fillFolder(
  folder: string,
  produceAll: (write: WriteInto) => Promise<void>,
): Promise<readonly string[]> {
  const names: string[] = [];
  let scratch: string | undefined;
  try {
    const place = await mkdtemp(join(folder, '.trente-'));
    scratch = place;
    await produceAll(async (name, produce) => {
      await produce(join(place, name));
      names.push(name);
    });
    for (const name of names) await rename(join(place, name), join(folder, name));
    return names;
  } catch (error) {
    throw systemCodeOf(error) === '' ? error : writingFailure(error, folder);
  } finally {
    if (scratch !== undefined) await rm(scratch, { recursive: true, force: true });
  }
}
