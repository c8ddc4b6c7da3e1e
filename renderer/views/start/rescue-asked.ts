/** Which register could not be opened, and why. */
import type { Failure, FailureCode } from '#register/model/failure.ts';

export interface Unopened {
  readonly path: string;
  readonly failure: Failure;
}

/** The file is not what it was: then a backup is the way on. A file that is merely locked or newer is whole. */
const lost: ReadonlySet<FailureCode> = new Set([
  'file.damaged',
  'file.foreign',
  'file.notFound',
  'file.vanished',
  'file.unreadable',
]);

let unopened: Unopened | null = null;
const listeners = new Set<() => void>();

/** False: a backup would not help here. */
export function askForRescue(failure: Failure): boolean {
  const { path } = failure.parameters;
  if (!lost.has(failure.code) || typeof path !== 'string') return false;
  become({ path, failure });
  return true;
}

export function forgetUnopened(): void {
  become(null);
}

export function getUnopened(): Unopened | null {
  return unopened;
}

export function listenToUnopened(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function become(next: Unopened | null): void {
  unopened = next;
  for (const listener of listeners) listener();
}
