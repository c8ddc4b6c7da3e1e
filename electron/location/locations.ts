/** Asks the system where a file really lies. */
import { execFileSync } from 'node:child_process';
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, basename } from 'node:path';
import type { RiskyPlace } from '#register/language/place-words.ts';
import {
  findRiskyPlace,
  parseMacMounts,
  parseMountInfo,
  type Mount,
  type PlaceFacts,
} from './risky-place.ts';

export interface Locations {
  /** Null: on this computer, as far as can be told. */
  readonly find: (path: string) => RiskyPlace | null;
}

/** Asked once for each file: what is mounted seldom changes under an open one, and on a Mac a program must be run for it. */
export function createLocations(readFacts: () => PlaceFacts = readPlaceFacts): Locations {
  const known = new Map<string, RiskyPlace | null>();
  return {
    find: (path) => {
      const before = known.get(path);
      if (before !== undefined) return before;
      const found = findRiskyPlace([path, realPathOf(path)], readFacts());
      known.set(path, found);
      return found;
    },
  };
}

/** On Windows this leads from a mapped drive to its share, everywhere through links. */
function realPathOf(path: string): string {
  try {
    return join(realpathSync.native(dirname(path)), basename(path));
  } catch {
    return path;
  }
}

function readPlaceFacts(): PlaceFacts {
  const { env } = process;
  switch (process.platform) {
    case 'win32':
      return { platform: 'windows', env, mounts: [] };
    case 'darwin':
      return {
        platform: 'macos',
        env,
        mounts: readMounts(() => parseMacMounts(runMount())),
        inICloud: listInICloud(homedir()),
      };
    default:
      return {
        platform: 'linux',
        env,
        mounts: readMounts(() => parseMountInfo(readFileSync('/proc/self/mountinfo', 'utf8'))),
      };
  }
}

/** Where iCloud keeps Desktop and Documents, they and its own folders of these names are the same ones. */
export function listInICloud(home: string): readonly string[] {
  return ['Desktop', 'Documents'].flatMap((name) => {
    const folder = join(home, name);
    return isSameFolder(folder, join(home, 'Library/Mobile Documents/com~apple~CloudDocs', name))
      ? [folder]
      : [];
  });
}

function isSameFolder(one: string, other: string): boolean {
  try {
    const [first, second] = [statSync(one), statSync(other)];
    return first.dev === second.dev && first.ino === second.ino;
  } catch {
    return false;
  }
}

/** A share that hangs must not keep the window waiting. */
function runMount(): string {
  return execFileSync('/sbin/mount', { encoding: 'utf8', timeout: 2_000 });
}

/** What cannot be known is no reason to warn. */
function readMounts(read: () => readonly Mount[]): readonly Mount[] {
  try {
    return read();
  } catch {
    return [];
  }
}
