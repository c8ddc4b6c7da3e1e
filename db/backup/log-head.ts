/** The newest change of a log, by which it is known whether a backup holds a state that a file went through, or one of another file of the same register. */
import { numberOf, textOf } from '#db/column.ts';
import { getRow, type ReadableDb } from '#db/sql.ts';

export interface LogHead {
  /** 0: nothing was ever changed. */
  readonly seq: number;
  /** The beginning of its hash, which holds those of all changes before it. */
  readonly mark: string;
}

const markLength = 12;
/** What precedes the first change. */
const noMark = '0'.repeat(markLength);

export function readHead(db: ReadableDb): LogHead {
  const row = getRow(db, 'SELECT seq, hex(hash) AS hash FROM change ORDER BY seq DESC LIMIT 1');
  return row === undefined ? { seq: 0, mark: noMark } : { seq: numberOf(row, 'seq'), mark: markOf(row) };
}

/** Whether the log came by this state: it holds that very change, and so all before it. */
export function holdsHead(db: ReadableDb, { seq, mark }: LogHead): boolean {
  if (seq === 0) return mark === noMark;
  const row = getRow(db, 'SELECT hex(hash) AS hash FROM change WHERE seq = ?', seq);
  return row !== undefined && markOf(row) === mark;
}

function markOf(row: Parameters<typeof textOf>[0]): string {
  return textOf(row, 'hash').slice(0, markLength).toLowerCase();
}
