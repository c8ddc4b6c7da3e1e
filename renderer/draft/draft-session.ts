/** One aggregate being edited: typing is immediate, saving follows by itself, one save at a time, and the newest state wins. */
import { replaceEqualDeep } from '@tanstack/react-query';
import type { IsoInstant } from '#register/model/dates.ts';
import type { Saved } from '#electron/contract/saved.ts';

/** Text commits when the hands rest this long, or at once when the field is left. */
export const idleMilliseconds = 500;

export type DraftStatus =
  | { readonly kind: 'saved'; readonly at: IsoInstant | null }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saving' }
  /** What was typed stays; the next change, or asking again, tries again. */
  | { readonly kind: 'failed'; readonly error: unknown };

export interface DraftState<Value> {
  readonly value: Value;
  readonly status: DraftStatus;
}

export interface DraftSession<Value> {
  readonly getState: () => DraftState<Value>;
  readonly subscribe: (listener: () => void) => () => void;
  /** Changes the draft now; it is saved after `idleMilliseconds` without another change. */
  readonly change: (update: (value: Value) => Value) => void;
  /** Saves what is not saved yet; resolves to true once everything typed so far is on disk. */
  readonly flush: () => Promise<boolean>;
  /** Takes over what the disk says now, unless something typed here is still on its way there. */
  readonly receive: (value: Value) => void;
  /** What is not saved is never saved: another register is open, where it does not belong. */
  readonly abandon: () => void;
}

export function createDraftSession<Value>(
  initial: Value,
  save: (value: Value) => Promise<Saved<Value>>,
): DraftSession<Value> {
  let state: DraftState<Value> = { value: initial, status: { kind: 'saved', at: null } };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<boolean> | undefined;
  let isAbandoned = false;
  const listeners = new Set<() => void>();

  const become = (next: Partial<DraftState<Value>>): void => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };

  const rest = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };

  const saveNow = async (): Promise<boolean> => {
    const sent = state.value;
    become({ status: { kind: 'saving' } });
    try {
      const { value, savedAt } = await save(sent);
      // Typed on while the save was under way: the draft is ahead of the disk, and its timer runs already.
      if (state.value !== sent) return true;
      // What comes back equal stays the very same object, so that nothing is drawn anew for it.
      become({ value: replaceEqualDeep(sent, value), status: { kind: 'saved', at: savedAt } });
      return true;
    } catch (error) {
      become({ status: { kind: 'failed', error } });
      return false;
    }
  };

  const isDone = (): boolean => isAbandoned || state.status.kind === 'saved';

  const flush = async (): Promise<boolean> => {
    rest();
    while (running !== undefined) await running;
    if (isDone()) return true;
    running = saveNow().finally(() => {
      running = undefined;
    });
    const isSaved = await running;
    return isSaved && !isDone() ? flush() : isSaved;
  };

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (update) => {
      const value = update(state.value);
      if (value === state.value) return;
      if (isAbandoned) return;
      become({ value, status: { kind: 'unsaved' } });
      rest();
      timer = setTimeout(() => void flush(), idleMilliseconds);
    },
    flush,
    receive: (value) => {
      const shared = replaceEqualDeep(state.value, value);
      if (isDone() && shared !== state.value) become({ value: shared });
    },
    abandon: () => {
      rest();
      isAbandoned = true;
    },
  };
}
