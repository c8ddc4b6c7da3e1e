/** What each of the two lists was searched, filtered and sorted by, and how far it was scrolled: coming back finds it as it was. */
import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react';
import type { ActivityQuery, RecordKind } from '#register/model/listing.ts';

export interface ListState {
  readonly search: string;
  readonly filters: ActivityQuery['filters'];
  readonly sort: ActivityQuery['sort'];
}

export const unfiltered: ListState['filters'] = {
  status: null,
  legalBasis: null,
  providerId: null,
  dataSubject: null,
  reviewDueBy: null,
};

const freshState: ListState = {
  search: '',
  filters: unfiltered,
  sort: { column: 'reference', direction: 'ascending' },
};

export function isFiltered({ search, filters }: ListState): boolean {
  return search.trim() !== '' || Object.values(filters).some((value) => value !== null);
}

/** Kept beside the state: changing it draws nothing. */
export interface ListMemory {
  readonly get: () => Scrolled;
  readonly note: (part: Partial<Scrolled>) => void;
}

interface Scrolled {
  readonly scrollOffset: number;
  readonly activeIndex: number;
  /** An activity was opened from this list: coming back, the focus goes to its row again. */
  readonly wasLeft: boolean;
}

const top: Scrolled = { scrollOffset: 0, activeIndex: 0, wasLeft: false };

function createListMemory(): ListMemory {
  let scrolled = top;
  return {
    get: () => scrolled,
    note: (part) => {
      scrolled = { ...scrolled, ...part };
    },
  };
}

type States = Readonly<Record<RecordKind, ListState>>;

interface ListStates {
  readonly states: States;
  readonly change: (record: RecordKind, change: Partial<ListState>) => void;
  readonly memories: Readonly<Record<RecordKind, ListMemory>>;
}

const ListStatesContext = createContext<ListStates | null>(null);

export function ListStatesProvider({ children }: { readonly children: ReactNode }) {
  const [states, setStates] = useState<States>({ controller: freshState, processor: freshState });
  const [memories] = useState<Readonly<Record<RecordKind, ListMemory>>>(() => ({
    controller: createListMemory(),
    processor: createListMemory(),
  }));
  const change = useCallback<ListStates['change']>(
    (record, part) => {
      // Another question, another first row.
      memories[record].note(top);
      setStates((current) => ({ ...current, [record]: { ...current[record], ...part } }));
    },
    [memories],
  );
  const value = useMemo<ListStates>(() => ({ states, memories, change }), [states, memories, change]);
  return <ListStatesContext value={value}>{children}</ListStatesContext>;
}

export function useListState(record: RecordKind): {
  readonly state: ListState;
  readonly change: (change: Partial<ListState>) => void;
  readonly memory: ListMemory;
} {
  const lists = use(ListStatesContext);
  if (lists === null) throw new Error('useListState() without an open register');
  const { states, memories, change: changeOf } = lists;
  const change = useCallback((part: Partial<ListState>) => changeOf(record, part), [changeOf, record]);
  return { state: states[record], change, memory: memories[record] };
}
