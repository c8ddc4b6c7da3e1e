/** Objects of a list as images: their members and their place. */
import { numberOf } from '#db/column.ts';
import { getRow, type ReadableDb } from '#db/sql.ts';
import type { Image } from './image.ts';

export function imageOf(object: object, position: number): Image {
  return { ...object, position };
}

const lastPlace = {
  provider: 'SELECT ifnull(max(position), -1) + 1 AS next FROM provider',
  controller: `SELECT ifnull(max(position), -1) + 1 AS next FROM activity WHERE record = 'controller'`,
  setAsideFinding: 'SELECT ifnull(max(position), -1) + 1 AS next FROM set_aside_finding',
  processor: `SELECT ifnull(max(position), -1) + 1 AS next FROM activity WHERE record = 'processor'`,
} as const;

/** New objects go to the end of their list. */
export function nextPosition(db: ReadableDb, list: keyof typeof lastPlace): number {
  const row = getRow(db, lastPlace[list]);
  return row === undefined ? 0 : numberOf(row, 'next');
}
