/** What the organisation's published privacy notice says. */
import { Failure } from '#register/model/failure.ts';
import type { Organisation, PublishedClaim } from '#register/model/organisation.ts';
import { answers } from '#register/vocabulary/answer.ts';
import { noticeClaims } from '#register/vocabulary/notice-claim.ts';
import { rights } from '#register/vocabulary/right.ts';
import { codeOf, codesOf, flag, flagOf, languagesOf, optionalTextOf, textOf } from '#db/column.ts';
import {
  getRow,
  insert,
  insertInto,
  listRows,
  run,
  type ReadableDb,
  type Row,
  type WritableDb,
} from '#db/sql.ts';
import { insertCodes } from './code-list.ts';
import { codesIn } from './owned-rows.ts';

type PublishedNotice = Organisation['publishedNotice'];

const onlyRow = 1;
const noticeLanguages = { table: 'published_notice_language', owner: 'notice_key' };
const explained = { table: 'published_notice_right', owner: 'notice_key' };
const insertNotice = insertInto('published_notice', [
  'key',
  'url',
  'published_on',
  'version',
  'names_authority',
  'named_authority_country',
  'last_reviewed_on',
  'rights_are_known',
]);
const insertClaim = insertInto('published_claim', ['notice_key', 'position', 'id', 'claim', 'quote']);

function rowToClaim(row: Row): PublishedClaim {
  return { id: textOf(row, 'id'), claim: codeOf(noticeClaims, row, 'claim'), quote: textOf(row, 'quote') };
}

export function readPublishedNotice(db: ReadableDb): PublishedNotice {
  const row = getRow(
    db,
    `SELECT n.*, ${codesIn(noticeLanguages.table, noticeLanguages.owner, 'n.key')} AS languages,
       ${codesIn(explained.table, explained.owner, 'n.key')} AS rights FROM published_notice n`,
  );
  if (row === undefined) throw new Failure('file.damaged', { detail: 'published_notice' });
  return {
    url: textOf(row, 'url'),
    publishedOn: optionalTextOf(row, 'published_on'),
    version: textOf(row, 'version'),
    languages: languagesOf(row, 'languages'),
    namesAuthority: codeOf(answers, row, 'names_authority'),
    namedAuthorityCountry: optionalTextOf(row, 'named_authority_country'),
    lastReviewedOn: optionalTextOf(row, 'last_reviewed_on'),
    rightsExplained: flagOf(row, 'rights_are_known') ? codesOf(rights, row, 'rights') : null,
    claims: listRows(db, 'SELECT * FROM published_claim ORDER BY position').map(rowToClaim),
  };
}

export function writePublishedNotice(db: WritableDb, notice: PublishedNotice): void {
  run(db, 'DELETE FROM published_notice');
  insert(db, insertNotice, {
    key: onlyRow,
    url: notice.url,
    published_on: notice.publishedOn,
    version: notice.version,
    names_authority: notice.namesAuthority,
    named_authority_country: notice.namedAuthorityCountry,
    last_reviewed_on: notice.lastReviewedOn,
    rights_are_known: flag(notice.rightsExplained !== null),
  });
  insertCodes(db, noticeLanguages, onlyRow, notice.languages);
  insertCodes(db, explained, onlyRow, notice.rightsExplained ?? []);
  notice.claims.forEach((claim, position) =>
    insert(db, insertClaim, {
      notice_key: onlyRow,
      position,
      id: claim.id,
      claim: claim.claim,
      quote: claim.quote,
    }),
  );
}
