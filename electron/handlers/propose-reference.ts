/** The reference of a new activity: the next one in the numbering that the register already uses. */
import { listActivityRows } from '#db/reads/activity-list.ts';
import type { ReadableDb } from '#db/sql.ts';
import { activityQuerySchema, type RecordKind } from '#register/model/listing.ts';

const first: Readonly<Record<RecordKind, string>> = { controller: 'A-01', processor: 'P-01' };

export function proposeReference(db: ReadableDb, record: RecordKind): string {
  const query = activityQuerySchema.parse({
    record,
    language: 'en',
    sort: { column: 'reference', direction: 'descending' },
    limit: 1,
  });
  const [last] = listActivityRows(db, query).rows;
  return last === undefined ? first[record] : nextReference(last.reference, first[record]);
}

/** `GV-09` → `GV-10`, `12b` → `12b-2`: the last number grows and keeps its width. */
export function nextReference(last: string, otherwise: string): string {
  if (last.trim() === '') return otherwise;
  const parts = /^(?<before>.*?)(?<number>\d{1,9})$/s.exec(last)?.groups;
  if (parts?.['number'] === undefined) return `${last}-2`;
  const next = String(Number(parts['number']) + 1).padStart(parts['number'].length, '0');
  return `${parts['before'] ?? ''}${next}`;
}
