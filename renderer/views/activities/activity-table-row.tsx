/** One line of the list, or its place while it is being read. */
import type { Row } from '@tanstack/react-table';
import { Copy, Ellipsis, SquarePen, Trash2 } from 'lucide-react';
import type { ActivityRow } from '#register/model/listing.ts';
import { readText } from '#register/model/localized-text.ts';
import { windowMessages } from '#register/language/window-messages.ts';
import { useLanguage, useMessages } from '#renderer/language.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import type { ListTable } from './activity-table-head.tsx';
import type { features } from './columns.tsx';

export interface ActivityTableRowProps {
  readonly table: ListTable;
  readonly row: Row<typeof features, ActivityRow> | undefined;
  readonly index: number;
  /** Where it stands, from the top of the list. */
  readonly start: number;
  readonly isActive: boolean;
  readonly isReadOnly: boolean;
  readonly measure: (element: Element | null) => void;
  readonly onFocus: () => void;
  readonly onOpen: (row: ActivityRow) => void;
  readonly onDuplicate: (row: ActivityRow) => void;
  readonly onRemove: (row: ActivityRow) => void;
}

export function ActivityTableRow(props: ActivityTableRowProps) {
  const { table, row, index, start, isActive, isReadOnly, measure, onFocus, onOpen } = props;
  const t = useMessages(windowMessages);
  const language = useLanguage();
  const place = {
    'aria-rowindex': index + 2,
    'data-index': index,
    ref: measure,
    style: { transform: `translateY(${start}px)` },
    tabIndex: isActive ? 0 : -1,
    onFocus,
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
  const { original } = row;
  const name = readText(original.name, language)?.text ?? t('list.unnamed');
  return (
    <tr {...place} className="list-row" onClick={() => onOpen(original)}>
      {row.getVisibleCells().map((cell) => (
        // Its words come from the column.
        // oxlint-disable-next-line jsx-a11y/control-has-associated-label
        <td key={cell.id} className={`list-cell of-${cell.column.id}`}>
          <table.FlexRender cell={cell} />
        </td>
      ))}
      {/* The menu is the row's own business: a press in it does not open the activity. */}
      <td className="list-cell of-actions" onClick={(event) => event.stopPropagation()}>
        <Menu
          trigger={
            <IconButton
              icon={Ellipsis}
              isSmall
              label={t('list.actionsFor', { name })}
              excludeFromTabOrder={!isActive}
            />
          }
          actions={[
            {
              id: 'open',
              label: t('list.open'),
              icon: SquarePen,
              keys: t('keys.enter'),
              onAction: () => onOpen(original),
            },
            {
              id: 'duplicate',
              label: t('list.duplicate'),
              icon: Copy,
              isDisabled: isReadOnly,
              onAction: () => props.onDuplicate(original),
            },
            {
              id: 'remove',
              label: t('list.remove'),
              icon: Trash2,
              keys: t('keys.delete'),
              isDangerous: true,
              isDisabled: isReadOnly,
              startsGroup: true,
              onAction: () => props.onRemove(original),
            },
          ]}
        />
      </td>
    </tr>
  );
}
