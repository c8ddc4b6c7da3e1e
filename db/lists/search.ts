/** Full-text search over activities: what goes into the index, and how a typed search becomes a question to it. */
import type { ProviderId } from '#register/model/ids.ts';
import { languages } from '#register/model/language.ts';
import { textOf } from '#db/column.ts';
import { getRow, run, type ReadableDb, type WritableDb } from '#db/sql.ts';
import type { AnyActivity } from '#db/tables/record.ts';
import { wordsOf } from './fold.ts';
import { codeTokensFor, codeTokensOf } from './searched-codes.ts';

/** The members that hold one line of text; free text in several languages is known by its form. */
const lineMembers: ReadonlySet<string> = new Set([
  'reference',
  'owner',
  'name',
  'company',
  'position',
  'street',
  'postalCode',
  'city',
  'email',
  'phone',
  'url',
  'statute',
  'specialCategoryStatute',
  'sensitivityStatute',
  'destination',
  'document',
  'documentUrl',
]);

const languageCodes: ReadonlySet<string> = new Set(languages);

/** Every text of an activity, at any depth. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return Object.entries(value).flatMap(([member, content]: [string, unknown]) => {
    if (typeof content !== 'string') return textsIn(content);
    return lineMembers.has(member) || languageCodes.has(member) ? [content] : [];
  });
}

function providerIdsOf(activity: AnyActivity): readonly ProviderId[] {
  const ids = activity.recipients.flatMap(({ party }) =>
    party.kind === 'provider' ? [party.providerId] : [],
  );
  if ('controllers' in activity) return [...new Set(ids)];
  const others = [...activity.software, ...activity.cookies].flatMap(({ providerId }) =>
    providerId === null ? [] : [providerId],
  );
  return [...new Set([...ids, ...others])];
}

function providerNames(db: ReadableDb, activity: AnyActivity): readonly string[] {
  return providerIdsOf(activity).flatMap((id) => {
    const row = getRow(db, 'SELECT name, legal_entity FROM provider WHERE id = ?', id);
    return row === undefined ? [] : [textOf(row, 'name'), textOf(row, 'legal_entity')];
  });
}

export function indexForSearch(db: WritableDb, key: number, activity: AnyActivity): void {
  const words = new Set([...textsIn(activity), ...providerNames(db, activity)].flatMap(wordsOf));
  run(
    db,
    'INSERT OR REPLACE INTO activity_search (rowid, words, codes) VALUES (?, ?, ?)',
    key,
    [...words].join(' '),
    codeTokensOf(activity).join(' '),
  );
}

export function removeFromSearch(db: WritableDb, key: number): void {
  run(db, 'DELETE FROM activity_search WHERE rowid = ?', key);
}

export function clearSearch(db: WritableDb): void {
  run(db, `INSERT INTO activity_search (activity_search) VALUES ('delete-all')`);
}

/** More words than anybody types; each further one would only cost time. */
const mostWords = 24;

/**
 * A typed search as an FTS5 question: every word must begin a word of the activity, or of the label of one of its codes.
 * Undefined: nothing to search for was typed. Only letters and digits get into the question, each word in quotes, so that
 * no input can be a syntax error. A search of signs only has no word that could be found: it finds nothing.
 */
export function searchQuestion(search: string): string | undefined {
  if (search.trim() === '') return undefined;
  const words = [...new Set(wordsOf(search))].slice(0, mostWords);
  if (words.length === 0) return '""';
  return words.map(wordQuestion).join(' AND ');
}

function wordQuestion(word: string): string {
  const inWords = `{words} : "${word}" *`;
  const tokens = codeTokensFor(word);
  if (tokens.length === 0) return `(${inWords})`;
  return `(${inWords} OR {codes} : (${tokens.map((token) => `"${token}"`).join(' OR ')}))`;
}
