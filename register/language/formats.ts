/** Dates, numbers and lists as each language writes them. */
import type { IsoDate, IsoInstant } from '#register/model/dates.ts';
import type { Language } from '#register/model/language.ts';
import { locales } from './translator.ts';

/** A calendar date in words: “22 novembre 2026”. */
export function formatDate(
  date: IsoDate,
  language: Language,
  style: 'long' | 'medium' | 'short' = 'long',
): string {
  return withOrdinal(dateFormat(language, style).format(new Date(`${date}T00:00:00Z`)), language);
}

/** French counts the first day of a month, and only that one: “1er octobre 2026”. */
function withOrdinal(text: string, language: Language): string {
  return language === 'fr' ? text.replace(/^1(?=\s)/u, '1er') : text;
}

/** Kept: making one takes longer than using it a hundred times, and a list shows two dates a row. */
const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(language: Language, style: 'long' | 'medium' | 'short'): Intl.DateTimeFormat {
  const key = `${language} ${style}`;
  const format =
    dateFormats.get(key) ?? new Intl.DateTimeFormat(locales[language], { dateStyle: style, timeZone: 'UTC' });
  dateFormats.set(key, format);
  return format;
}

/** An instant in the computer's own time zone, unless another one is named (tests and documents name one). */
export function formatInstant(instant: IsoInstant, language: Language, timeZone?: string): string {
  const zone = timeZone === undefined ? {} : { timeZone };
  const format = new Intl.DateTimeFormat(locales[language], {
    dateStyle: 'medium',
    timeStyle: 'short',
    ...zone,
  });
  return withOrdinal(format.format(new Date(instant)), language);
}

export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(locales[language]).format(value);
}

/** “a, b and c”, as the language joins them. */
export function formatList(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(items);
}

/** A language by its name in another one: “Dutch”, “néerlandais”. */
export function languageName(named: Language, language: Language): string {
  return new Intl.DisplayNames([locales[language]], { type: 'language' }).of(named) ?? named;
}
