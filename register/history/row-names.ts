/** What a row of a register's list goes by, in each language: its own text, else the label of its code. */
import { countryName, type Country } from '#register/model/country.ts';
import { languages, type Language } from '#register/model/language.ts';
import { isBlank, noText, readText, type LocalizedText } from '#register/model/localized-text.ts';
import { dataCategories } from '#register/vocabulary/data-category.ts';
import { dataSubjects } from '#register/vocabulary/data-subject.ts';
import { noticeClaims } from '#register/vocabulary/notice-claim.ts';
import { securityMeasures } from '#register/vocabulary/security-measure.ts';
import type { Vocabulary } from '#register/vocabulary/vocabulary.ts';

/** A name that is the same in every language is a string. */
export type Name = string | LocalizedText;

/** Rows as the log keeps them: members by name, of a version of the model that may be an older one. */
export type Members = Readonly<Record<string, unknown>>;

export function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A localized text or a line; anything else has nothing to say. */
export function asName(value: unknown): Name {
  if (typeof value === 'string') return value;
  // Every text of a register is stored by language; what else is an object has none of these members.
  return isMembers(value) ? (value as LocalizedText) : noText;
}

export function isNameless(name: Name): boolean {
  return typeof name === 'string' ? name.trim() === '' : isBlank(name);
}

/** A code that only a later version knows has no words. */
export function labelOf(vocabulary: Vocabulary, code: unknown): Name {
  if (typeof code !== 'string') return noText;
  return Object.hasOwn(vocabulary, code) ? (vocabulary[code]?.label ?? noText) : noText;
}

export function inEachLanguage(word: (language: Language) => string): Name {
  return Object.fromEntries(languages.map((language) => [language, word(language)]));
}

function countryLabel(country: unknown): Name {
  return typeof country === 'string' && isNamed(country)
    ? inEachLanguage((language) => countryName(country, language))
    : noText;
}

export function isNamed(country: Country): boolean {
  return countryName(country, 'en') !== country;
}

/** The languages in which a name is another one. */
export function changedVariants(before: LocalizedText, after: LocalizedText): readonly Language[] {
  return languages.filter((language) => before[language] !== after[language]);
}

/** Whether a reader of this language sees another name in the place of the one that was there; not so when one was added. */
export function isSeenRenaming(before: Name, after: Name, language: Language): boolean {
  if (isNameless(before) || isNameless(after)) return true;
  if (typeof before === 'string' || typeof after === 'string') return true;
  const reading = readText(after, language);
  const former = reading === undefined ? undefined : before[reading.language];
  return former !== undefined && former !== reading?.text;
}

/** Of a person or body: the name, else the firm. */
export function partyName(party: unknown): Name {
  if (!isMembers(party)) return noText;
  const name = asName(party['name']);
  return isNameless(name) ? asName(party['company']) : name;
}

/** Names of providers by id. */
export type ProviderNames = (id: string) => Name | undefined;

export function recipientName(row: Members, providerName: ProviderNames): Name {
  const { party } = row;
  if (!isMembers(party)) return noText;
  const { providerId } = party;
  if (party['kind'] === 'provider' && typeof providerId === 'string')
    return providerName(providerId) ?? noText;
  return asName(party['name']);
}

function first(...names: readonly Name[]): Name {
  return names.find((name) => !isNameless(name)) ?? noText;
}

export function rowName(list: string, row: unknown, providerName: ProviderNames): Name {
  if (!isMembers(row)) return asName(row);
  switch (list) {
    case 'recipients':
      return recipientName(row, providerName);
    case 'purposes':
      return asName(row['description']);
    case 'dataSubjects':
      return first(asName(row['description']), labelOf(dataSubjects, row['category']));
    case 'dataCategories':
      return first(asName(row['description']), labelOf(dataCategories, row['category']));
    case 'securityMeasures':
      return first(labelOf(securityMeasures, row['measure']), asName(row['description']));
    case 'jointControllers':
    case 'controllers':
      return partyName(row['party']);
    case 'transfers':
      return first(asName(row['destination']), countryLabel(row['country']));
    case 'claims':
      return labelOf(noticeClaims, row['claim']);
    default:
      return asName(row['name']);
  }
}
