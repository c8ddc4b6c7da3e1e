/** The reference of a new activity: the next one in the numbering that the register already uses. */
import { listActivityRows } from '#db/reads/activity-list.ts';
import type { ReadableDb } from '#db/sql.ts';
import { activityQuerySchema, type RecordKind } from '#register/model/listing.ts';
import { firstReferences, nextReference } from '#register/model/next-reference.ts';

export function proposeReference(db: ReadableDb, record: RecordKind): string {
  const query = activityQuerySchema.parse({
    record,
    language: 'en',
    sort: { column: 'reference', direction: 'descending' },
    limit: 1,
  });
  const [last] = listActivityRows(db, query).rows;
  return last === undefined
    ? firstReferences[record]
    : nextReference(last.reference, firstReferences[record]);
}
