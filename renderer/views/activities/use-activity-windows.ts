/** The rows that are on screen, out of a list of any length: read from the register in windows of a hundred. */
import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Client } from '#electron/contract/contract.ts';
import type { ActivityRow } from '#register/model/listing.ts';
import { useCalls } from '#renderer/queries.ts';

const windowSize = 100;

export type ActivityQuestion = Omit<Parameters<Client['activities']['list']>[0], 'offset' | 'limit'>;

export interface ActivityWindows {
  /** The rows at hand, in the order of the list, with gaps where nothing is read yet. */
  readonly rows: readonly ActivityRow[];
  /** Where in the whole list each of `rows` stands. */
  readonly positions: ReadonlyMap<number, number>;
  /** Undefined until the first answer. */
  readonly total: number | undefined;
  readonly error: unknown;
  readonly retry: () => void;
}

/** The first window is always read: it says how many there are. `first` and `last` are the rows in view. */
export function useActivityWindows(question: ActivityQuestion, first: number, last: number): ActivityWindows {
  const { queries } = useCalls();
  const top = useQuery({
    ...queries.activityPage({ ...question, offset: 0, limit: windowSize }),
    // The old rows stay until the new ones are there: a list that blinks at each key is hard to read.
    placeholderData: keepPreviousData,
  });
  const total = top.data?.total;
  const from = Math.max(1, Math.floor(first / windowSize));
  const to = Math.floor(Math.min(last, (total ?? 0) - 1) / windowSize);
  const { pages, error } = useQueries({
    queries: Array.from({ length: Math.max(0, to - from + 1) }, (_, at) =>
      queries.activityPage({ ...question, offset: (from + at) * windowSize, limit: windowSize }),
    ),
    combine: (results) => ({
      pages: results.map(({ data }) => data?.rows),
      error: results.find((result) => result.error !== null)?.error ?? null,
    }),
  });
  const topRows = top.data?.rows;
  const { rows, positions } = useMemo(() => placeRows(topRows, from, pages), [topRows, from, pages]);
  return { rows, positions, total, error: top.error ?? error, retry: () => void top.refetch() };
}

function placeRows(
  topRows: readonly ActivityRow[] | undefined,
  from: number,
  pages: readonly (readonly ActivityRow[] | undefined)[],
): Pick<ActivityWindows, 'rows' | 'positions'> {
  const rows: ActivityRow[] = [];
  const positions = new Map<number, number>();
  const place = (start: number, page: readonly ActivityRow[] = []): void => {
    page.forEach((row, at) => {
      positions.set(start + at, rows.length);
      rows.push(row);
    });
  };
  place(0, topRows);
  pages.forEach((page, at) => place((from + at) * windowSize, page));
  return { rows, positions };
}
