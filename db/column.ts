/** What a column holds, in and out: each reader checks what it meets, because a file may have been changed by another program. */
import type { LocalizedText } from '#register/model/localized-text.ts';
import { languages, type Language } from '#register/model/language.ts';
import { Failure } from '#register/model/failure.ts';
import type { Vocabulary } from '#register/vocabulary/vocabulary.ts';
import type { Row } from './sql.ts';

/** A value that this version cannot have written. */
function damaged(column: string, found: unknown): Failure {
  return new Failure('file.damaged', { detail: `${column}: ${String(found).slice(0, 80)}` });
}

export function textOf(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw damaged(column, value);
  return value;
}

export function optionalTextOf(row: Row, column: string): string | null {
  return row[column] === null ? null : textOf(row, column);
}

export function numberOf(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw damaged(column, value);
  return value;
}

export function optionalNumberOf(row: Row, column: string): number | null {
  return row[column] === null ? null : numberOf(row, column);
}

export function bytesOf(row: Row, column: string): Uint8Array {
  const value = row[column];
  if (!(value instanceof Uint8Array)) throw damaged(column, value);
  return value;
}

export function flagOf(row: Row, column: string): boolean {
  return numberOf(row, column) === 1;
}

export function flag(value: boolean): number {
  return value ? 1 : 0;
}

/** A column that names its object, with the brand of that kind of id. */
export function idOf<Id extends string>(row: Row, column: string): Id {
  // Ids were checked by the model's schemas on their way in; the brand is lost in SQL only.
  return textOf(row, column) as Id;
}

export function optionalIdOf<Id extends string>(row: Row, column: string): Id | null {
  return row[column] === null ? null : idOf<Id>(row, column);
}

/** A code of a list; one that this version does not know was written by nobody we know. */
export function codeOf<V extends Vocabulary>(vocabulary: V, row: Row, column: string): keyof V & string {
  return known(vocabulary, column, row[column]);
}

export function optionalCodeOf<V extends Vocabulary>(
  vocabulary: V,
  row: Row,
  column: string,
): (keyof V & string) | null {
  return row[column] === null ? null : codeOf(vocabulary, row, column);
}

/** A list of codes as the subquery `codesIn` hands it over: one JSON array. */
export function codesOf<V extends Vocabulary>(
  vocabulary: V,
  row: Row,
  column: string,
): readonly (keyof V & string)[] {
  return listOf(row, column).map((code) => known(vocabulary, column, code));
}

function known<V extends Vocabulary>(vocabulary: V, column: string, code: unknown): keyof V & string {
  if (typeof code !== 'string' || !Object.hasOwn(vocabulary, code)) throw damaged(column, code);
  // Checked in the line above: the code is a key of this very list.
  return code as keyof V & string;
}

/** One of a few words that have no labels. */
export function oneOf<const Word extends string>(words: readonly Word[], row: Row, column: string): Word {
  const word = words.find((candidate) => candidate === row[column]);
  if (word === undefined) throw damaged(column, row[column]);
  return word;
}

export function languageOf(row: Row, column: string): Language {
  return knownLanguage(column, row[column]);
}

export function languagesOf(row: Row, column: string): readonly Language[] {
  return listOf(row, column).map((value) => knownLanguage(column, value));
}

function knownLanguage(column: string, value: unknown): Language {
  const language = languages.find((candidate) => candidate === value);
  if (language === undefined) throw damaged(column, value);
  return language;
}

/** Plain texts as the subquery `codesIn` hands them over. */
export function textsOf(row: Row, column: string): readonly string[] {
  return listOf(row, column).map((value) => {
    if (typeof value !== 'string') throw damaged(column, value);
    return value;
  });
}

export function parseJson(column: string, json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw damaged(column, json);
  }
}

function listOf(row: Row, column: string): readonly unknown[] {
  const list = parseJson(column, textOf(row, column));
  if (!Array.isArray(list)) throw damaged(column, list);
  return list;
}

/** Free text as canonical JSON; the members come back in the order of `languages`, whatever the order on disk. */
export function localizedOf(row: Row, column: string): LocalizedText {
  const json = textOf(row, column);
  if (json === '{}') return {};
  const found = parseJson(column, json);
  if (typeof found !== 'object' || found === null) throw damaged(column, found);
  const text: Partial<Record<Language, string>> = {};
  for (const [language, value] of Object.entries(found)) {
    if (typeof value !== 'string') throw damaged(column, value);
    knownLanguage(column, language);
  }
  for (const language of languages) {
    const value: unknown = Reflect.get(found, language);
    if (typeof value === 'string') text[language] = value;
  }
  return text;
}

export function localized(text: LocalizedText): string {
  const kept: Partial<Record<Language, string>> = {};
  for (const language of languages) {
    const value = text[language];
    if (value !== undefined) kept[language] = value;
  }
  return JSON.stringify(kept);
}
