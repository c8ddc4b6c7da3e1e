/** One line of the list, or its place while it is being read. What happens to it, the grid around it decides. */
import { FlexRender, type Row } from '@tanstack/react-table';
import { Ellipsis } from 'lucide-react';
import { memo } from 'react';
import type { ActivityRow } from '#register/model/listing.ts';
import { readText } from '#register/model/localized-text.ts';
import { windowMessages } from '#register/language/window-messages.ts';
import { useLanguage, useMessages } from '#renderer/language.tsx';
import type { features } from './columns.tsx';

export interface ActivityTableRowProps {
  readonly row: Row<typeof features, ActivityRow> | undefined;
  readonly index: number;
  /** Where it stands, from the top of the list. */
  readonly start: number;
  readonly isActive: boolean;
  readonly measure: (element: Element | null) => void;
}

/** Drawn again only when something of it changes: a key in the search box must not draw all rows twice. */
export const ActivityTableRow = memo(function ActivityTableRow({
  row,
  index,
  start,
  isActive,
  measure,
}: ActivityTableRowProps) {
  const t = useMessages(windowMessages);
  const language = useLanguage();
  const place = {
    'aria-rowindex': index + 2,
    'data-index': index,
    ref: measure,
    style: { transform: `translateY(${start}px)` },
    tabIndex: isActive ? 0 : -1,
  } as const;
  if (row === undefined) {
    return (
      <tr {...place} className="list-row is-waiting" aria-busy>
        <td className="list-cell of-name">
          <span className="only-read-aloud">{t('list.reading')}</span>
          <span className="list-waiting" aria-hidden />
        </td>
      </tr>
    );
  }
  const name = readText(row.original.name, language)?.text ?? t('list.unnamed');
  const actions = t('list.actionsFor', { name });
  return (
    <tr {...place} className="list-row">
      {row.getVisibleCells().map((cell) => (
        <td key={cell.id} className={`list-cell of-${cell.column.id}`}>
          <FlexRender cell={cell} />
        </td>
      ))}
      <td className="list-cell of-actions">
        <button
          type="button"
          className="icon-button is-small row-menu"
          aria-label={actions}
          title={t('list.actions')}
          aria-haspopup="menu"
          tabIndex={isActive ? 0 : -1}
        >
          <Ellipsis className="icon" aria-hidden />
        </button>
      </td>
    </tr>
  );
});
