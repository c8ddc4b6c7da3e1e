/** A list of rows that open and close: readable while closed, added to, removed from (with a way back), and reordered by buttons or Alt with the arrows. */
import { ArrowDown, ArrowUp, ChevronRight, Trash2 } from 'lucide-react';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';

import { Button as AriaButton, type ButtonProps } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';
import {
  countToConfirm,
  editRow,
  insertRow,
  moveRow,
  removeRow,
  type Editing,
} from '#renderer/draft/editing.ts';
import { FindingNotes, useFieldFindings } from '#renderer/findings/field-findings.tsx';
import { FindingsBadge } from '#renderer/findings/findings-badge.tsx';
import { useFindingsAround } from '#renderer/findings/findings-context.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { useEditorMessages } from './field-words.tsx';

interface Row {
  readonly id: string;
}

/** A row in a line or two while it is closed. */
export interface RowSummary {
  readonly title: string;
  readonly detail?: ReactNode;
  readonly badges?: ReactNode;
}

export interface RowListProps<R extends Row> {
  readonly label: string;
  readonly rows: Editing<readonly R[]>;
  readonly summarise: (row: R, index: number) => RowSummary;
  readonly children: (row: Editing<R>, isNew: boolean) => ReactNode;
  /** What stands in an empty list, in words: unknown is not “none”. */
  readonly emptyText: ReactNode;
  /** The control that adds; `addRow` puts the row at the end, open where it has to be filled in. */
  readonly adder?: (addRow: (row: R, isOpen?: boolean) => void) => ReactNode;
  readonly level?: 3 | 4;
}

interface Removed<R> {
  readonly row: R;
  readonly index: number;
  readonly title: string;
}

export function RowList<R extends Row>({
  label,
  rows,
  summarise,
  children,
  emptyText,
  adder,
  level = 3,
}: RowListProps<R>) {
  const t = useEditorMessages();
  const list = useRef<HTMLFieldSetElement>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [newest, setNewest] = useState<string>();
  const [removed, setRemoved] = useState<Removed<R>>();
  const [news, setNews] = useState('');
  const focusAfterwards = useRef<string>(undefined);
  const { value, isReadOnly } = rows;
  const { findings, describedBy } = useFieldFindings(rows.path);

  useEffect(() => {
    const id = focusAfterwards.current;
    if (id === undefined) return;
    focusAfterwards.current = undefined;
    list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"] .row-button`)?.focus();
  });

  const setRowOpen = (id: string, isOpen: boolean): void =>
    setOpen((current) => {
      const next = new Set(current);
      if (isOpen) next.add(id);
      else next.delete(id);
      return next;
    });

  const add = (row: R, isOpen = false): void => {
    rows.update((current) => [...current, row]);
    setRemoved(undefined);
    if (!isOpen) return;
    setNewest(row.id);
    setRowOpen(row.id, true);
  };

  const move = (row: R, index: number, by: number): void => {
    rows.update((current) => moveRow(current, row.id, by));
    const to = index + by;
    if (to < 0 || to >= value.length) return;
    focusAfterwards.current = row.id;
    setNews(t('rows.moved', { position: to + 1, count: value.length }));
  };

  const remove = (row: R, index: number, title: string): void => {
    rows.update((current) => removeRow(current, row.id));
    setRemoved({ row, index, title });
    setNews(t('rows.removed', { row: title }));
    focusAfterwards.current = (value[index + 1] ?? value[index - 1])?.id;
  };

  return (
    <fieldset
      className="row-list"
      ref={list}
      aria-label={label}
      data-place={rows.path}
      aria-describedby={describedBy}
    >
      {findings}
      {value.length === 0 && <p className="row-list-empty">{emptyText}</p>}
      {value.map((row, index) => {
        const summary = summarise(row, index);
        return (
          <RowFrame
            key={row.id}
            row={editRow(rows, row)}
            summary={summary}
            level={level}
            isOpen={open.has(row.id)}
            onOpenChange={(isOpen) => setRowOpen(row.id, isOpen)}
            isFirst={index === 0}
            isLast={index === value.length - 1}
            onMove={(by) => move(row, index, by)}
            onRemove={() => remove(row, index, summary.title)}
          >
            {(editing) => children(editing, row.id === newest)}
          </RowFrame>
        );
      })}
      {removed !== undefined && (
        <p className="row-removed">
          {t('rows.removed', { row: removed.title })}
          <Button
            look="quiet"
            isSmall
            onPress={() => {
              rows.update((current) =>
                insertRow(current, Math.min(removed.index, current.length), removed.row),
              );
              focusAfterwards.current = removed.row.id;
              setRemoved(undefined);
            }}
          >
            {t('rows.restore')}
          </Button>
        </p>
      )}
      {!isReadOnly && adder !== undefined && <div className="row-adder">{adder(add)}</div>}
      <div className="only-read-aloud" aria-live="polite">
        {news}
      </div>
    </fieldset>
  );
}

