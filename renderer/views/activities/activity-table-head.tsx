/** The heads of the columns; those that can sort are buttons. */
import { ArrowDown, ArrowUp } from 'lucide-react';
import { windowMessages } from '#register/language/window-messages.ts';
import { useMessages } from '#renderer/language.tsx';
import { columnLabels } from './columns.tsx';
import type { ListTable } from './use-activity-table.ts';

export function ActivityTableHead({ table }: { readonly table: ListTable }) {
  const t = useMessages(windowMessages);
  return (
    <thead>
      {table.getHeaderGroups().map((group) => (
        <tr key={group.id} aria-rowindex={1} className="list-row is-head">
          {group.headers.map(({ id, column }) => {
            const label = columnLabels[column.id];
            const text = label === undefined ? column.id : t(label);
            if (!column.getCanSort()) {
              return (
                <th key={id} scope="col" className={`list-cell of-${column.id}`}>
                  {text}
                </th>
              );
            }
            const sorted = column.getIsSorted();
            const Arrow = sorted === 'desc' ? ArrowDown : ArrowUp;
            return (
              <th
                key={id}
                scope="col"
                className={`list-cell of-${column.id}`}
                aria-sort={sorted === false ? 'none' : sorted === 'desc' ? 'descending' : 'ascending'}
              >
                <button type="button" className="list-sort" onClick={column.getToggleSortingHandler()}>
                  {text}
                  <Arrow className={`icon${sorted === false ? ' is-idle' : ''}`} aria-hidden />
                </button>
              </th>
            );
          })}
          <th scope="col" className="list-cell of-actions">
            <span className="only-read-aloud">{t('list.actions')}</span>
          </th>
        </tr>
      ))}
    </thead>
  );
}
