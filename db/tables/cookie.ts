/** The cookies and other trackers of an activity. */
import type { Cookie } from '#register/model/cookie.ts';
import { cookieClasses, cookieConsents } from '#register/vocabulary/cookie-class.ts';
import { codeOf, localized, localizedOf, optionalIdOf, textOf } from '#db/column.ts';
import { insert, insertInto, listRows, run, type ReadableDb, type Row, type WritableDb } from '#db/sql.ts';
import { groupByOwner, type KeyRange, type Owned } from './owned-rows.ts';
import { periodColumns, periodToRow, rowToPeriod } from './retention-columns.ts';

const insertCookie = insertInto('cookie', [
  'activity_key',
  'position',
  'id',
  'name',
  'cookie_class',
  'purpose',
  ...periodColumns('lifetime'),
  'provider_id',
  'consent',
]);

function rowToCookie(row: Row): Cookie {
  return {
    id: textOf(row, 'id'),
    name: textOf(row, 'name'),
    cookieClass: codeOf(cookieClasses, row, 'cookie_class'),
    purpose: localizedOf(row, 'purpose'),
    lifetime: rowToPeriod(row, 'lifetime'),
    providerId: optionalIdOf(row, 'provider_id'),
    consent: codeOf(cookieConsents, row, 'consent'),
  };
}

export function readCookies(db: ReadableDb, activities: KeyRange): Owned<Cookie> {
  const rows = listRows(
    db,
    'SELECT * FROM cookie WHERE activity_key BETWEEN ? AND ? ORDER BY activity_key, position',
    activities.from,
    activities.to,
  );
  return groupByOwner(rows, 'activity_key', rowToCookie);
}

export function writeCookies(db: WritableDb, activityKey: number, cookies: readonly Cookie[]): void {
  run(db, 'DELETE FROM cookie WHERE activity_key = ?', activityKey);
  cookies.forEach((cookie, position) =>
    insert(db, insertCookie, {
      activity_key: activityKey,
      position,
      id: cookie.id,
      name: cookie.name,
      cookie_class: cookie.cookieClass,
      purpose: localized(cookie.purpose),
      ...periodToRow('lifetime', cookie.lifetime),
      provider_id: cookie.providerId,
      consent: cookie.consent,
    }),
  );
}
