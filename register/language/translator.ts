/** Turns a message key and its parameters into text in one language; pure, one translator per language and catalogue, no global state. */
import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '#register/model/language.ts';

/** One catalogue in four languages; all four hold the same keys (a test proves it), English gives the keys their type. */
export type Catalogue<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>;

export type MessageParameters = Readonly<Record<string, string | number | Date>>;

export interface Translator<Key extends string> {
  readonly language: Language;
  /** ICU MessageFormat; a parameter the message does not name is ignored, a missing one throws (a fault of ours, not the user's). */
  (key: Key, parameters?: MessageParameters): string;
}

/** The CLDR locale behind a language, for dates and numbers: the one most of our users of that language live in. */
export const locales: Readonly<Record<Language, string>> = {
  fr: 'fr-FR',
  nl: 'nl-BE',
  en: 'en-GB',
  de: 'de-DE',
};

export function createTranslator<Key extends string>(
  language: Language,
  catalogue: Catalogue<Key>,
): Translator<Key> {
  const messages = catalogue[language];
  const compiled = new Map<Key, IntlMessageFormat>();
  const translate = (key: Key, parameters?: MessageParameters): string => {
    let message = compiled.get(key);
    if (message === undefined) {
      // Tags are plain characters here: no message carries markup, so `<` needs no escape.
      message = new IntlMessageFormat(messages[key], locales[language], undefined, { ignoreTag: true });
      compiled.set(key, message);
    }
    const text = message.format(parameters ?? {});
    return typeof text === 'string' ? text : String(text);
  };
  return Object.assign(translate, { language });
}
