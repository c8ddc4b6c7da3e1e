// Folders that cannot be written, and disks that are full: real ones. Root may mount them, everybody else may take rights away.
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';

const isRoot = process.getuid?.() === 0;

/** Mounts with the options given, until the test ends; false where that is not allowed (a container without the right). */
function mount(target: string, ...options: readonly string[]): boolean {
  const isMounted = spawnSync('mount', [...options, target]).status === 0;
  if (isMounted) onTestFinished(() => void spawnSync('umount', ['-l', target]));
  return isMounted;
}

function refuse(what: string): undefined {
  console.warn(`Not tested here, because this user may not ${what}.`);
  return undefined;
}

/** The same register in a place where neither it nor its folder can be written. */
export function onReadOnlyDisk(path: string): string | undefined {
  const folder = temporaryFolder();
  const copy = join(folder, basename(path));
  copyFileSync(path, copy);
  if (!isRoot) {
    chmodSync(copy, 0o444);
    return copy;
  }
  const isReadOnly = mount(folder, '--bind', folder) && mount(folder, '-o', 'remount,bind,ro');
  return isReadOnly ? copy : refuse('mount');
}

/** The same register, itself writable, in a folder where nothing can be made. */
export function inReadOnlyFolder(path: string): string | undefined {
  const folder = temporaryFolder();
  const copy = join(folder, basename(path));
  copyFileSync(path, copy);
  if (!isRoot) {
    chmodSync(folder, 0o555);
    onTestFinished(() => chmodSync(folder, 0o755));
    return copy;
  }
  // Over the protected folder, the file alone from a place that can be written.
  const writable = join(temporaryFolder(), basename(path));
  copyFileSync(path, writable);
  const isReadOnly =
    mount(folder, '--bind', folder) &&
    mount(folder, '-o', 'remount,bind,ro') &&
    mount(copy, '--bind', writable);
  return isReadOnly ? copy : refuse('mount');
}

/** A disk of a few kilobytes. */
export function smallDisk(kilobytes: number): string | undefined {
  const folder = join(temporaryFolder(), 'disk');
  mkdirSync(folder);
  const isMounted =
    process.platform === 'linux' && mount(folder, '-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs');
  return isMounted ? folder : refuse('mount');
}
