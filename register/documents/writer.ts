/** Turns the register's values into lines of one document language, so that no builder decides on its own what “unknown” looks like. */
import { formatDate, formatList, formatNumber } from '#register/language/formats.ts';
import { documentMessages, type DocumentMessageKey } from '#register/language/document-messages.ts';
import { createTranslator, type MessageParameters } from '#register/language/translator.ts';
import { countryName, type Country } from '#register/model/country.ts';
import type { IsoDate } from '#register/model/dates.ts';
import type { Language } from '#register/model/language.ts';
import { readText, type LocalizedText } from '#register/model/localized-text.ts';
import type { Term } from '#register/vocabulary/vocabulary.ts';
import { joinLines, plain } from './lines.ts';
import type { Line, Value } from './model.ts';

export interface Writer {
  readonly language: Language;
  /** A message as a string. */
  t(key: DocumentMessageKey, parameters?: MessageParameters): string;
  /** A message as a line; parameters that are lines keep their own language. */
  say(key: DocumentMessageKey, parameters?: Readonly<Record<string, string | number | Line>>): Line;
  /** The label of a coded value. */
  label(term: Term): string;
  /** “Art. 6(1)(b)”, or nothing for a code without an article. */
  article(article: string): string;
  readonly unknown: Line;
  /** Free text in the document's language, else in the organisation's, else in its own; undefined when there is none. */
  read(text: LocalizedText): Line | undefined;
  /** The same, with the words for “not known” in place of nothing. */
  known(text: LocalizedText): Line;
  /** A single-language field as typed. */
  typed(text: string): Line | undefined;
  knownTyped(text: string): Line;
  /** The same for an e-mail address, a telephone number, a web address: kept whole. */
  contact(text: string): Line | undefined;
  country(country: Country | null): Line;
  date(date: IsoDate | null): Value;
  dateText(date: IsoDate): string;
  number(number: number | null): Value;
  /** “term: value”; French sets a space before its colons and semicolons. */
  pair(term: Line, value: Line): Line;
  readonly semicolon: string;
  /** “a, b and c”. */
  list(items: readonly string[]): string;
}

/** Articles of the French act are written `LIL 85` in the vocabularies; all others are the GDPR's. */
const frenchAct = 'LIL ';

/** Stands for a parameter while the message around it is formatted: private-use characters, never part of a message. */
const slot = /\uE000(.*?)\uE001/u;

/** @param own the organisation's language: its words stand in for a variant that is missing */
export function createWriter(language: Language, own: Language = language): Writer {
  const translate = createTranslator(language, documentMessages);
  const fixed = memoize((key: DocumentMessageKey) => translate(key));
  const t: Writer['t'] = (key, parameters) =>
    parameters === undefined ? fixed(key) : translate(key, parameters);
  const dateText = memoize((date: IsoDate) => formatDate(date, language));
  const countryText = memoize((country: Country) => countryName(country, language));
  const numberText = memoize((number: number) => formatNumber(number, language));
  const unknown: Line = [{ text: t('unknown'), isUnknown: true }];

  const read = (text: LocalizedText): Line | undefined => {
    const reading = readText(text, language, own);
    if (reading === undefined) return undefined;
    return [
      reading.isSubstitute ? { text: reading.text, language: reading.language } : { text: reading.text },
    ];
  };
  const typed = (text: string): Line | undefined => (text.trim() === '' ? undefined : plain(text));

  return {
    language,
    t,
    unknown,
    read,
    typed,
    say(key, parameters = {}) {
      const held = new Map<string, Line>();
      const flat: Record<string, string | number> = {};
      for (const [name, value] of Object.entries(parameters)) {
        if (typeof value === 'object') {
          held.set(name, value);
          flat[name] = `\uE000${name}\uE001`;
        } else flat[name] = value;
      }
      if (held.size === 0) return plain(t(key, flat));
      return t(key, flat)
        .split(slot)
        .flatMap((part, index) =>
          index % 2 === 1 ? (held.get(part) ?? []) : part === '' ? [] : plain(part),
        );
    },
    label: (term) => term.label[language],
    article: (article) => {
      if (article === '') return '';
      return article.startsWith(frenchAct)
        ? t('article.frenchAct', { article: article.slice(frenchAct.length) })
        : t('article', { article });
    },
    known: (text) => read(text) ?? unknown,
    knownTyped: (text) => typed(text) ?? unknown,
    contact: (text) => typed(text)?.map((run) => ({ ...run, isWhole: true as const })),
    country: (country) => (country === null ? unknown : plain(countryText(country))),
    date: (date) =>
      date === null ? { kind: 'lines', lines: [unknown] } : { kind: 'date', date, text: dateText(date) },
    dateText,
    number: (number) =>
      number === null
        ? { kind: 'lines', lines: [unknown] }
        : { kind: 'number', number, text: numberText(number) },
    pair: (term, value) => joinLines([term, value], language === 'fr' ? '\u00A0: ' : ': '),
    semicolon: language === 'fr' ? '\u00A0; ' : '; ',
    list: (items) => formatList(items, language),
  };
}

/** The platform's formatters take longer to make than a row of a register to write, and registers repeat themselves. */
function memoize<Input, Output>(compute: (input: Input) => Output): (input: Input) => Output {
  const known = new Map<Input, Output>();
  return (input) => {
    const found = known.get(input);
    if (found !== undefined) return found;
    const made = compute(input);
    known.set(input, made);
    return made;
  };
}
