/** Text as it is searched and sorted: without case, accents and ligatures, so that “sante” meets “Santé” and “oeuvre” “Œuvre”. */
import { languages, type Language } from '#register/model/language.ts';
import { readText, type LocalizedText } from '#register/model/localized-text.ts';

/** Letters that Unicode does not take apart. */
const letters: ReadonlyMap<string, string> = new Map([
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ß', 'ss'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ł', 'l'],
  ['ı', 'i'],
]);

/** Taken apart before the case goes and once more after it: some capitals only appear when a sign is taken apart. */
export function fold(text: string): string {
  return withoutMarks(withoutMarks(text).toLowerCase()).replace(
    /[æœßøđðþłı]/gu,
    (letter) => letters.get(letter) ?? letter,
  );
}

function withoutMarks(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}+/gu, '');
}

/** The words of a text, folded; everything that is neither letter nor digit separates them. */
export function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Sorts after every text: what has no name comes last. */
export const blankKey = '\u{10FFFF}';
const keyLength = 80;

/** A key that SQLite can compare byte by byte; numbers count by their value, so that A-2 comes before A-10. */
export function sortKey(text: string): string {
  if (text.trim() === '') return blankKey;
  return wordsOf(text.slice(0, 4 * keyLength))
    .join(' ')
    .replace(/\d+/g, (digits) => digits.replace(/^0+(?=\d)/, '').padStart(10, '0'))
    .slice(0, keyLength);
}

/** One key per language, each from the text that a reader of that language would see. */
export function localizedSortKeys(text: LocalizedText): Readonly<Record<Language, string>> {
  const keys = { fr: blankKey, nl: blankKey, en: blankKey, de: blankKey };
  for (const language of languages) keys[language] = sortKey(readText(text, language)?.text ?? '');
  return keys;
}
