/** What a row of a register's list goes by, in each language: its own text, else the label of its code. */
import { isBlank, noText, type LocalizedText } from '#register/model/localized-text.ts';
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

export function labelOf(vocabulary: Vocabulary, code: unknown): Name {
  if (typeof code !== 'string') return noText;
  return Object.hasOwn(vocabulary, code) ? (vocabulary[code]?.label ?? code) : code;
}

/** Of a person or body: the name, else the firm. */
function partyName(party: unknown): Name {
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
    return providerName(providerId) ?? providerId;
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
      return first(asName(row['destination']), asName(row['country']));
    case 'claims':
      return labelOf(noticeClaims, row['claim']);
    default:
      return asName(row['name']);
  }
}
