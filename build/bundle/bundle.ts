// Builds the app into out/app when a source has changed since; the new bundle replaces the old one all at once.
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { acquireLock } from '../set-up/lock.mjs';
import { projectRoot, setUpFolder } from '../set-up/places.ts';

export const bundleFolder = join(projectRoot, 'out', 'app');

const SOURCES = [
  'register/**/*',
  'db/**/*',
  'electron/**/*',
  'renderer/**/*',
  'build/bundle/*',
  'package*.json',
];
const stampFile = join(bundleFolder, 'sources.txt');

/** @returns whether there was something to build */
export async function bundleApp(): Promise<boolean> {
  if (isCurrent(fingerprintSources())) return false;
  mkdirSync(setUpFolder, { recursive: true });
  const release = await acquireLock(join(setUpFolder, 'bundle-lock'));
  try {
    const wanted = fingerprintSources();
    if (isCurrent(wanted)) return false;
    const fresh = `${bundleFolder}-fresh`;
    rmSync(fresh, { recursive: true, force: true });
    // Vite takes longer to load than the rest of a command takes; most of the time there is nothing to build.
    const { buildApp } = await import('./build-app.ts');
    await buildApp(fresh);
    writeFileSync(join(fresh, 'sources.txt'), wanted);
    rmSync(bundleFolder, { recursive: true, force: true });
    renameSync(fresh, bundleFolder);
    return true;
  } finally {
    release();
  }
}

function isCurrent(wanted: string): boolean {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted;
}

/** By content: a checkout of another commit may carry older times than the last bundle. */
function fingerprintSources(): string {
  const hash = createHash('sha256');
  const files = SOURCES.flatMap((pattern) => globSync(pattern, { cwd: projectRoot, withFileTypes: true }));
  const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
  for (const path of paths.toSorted()) hash.update(path.slice(projectRoot.length)).update(readFileSync(path));
  return hash.digest('hex');
}
