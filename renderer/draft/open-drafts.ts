/** All drafts of the window together: what the status line says, and what Ctrl+S, leaving a view and closing wait for. */
import type { IsoInstant } from '#register/model/dates.ts';
import type { DraftSession, DraftStatus } from './draft-session.ts';

/** What the status line shows: the worst state of any draft; `at` is the last save of any. */
export interface SavingState {
  readonly kind: DraftStatus['kind'];
  readonly at: IsoInstant | null;
  readonly error: unknown;
}

export interface OpenDrafts {
  readonly getState: () => SavingState;
  readonly subscribe: (listener: () => void) => () => void;
  /** The session under this key, if it still holds something unsaved: coming back to a view finds what was typed there. */
  readonly find: (key: string) => DraftSession<unknown> | undefined;
  /** Counts a session in; the function returned lets it go, after a last save. */
  readonly hold: (key: string, session: DraftSession<unknown>) => () => void;
  /** Saves everything; false when something could not be saved. */
  readonly flush: () => Promise<boolean>;
  /** A change that was saved without a draft (a row of a list, a deletion) counts for “Saved 14:32” too. */
  readonly noteSaved: (at: IsoInstant | null) => void;
  /** Another register is open: nothing of the former one may be written into it. */
  readonly forget: () => void;
  /** The same, and what could not be saved is given up: views that are still on screen write it nowhere. */
  readonly abandon: () => void;
}

interface Held {
  readonly session: DraftSession<unknown>;
  readonly unsubscribe: () => void;
  holders: number;
}

const order: readonly DraftStatus['kind'][] = ['failed', 'saving', 'unsaved', 'saved'];

export function createOpenDrafts(): OpenDrafts {
  const held = new Map<string, Held>();
  const listeners = new Set<() => void>();
  let lastSave: IsoInstant | null = null;
  let state: SavingState = { kind: 'saved', at: null, error: undefined };

  const noteSaved = (at: IsoInstant | null): void => {
    if (at !== null && (lastSave === null || at > lastSave)) lastSave = at;
  };

  const review = (): void => {
    const statuses = [...held.values()].map(({ session }) => session.getState().status);
    for (const status of statuses) if (status.kind === 'saved') noteSaved(status.at);
    const kind = order.find((candidate) => statuses.some((status) => status.kind === candidate)) ?? 'saved';
    const failure = statuses.find((status) => status.kind === 'failed');
    const error = failure?.error;
    if (kind === state.kind && lastSave === state.at && error === state.error) return;
    state = { kind, at: lastSave, error };
    for (const listener of listeners) listener();
  };

  const dropIfDone = (key: string, entry: Held): void => {
    if (entry.holders > 0 || entry.session.getState().status.kind !== 'saved') return;
    entry.unsubscribe();
    if (held.get(key) === entry) held.delete(key);
  };

  const forget = (): void => {
    for (const { unsubscribe } of held.values()) unsubscribe();
    held.clear();
    lastSave = null;
    review();
  };

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    find: (key) => held.get(key)?.session,
    hold: (key, session) => {
      let entry = held.get(key);
      if (entry === undefined || entry.session !== session) {
        const fresh: Held = {
          session,
          holders: 0,
          unsubscribe: session.subscribe(() => {
            review();
            dropIfDone(key, fresh);
          }),
        };
        entry = fresh;
        held.set(key, fresh);
      }
      const mine = entry;
      mine.holders += 1;
      review();
      return () => {
        mine.holders -= 1;
        dropIfDone(key, mine);
        void session.flush();
      };
    },
    flush: async () => {
      const results = await Promise.all([...held.values()].map(({ session }) => session.flush()));
      return results.every(Boolean);
    },
    noteSaved: (at) => {
      noteSaved(at);
      review();
    },
    forget,
    abandon: () => {
      for (const { session } of held.values()) session.abandon();
      forget();
    },
  };
}

/** The window's own. */
export const openDrafts = createOpenDrafts();
