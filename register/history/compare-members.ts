/** What differs between two states of one object, member by member. */
import { languageName } from '#register/language/formats.ts';
import { findProviderCard } from '#register/library/providers/provider-cards.ts';
import { findTemplate } from '#register/library/templates/templates.ts';
import { languages } from '#register/model/language.ts';
import { activityStatuses } from '#register/vocabulary/activity-status.ts';
import { answers, contractStates } from '#register/vocabulary/answer.ts';
import { audiences } from '#register/vocabulary/audience.ts';
import { dataCategories } from '#register/vocabulary/data-category.ts';
import { dataSubjects } from '#register/vocabulary/data-subject.ts';
import { sectors } from '#register/vocabulary/organisation.ts';
import { recipientKinds } from '#register/vocabulary/recipient-kind.ts';
import { recipientRoles } from '#register/vocabulary/recipient-role.ts';
import type { Vocabulary } from '#register/vocabulary/vocabulary.ts';
import { compareRecipients } from './compare-recipients.ts';
import { compareCodes, compareRows } from './compare-rows.ts';
import { isSame, tellCode, type Point, type Sides, type Told } from './point.ts';
import {
  asName,
  inEachLanguage,
  isMembers,
  isNamed,
  isNameless,
  partyName,
  type Members,
  type Name,
} from './row-names.ts';
import { shortText } from './short-text.ts';

/** They follow from what else is told. */
const silent: ReadonlySet<string> = new Set(['id', 'updatedOn']);

const coded: Readonly<Record<string, Vocabulary>> = {
  status: activityStatuses,
  sector: sectors,
  kind: recipientKinds,
  role: recipientRoles,
  ownPurposes: answers,
  transfersKnown: answers,
};
const codeLists: Readonly<Record<string, Vocabulary>> = { audiences, dataSubjects, dataCategories };
const dated: ReadonlySet<string> = new Set([
  'startedOn',
  'endedOn',
  'createdOn',
  'reviewedOn',
  'reviewDueOn',
  'catalogueDate',
  'checkedOn',
]);

export function compareMembers(before: object, after: object, sides: Sides): readonly Point[] {
  const old = membersOf(before);
  const now = membersOf(after);
  return Object.keys(now)
    .filter((member) => !silent.has(member) && !isSame(old[member], now[member]))
    .flatMap((member) => compareMember(member, old[member], now[member], sides));
}

function compareMember(field: string, before: unknown, after: unknown, sides: Sides): readonly Point[] {
  if (field === 'name') return [{ kind: 'renamed', before: asName(before), after: asName(after) }];
  if (field === 'toConfirm') return compareMarks(listOf(before), listOf(after));
  if (field === 'recipients') return compareRecipients(rowsOf(before), rowsOf(after), sides);
  const codes = codeLists[field];
  if (
    codes !== undefined &&
    [...listOf(before), ...listOf(after)].every((entry) => typeof entry === 'string')
  )
    return compareCodes(field, listOf(before), listOf(after), codes);
  if (Array.isArray(before) || Array.isArray(after))
    return compareRows(field, rowsOf(before), rowsOf(after), sides);
  if (isText(before) && isText(after)) return compareTexts(field, before, after);
  if (parties.has(field)) return compareParties(field, before, after);
  if (isMembers(before) && isMembers(after)) return compareParts(field, before, after);
  if (isLong(before) || isLong(after)) return compareLongLines(field, before, after);
  const [was, is] = [tell(field, before, sides.before), tell(field, after, sides.after)];
  // What there are no words for is only told to be different.
  if (was === undefined || is === undefined) return [{ kind: 'changed', field }];
  return [{ kind: 'value', field, before: was, after: is }];
}

/** In what order the marks stand is nothing to a reader. */
function compareMarks(before: readonly unknown[], after: readonly unknown[]): readonly Point[] {
  const [was, is] = [new Set(before), new Set(after)];
  const confirmed = was.difference(is).size;
  const marked = is.difference(was).size;
  return [
    ...(confirmed === 0 ? [] : [{ kind: 'confirmed', count: confirmed } as const]),
    ...(marked === 0 ? [] : [{ kind: 'toConfirm', count: marked } as const]),
  ];
}

