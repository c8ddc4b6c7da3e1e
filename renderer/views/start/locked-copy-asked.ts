/** Which encrypted copy waits for its passphrase. */

let asked: string | null = null;
const listeners = new Set<() => void>();

export function askForLockedCopy(path: string): void {
  become(path);
}

export function forgetLockedCopy(): void {
  become(null);
}

export function getLockedCopy(): string | null {
  return asked;
}

export function listenToLockedCopy(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function become(path: string | null): void {
  asked = path;
  for (const listener of listeners) listener();
}
