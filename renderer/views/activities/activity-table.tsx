/** The list as a grid: real rows and cells, drawn only where one looks; arrows walk, Enter opens, Delete removes. */
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
} from 'react';
import type { ActivityRow, RecordKind } from '#register/model/listing.ts';
import { windowMessages } from '#register/language/window-messages.ts';
import { isFocusFree } from '#renderer/focus.ts';
import { useMessages } from '#renderer/language.tsx';
import { useIsReadOnly } from '#renderer/views/shell/register-context.ts';
import { ActivityTableHead } from './activity-table-head.tsx';
import { ActivityTableRow } from './activity-table-row.tsx';
import { useListState } from './list-states.tsx';
import { RowMenu, type AskedRow } from './row-menu.tsx';
import { useActivityTable } from './use-activity-table.ts';
import type { ActivityWindows } from './use-activity-windows.ts';

/** Two lines of text and some air, before a row has been measured. */
const usualRowHeight = 58;

export interface ActivityTableProps {
  readonly record: RecordKind;
  readonly windows: ActivityWindows;
  readonly total: number;
  /** Which rows are in view. */
  readonly onRange: (first: number, last: number) => void;
  readonly onOpen: (row: ActivityRow) => void;
  readonly onDuplicate: (row: ActivityRow) => void;
  readonly onRemove: (row: ActivityRow) => void;
}

export function ActivityTable(props: ActivityTableProps) {
  const { record, windows, total, onRange, onOpen, onRemove } = props;
  const t = useMessages(windowMessages);
  const isReadOnly = useIsReadOnly();
  const { state, memory } = useListState(record);
  const [activeIndex, setActiveIndex] = useState(memory.get().activeIndex);
  const scroller = useRef<HTMLDivElement>(null);
  const awaitsFocus = useRef<number | null>(null);
  const active = Math.min(activeIndex, total - 1);

  useLayoutEffect(() => {
    // Whoever came by the sidebar stays there; whoever came back from an activity goes on from its row.
    if (memory.get().wasLeft && isFocusFree()) awaitsFocus.current = memory.get().activeIndex;
    memory.note({ wasLeft: false });
  }, [memory]);

  const table = useActivityTable(record, windows.rows);
  const { rows } = table.getRowModel();

  // The React Compiler, which could not deal with it, is not used here.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualRowHeight,
    overscan: 8,
    initialOffset: memory.get().scrollOffset,
    // The row with the focus stays drawn wherever one scrolls: otherwise the focus would be lost.
    rangeExtractor: (range) => {
      const drawn = defaultRangeExtractor(range);
      return drawn.includes(active) ? drawn : [...drawn, active].toSorted((one, other) => one - other);
    },
  });
  const items = virtualizer.getVirtualItems();
  const first = virtualizer.range?.startIndex ?? 0;
  const last = virtualizer.range?.endIndex ?? 0;
  const tellRange = useEffectEvent(onRange);
  useEffect(() => tellRange(first, last), [first, last]);

  // Another search or order begins at the top.
  const question = useMemo(() => JSON.stringify(state), [state]);
  const askedBefore = useRef(question);
  useEffect(() => {
    if (askedBefore.current === question) return;
    askedBefore.current = question;
    setActiveIndex(0);
    // Asked of the virtualizer, which remembers it: asking the element would lay the page out once more.
    if ((virtualizer.scrollOffset ?? 0) > 0) virtualizer.scrollToOffset(0);
  }, [question, virtualizer]);

  useLayoutEffect(() => {
    const index = awaitsFocus.current;
    if (index === null) return;
    const element = scroller.current?.querySelector<HTMLElement>(`tr[data-index="${index}"]`);
    if (element === null || element === undefined) return;
    awaitsFocus.current = null;
    element.focus({ preventScroll: true });
  });

  const [asked, setAsked] = useState<AskedRow | null>(null);
  const open = (row: ActivityRow): void => {
    memory.note({ wasLeft: true });
    onOpen(row);
  };
  const activate = (index: number): void => {
    memory.note({ activeIndex: index });
    setActiveIndex(index);
  };
  const moveTo = (index: number): void => {
    const next = Math.max(0, Math.min(total - 1, index));
    awaitsFocus.current = next;
    activate(next);
    virtualizer.scrollToIndex(next);
  };
  const rowAt = (index: number): ActivityRow | undefined => {
    const position = windows.positions.get(index);
    return position === undefined ? undefined : windows.rows[position];
  };
  const pageRows = Math.max(1, last - first - 1);
  const askAt = (element: HTMLElement | null): void => {
    const index = indexOf(element);
    const row = index === undefined ? undefined : rowAt(index);
    const anchor = element?.querySelector('.row-menu') ?? null;
    if (row !== undefined && anchor !== null) setAsked({ row, anchor });
  };
  const obey = (event: KeyboardEvent): void => {
    // Keys belong to the rows only while a row itself has the focus.
    if (!(event.target instanceof HTMLElement) || event.target.dataset['index'] === undefined) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const row = rowAt(active);
    const element = event.target;
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => moveTo(active + 1),
      ArrowUp: () => moveTo(active - 1),
      PageDown: () => moveTo(active + pageRows),
      PageUp: () => moveTo(active - pageRows),
      Home: () => moveTo(0),
      End: () => moveTo(total - 1),
      Enter: () => row && open(row),
      Delete: () => row && !isReadOnly && onRemove(row),
      ContextMenu: () => askAt(element),
    };
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    move();
  };

  return (
    <div
      className="list-scroll"
      ref={scroller}
      onScroll={() => {
        memory.note({ scrollOffset: scroller.current?.scrollTop ?? 0 });
      }}
    >
      <table
        // The cells of a grid can be walked with the arrows, unlike those of a table (WAI-ARIA).
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        className={`list-grid is-${record}`}
        aria-label={t(record === 'controller' ? 'place.activities' : 'place.processorActivities')}
        aria-rowcount={total + 1}
        onKeyDown={obey}
        onFocus={(event) => {
          const index = indexOf(rowOf(event.target));
          if (index !== undefined && index !== active) activate(index);
        }}
        onClick={(event) => {
          const element = rowOf(event.target);
          const index = indexOf(element);
          if (index === undefined) return;
          activate(index);
          const row = rowAt(index);
          if (event.target instanceof Element && event.target.closest('.row-menu') !== null) askAt(element);
          else if (row !== undefined) open(row);
        }}
        onContextMenu={(event) => askAt(rowOf(event.target))}
      >
        <ActivityTableHead table={table} />
        <tbody style={{ height: virtualizer.getTotalSize() }}>
          {items.map((item) => {
            const position = windows.positions.get(item.index);
            return (
              <ActivityTableRow
                key={item.key}
                row={position === undefined ? undefined : rows[position]}
                index={item.index}
                start={item.start}
                isActive={item.index === active}
                measure={virtualizer.measureElement}
              />
            );
          })}
        </tbody>
      </table>
      <RowMenu
        asked={asked}
        onClose={() => setAsked(null)}
        onOpen={open}
        onDuplicate={props.onDuplicate}
        onRemove={onRemove}
      />
    </div>
  );
}

function rowOf(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('tr[data-index]') : null;
}

function indexOf(element: HTMLElement | null): number | undefined {
  const index = element?.dataset['index'];
  return index === undefined ? undefined : Number(index);
}