function compareTexts(field: string, before: Members, after: Members): readonly Point[] {
  const [was, is] = [asName(before), asName(after)];
  const isShort = [...Object.values(before), ...Object.values(after)].every((text) => !isLong(text));
  // In several languages, one of them alone does not tell the difference.
  const isSingle = Object.keys(before).length <= 1 && Object.keys(after).length <= 1;
  if (isNameless(was) || isNameless(is) || (isShort && isSingle))
    return [{ kind: 'value', field, before: tellText(was), after: tellText(is) }];
  return [{ kind: 'reworded', field }];
}

function compareLongLines(field: string, before: unknown, after: unknown): readonly Point[] {
  const [was, is] = [asName(before), asName(after)];
  if (isNameless(was) || isNameless(is))
    return [{ kind: 'value', field, before: tellText(was), after: tellText(is) }];
  return [{ kind: 'reworded', field }];
}

/** Two wordings of this length, side by side, are no longer read as a sentence. */
function isLong(text: unknown): boolean {
  return typeof text === 'string' && text.length > shortText;
}

function tellText(text: Name): Told {
  return isNameless(text) ? { kind: 'nothing' } : { kind: 'text', text };
}

const parties: ReadonlySet<string> = new Set(['representative', 'dpo', 'privacyContact']);

/** By its name; where that is the same, or there is none, it is told that something about it changed. */
function compareParties(field: string, before: unknown, after: unknown): readonly Point[] {
  const nameOf = (value: unknown) => partyName(field === 'dpo' && isMembers(value) ? value['party'] : value);
  const [was, is] = [nameOf(before), nameOf(after)];
  if (isSame(was, is) || (isNameless(is) && after !== null)) return [{ kind: 'changed', field }];
  return [{ kind: 'value', field, before: tellText(was), after: tellText(is) }];
}

/** Of a contract, its state is what matters; of other groups of fields it is told that they changed. */
function compareParts(field: string, before: Members, after: Members): readonly Point[] {
  if (field === 'contract' && before['state'] !== after['state'])
    return [
      {
        kind: 'value',
        field,
        before: tellCode(contractStates, before['state']),
        after: tellCode(contractStates, after['state']),
      },
    ];
  return [{ kind: 'changed', field }];
}

/** Undefined: there are no words for it. */
function tell(field: string, value: unknown, register: Sides['before']): Told | undefined {
  const vocabulary = coded[field];
  if (vocabulary !== undefined) return tellCode(vocabulary, value);
  if (value === null || value === undefined || value === '') return { kind: 'nothing' };
  if (typeof value === 'boolean') return { kind: 'flag', isSet: value };
  if (typeof value === 'number') return { kind: 'number', number: value };
  if (typeof value !== 'string') return undefined;
  if (dated.has(field)) return { kind: 'date', date: value };
  if (field === 'country') return isNamed(value) ? { kind: 'country', country: value } : undefined;
  const lookUp = listed[field];
  if (lookUp === undefined) return { kind: 'text', text: value };
  const label = lookUp(value, register);
  return label === undefined ? undefined : { kind: 'label', label };
}

/** What is named by an id, in the register or in the library. */
const listed: Readonly<Record<string, (id: string, register: Sides['before']) => Name | undefined>> = {
  replacedBy: (id, { activities, processorActivities }) =>
    [...activities, ...processorActivities].find((one) => one.id === id)?.name,
  templateId: (id) => findTemplate(id)?.title,
  catalogueId: (id) => findProviderCard(id)?.name,
  language: (code) => {
    const named = languages.find((language) => language === code);
    return named === undefined ? undefined : inEachLanguage((language) => languageName(named, language));
  },
};

function isText(value: unknown): value is Members {
  return (
    isMembers(value) && Object.keys(value).every((key) => languages.some((language) => language === key))
  );
}

function membersOf(value: object): Members {
  // Every object of the register is plain data.
  return value as Members;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function rowsOf(value: unknown): readonly Members[] {
  return listOf(value).filter(isMembers);
}
