// The Electron that users get: downloaded by the electron package itself, with patience that has an end.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from './places.ts';
import type { Report } from './report.mjs';
import { runCommand } from './run-command.mjs';

const packageFolder = join(projectRoot, 'node_modules', 'electron');

/** No byte for this long means that the download will not come. */
const STALLED_MS = 45_000;
const LONGEST_MS = 20 * 60_000;
/** A failed download is not tried again at every start, and not given up for good either. */
const RETRY_AFTER_MS = 6 * 3_600_000;

/** Path of the executable once it is installed, in the way the electron package itself decides. */
export function findOfficialElectron(): string | undefined {
  try {
    const name = readFileSync(join(packageFolder, 'path.txt'), 'utf8');
    const version = readFileSync(join(packageFolder, 'dist', 'version'), 'utf8').replace(/^v/, '');
    const executable = join(packageFolder, 'dist', name);
    return version === pinnedElectronVersion() && existsSync(executable) ? executable : undefined;
  } catch {
    return undefined;
  }
}

export function pinnedElectronVersion(): string {
  // The package's own manifest: its shape is npm's.
  return (JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string })
    .version;
}

/** @returns the executable, or undefined when this network does not give it */
export async function installOfficialElectron(cache: string, report: Report): Promise<string | undefined> {
  const found = findOfficialElectron();
  if (found) return found;
  const failure = join(cache, `official-electron-${pinnedElectronVersion()}-failed`);
  if (existsSync(failure) && Date.now() - statSync(failure).mtimeMs < RETRY_AFTER_MS) return undefined;

  // A temporary folder of its own shows by its growth whether the download lives.
  const temporary = mkdtempSync(join(tmpdir(), 'trente-electron-'));
  let size = 0;
  let grewAt = Date.now();
  const measure = (): void => {
    const now = folderSize(temporary);
    if (now > size) grewAt = Date.now();
    size = now;
  };
  const result = await runCommand(process.execPath, [join(packageFolder, 'install.js')], {
    cwd: projectRoot,
    env: { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
    timeoutMs: LONGEST_MS,
    isStalled: () => Date.now() - grewAt > STALLED_MS,
    onTick: (seconds) => {
      measure();
      report.progress(`downloading the official Electron, ${Math.round(size / 1e6)} MB, ${seconds} s`);
    },
  });
  rmSync(temporary, { recursive: true, force: true });
  if (result.code === 0) {
    rmSync(failure, { force: true });
    return findOfficialElectron();
  }
  mkdirSync(cache, { recursive: true });
  writeFileSync(failure, result.output);
  return undefined;
}

function folderSize(folder: string): number {
  let total = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    try {
      total += statSync(join(entry.parentPath, entry.name)).size;
    } catch {
      // The download renamed or removed the file between the two calls.
    }
  }
  return total;
}
