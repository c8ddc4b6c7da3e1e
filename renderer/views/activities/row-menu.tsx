/** What can be done with a row, in a menu at its button; one menu for the whole list. */
import { Copy, SquarePen, Trash2 } from 'lucide-react';
import type { ActivityRow } from '#register/model/listing.ts';
import { windowMessages } from '#register/language/window-messages.ts';
import { useMessages } from '#renderer/language.tsx';
import { SharedMenu } from '#renderer/ui/menu.tsx';
import { useIsReadOnly } from '#renderer/views/shell/register-context.ts';

export interface AskedRow {
  readonly row: ActivityRow;
  readonly anchor: Element;
}

export interface RowMenuProps {
  /** Null: closed. */
  readonly asked: AskedRow | null;
  readonly onClose: () => void;
  readonly onOpen: (row: ActivityRow) => void;
  readonly onDuplicate: (row: ActivityRow) => void;
  readonly onRemove: (row: ActivityRow) => void;
}

export function RowMenu({ asked, onClose, onOpen, onDuplicate, onRemove }: RowMenuProps) {
  const t = useMessages(windowMessages);
  const isReadOnly = useIsReadOnly();
  const withRow = (act: (row: ActivityRow) => void) => () => {
    if (asked !== null) act(asked.row);
  };
  return (
    <SharedMenu
      label={t('list.actions')}
      anchor={asked?.anchor ?? null}
      onClose={onClose}
      actions={[
        {
          id: 'open',
          label: t('list.open'),
          icon: SquarePen,
          keys: t('keys.enter'),
          onAction: withRow(onOpen),
        },
        {
          id: 'duplicate',
          label: t('list.duplicate'),
          icon: Copy,
          isDisabled: isReadOnly,
          onAction: withRow(onDuplicate),
        },
        {
          id: 'remove',
          label: t('list.remove'),
          icon: Trash2,
          keys: t('keys.delete'),
          isDangerous: true,
          isDisabled: isReadOnly,
          startsGroup: true,
          onAction: withRow(onRemove),
        },
      ]}
    />
  );
}
