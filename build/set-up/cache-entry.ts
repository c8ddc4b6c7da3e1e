// Makes a folder of the shared cache all at once: built under a temporary name and renamed, so a half-made one never shows.
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isAlive } from './lock.mjs';

const MARK = '.making-';

/** Gives `make` a temporary folder beside `target`; what it leaves there becomes `target` when it succeeds. */
export async function makeCacheEntry(target: string, make: (folder: string) => Promise<void>): Promise<void> {
  removeAbandoned(dirname(target));
  if (existsSync(target)) return;
  const folder = mkdtempSync(`${target}${MARK}${process.pid}-`);
  // mkdtemp makes folders that only their owner may read; the cache may be shared.
  chmodSync(folder, 0o755);
  try {
    await make(folder);
    moveIntoPlace(folder, target);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function moveIntoPlace(folder: string, target: string): void {
  try {
    renameSync(folder, target);
  } catch (error) {
    // Another set-up was faster: its folder is as good as ours, which the caller then throws away.
    if (!existsSync(target)) throw error;
  }
}

/** Temporary folders of runs that were interrupted; those of living processes are left alone. */
function removeAbandoned(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    const owner = Number.parseInt(name.split(MARK)[1] ?? '', 10);
    if (name.includes(MARK) && !isAlive(owner)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}
