/** The table's state out of the list's: SQLite searches, filters and sorts, the table says which column does what. */
import { useTable, type ReactTable, type SortingState } from '@tanstack/react-table';
import { useMemo } from 'react';
import { activitySortColumns, type ActivityRow, type RecordKind } from '#register/model/listing.ts';
import { columns, features } from './columns.tsx';
import { useListState } from './list-states.tsx';

export type ListTable = ReactTable<typeof features, ActivityRow>;

/** A processor's record has no purposes of its own, so no legal bases. */
const visibleColumns: Readonly<Record<RecordKind, Record<string, boolean>>> = {
  controller: {},
  processor: { legalBases: false },
};

export function useActivityTable(record: RecordKind, rows: readonly ActivityRow[]): ListTable {
  const { state, change } = useListState(record);
  const { sort, search, filters } = state;
  const sorting = useMemo<SortingState>(
    () => [{ id: sort.column, desc: sort.direction === 'descending' }],
    [sort],
  );
  const columnFilters = useMemo(
    () => Object.entries(filters).flatMap(([id, value]) => (value === null ? [] : [{ id, value }])),
    [filters],
  );
  return useTable({
    features,
    columns,
    // The table never writes into its rows; its type does not say so.
    data: rows as ActivityRow[],
    getRowId: (row) => row.id,
    manualSorting: true,
    manualFiltering: true,
    enableSortingRemoval: false,
    enableMultiSort: false,
    sortDescFirst: false,
    state: { sorting, globalFilter: search, columnFilters, columnVisibility: visibleColumns[record] },
    onSortingChange: (updater) => {
      const [next] = typeof updater === 'function' ? updater(sorting) : updater;
      const column = activitySortColumns.find((candidate) => candidate === next?.id);
      if (next !== undefined && column !== undefined)
        change({ sort: { column, direction: next.desc ? 'descending' : 'ascending' } });
    },
  });
}
