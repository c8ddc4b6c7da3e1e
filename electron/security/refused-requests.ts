/** Counts what was refused because it would have left this computer: the proof of promise 1, shown in the settings. */

export type RefusedBy = 'session' | 'page' | 'node' | 'navigation';

export interface RefusedRequests {
  readonly count: () => number;
  readonly add: (by: RefusedBy, target: string) => void;
  readonly listen: (listener: (by: RefusedBy, target: string) => void) => void;
}

export function createRefusedRequests(): RefusedRequests {
  const listeners: ((by: RefusedBy, target: string) => void)[] = [];
  let count = 0;
  return {
    count: () => count,
    add: (by, target) => {
      count += 1;
      for (const listener of listeners) listener(by, target);
    },
    listen: (listener) => {
      listeners.push(listener);
    },
  };
}