interface RowFrameProps<R extends Row> {
  readonly row: Editing<R>;
  readonly summary: RowSummary;
  readonly level: 3 | 4;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: number) => void;
  readonly onRemove: () => void;
  readonly children: (row: Editing<R>) => ReactNode;
}

function RowFrame<R extends Row>({
  row,
  summary: { title, detail, badges },
  level,
  isOpen,
  onOpenChange,
  isFirst,
  isLast,
  onMove,
  onRemove,
  children,
}: RowFrameProps<R>) {
  const t = useEditorMessages();
  const detailId = useId();
  const toConfirm = countToConfirm(row);
  const places = [row.path];
  const around = useFindingsAround(places);
  const aroundId = useId();
  const hasDetail = !isOpen && detail !== undefined && detail !== null && detail !== '';

  const moveByKeys: ButtonProps['onKeyDown'] = (event) => {
    const isArrow = event.key === 'ArrowUp' || event.key === 'ArrowDown';
    if (!event.altKey || !isArrow || row.isReadOnly) {
      event.continuePropagation();
      return;
    }
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  };

  return (
    <Disclosure
      className="row"
      data-waits={(toConfirm > 0 && !isOpen) || undefined}
      isExpanded={isOpen}
      onExpandedChange={onOpenChange}
      data-row={row.value.id}
      data-place={row.path}
    >
      <div className="row-head">
        <Heading level={level} className="row-heading">
          <AriaButton
            slot="trigger"
            className="row-button"
            onKeyDown={moveByKeys}
            {...(hasDetail && { 'aria-describedby': detailId })}
          >
            <ChevronRight className="icon" aria-hidden />
            <span className="row-title">{title}</span>
          </AriaButton>
        </Heading>
        <div className="row-marks">
          {badges}
          {!isOpen && <FindingsBadge places={places} />}
          {toConfirm > 0 && <Badge tone="caution">{t('confirm.count', { count: toConfirm })}</Badge>}
        </div>
        {!row.isReadOnly && (
          <div className="row-actions">
            <IconButton
              isSmall
              icon={ArrowUp}
              label={t('rows.up', { row: title })}
              isDisabled={isFirst}
              onPress={() => onMove(-1)}
            />
            <IconButton
              isSmall
              icon={ArrowDown}
              label={t('rows.down', { row: title })}
              isDisabled={isLast}
              onPress={() => onMove(1)}
            />
            <IconButton isSmall icon={Trash2} label={t('rows.remove', { row: title })} onPress={onRemove} />
          </div>
        )}
        {hasDetail && (
          <p className="row-detail" id={detailId}>
            {detail}
          </p>
        )}
      </div>
      <DisclosurePanel className="row-panel">
        {isOpen && (
          <div className="row-inside">
            {around.length > 0 && <FindingNotes list={around} id={aroundId} />}
            {children(row)}
          </div>
        )}
      </DisclosurePanel>
    </Disclosure>
  );
}
