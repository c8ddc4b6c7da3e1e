/** The findings of the page around a field, and what can be done about them there. */
import { createContext, use, useEffect, useSyncExternalStore } from 'react';
import type { ShownFinding } from '#electron/contract/findings.ts';
import { noFindings, type FindingStore } from './finding-store.ts';

export interface FindingActions {
  readonly fix: (finding: ShownFinding) => void;
  readonly setAside: (finding: ShownFinding) => void;
}

export interface PageFindings {
  readonly store: FindingStore;
  /** Null where nothing can be changed. */
  readonly actions: FindingActions | null;
}

/** Null outside of an editor's page: fields there have no findings. */
export const FindingsContext = createContext<PageFindings | null>(null);

const neverChanges = () => () => undefined;

/** What is found at a field, whose place this is while it is on screen; undefined: it has none. */
export function useFindingsAt(path: string | undefined): readonly ShownFinding[] {
  const store = use(FindingsContext)?.store;
  useEffect(() => (path === undefined ? undefined : store?.claim('field', path)), [store, path]);
  return useSyncExternalStore(store?.subscribe ?? neverChanges, () =>
    store === undefined || path === undefined ? noFindings : store.at(path),
  );
}

/** What a row or a section shows at its top: the findings of its members whose field is not on screen. */
export function useFindingsAround(places: readonly string[]): readonly ShownFinding[] {
  const store = use(FindingsContext)?.store;
  const key = places.join(' ');
  useEffect(() => {
    // The page as a whole needs no claim: what has no other place stands there.
    const given = key === '' ? [] : key.split(' ').map((path) => store?.claim('part', path));
    return () => given.forEach((giveUp) => giveUp?.());
  }, [store, key]);
  return useSyncExternalStore(store?.subscribe ?? neverChanges, () =>
    store === undefined ? noFindings : store.around(places),
  );
}

/** All that is found at and below these places, on screen or folded away. */
export function useFindingsWithin(places: readonly string[]): readonly ShownFinding[] {
  const store = use(FindingsContext)?.store;
  return useSyncExternalStore(store?.subscribe ?? neverChanges, () =>
    store === undefined ? noFindings : store.within(places),
  );
}
