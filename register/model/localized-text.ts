/** Free text with at most one variant per language; a missing variant is reported, never guessed. */
import * as z from 'zod';
import { languages, type Language } from './language.ts';

/** Longest free text accepted in one field: what an Excel cell can hold (32,767 characters). */
export const maximumTextLength = 32_767;

/** Half of a surrogate pair (a torn emoji) is no text: no file and no document could give it back as it came. */
export function wellFormed(text: string): string {
  return text.toWellFormed();
}

const variant = z.string().max(maximumTextLength).overwrite(wellFormed).optional();

/** Blank variants are dropped, so that "no text" has one form only: the empty object. */
export const localizedTextSchema = z
  .strictObject({ fr: variant, nl: variant, en: variant, de: variant })
  .transform((text) => withoutBlanks(text))
  .default({});

export type LocalizedText = Readonly<Partial<Record<Language, string>>>;

/** What a reader gets: the text, and the language it is really in. */
export interface LocalizedReading {
  readonly text: string;
  readonly language: Language;
  /** True when the wanted language has no variant and another one is shown in its place. */
  readonly isSubstitute: boolean;
}

export const noText: LocalizedText = {};

function withoutBlanks(text: Partial<Record<Language, string | undefined>>): LocalizedText {
  const kept: Partial<Record<Language, string>> = {};
  for (const language of languages) {
    const value = text[language];
    if (value !== undefined && value.trim() !== '') kept[language] = value;
  }
  return kept;
}

/** Sets one variant; an empty string removes it. */
export function withVariant(text: LocalizedText, language: Language, value: string): LocalizedText {
  return withoutBlanks({ ...text, [language]: value });
}

export function isBlank(text: LocalizedText): boolean {
  return languages.every((language) => (text[language] ?? '').trim() === '');
}

/**
 * Reads a text in the wanted language, else in `own` (what the organisation itself writes in, when that is known), else in the
 * first language that has it (in the fixed order of `languages`).
 * Returns undefined when there is no text at all: the caller prints that as unknown, never as empty.
 */
export function readText(
  text: LocalizedText,
  wanted: Language,
  own: Language = wanted,
): LocalizedReading | undefined {
  for (const language of [wanted, own, ...languages]) {
    const value = text[language];
    if (value !== undefined && value.trim() !== '')
      return { text: value, language, isSubstitute: language !== wanted };
  }
  return undefined;
}
