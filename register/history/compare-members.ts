/** What differs between two states of one object, member by member. */
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
import { asName, isMembers, isNameless, type Members, type Name } from './row-names.ts';

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
  if (field === 'name') return [{ kind: 'renamed', before: asName(before) }];
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
  if (isMembers(before) && isMembers(after)) return compareParts(field, before, after);
  return [
    {
      kind: 'value',
      field,
      before: tell(field, before, sides.before),
      after: tell(field, after, sides.after),
    },
  ];
}

function compareMarks(before: readonly unknown[], after: readonly unknown[]): readonly Point[] {
  const confirmed = before.filter((path) => !after.includes(path)).length;
  const marked = after.filter((path) => !before.includes(path)).length;
  return [
    ...(confirmed === 0 ? [] : [{ kind: 'confirmed', count: confirmed } as const]),
    ...(marked === 0 ? [] : [{ kind: 'toConfirm', count: marked } as const]),
    ...(confirmed + marked === 0 ? [{ kind: 'reordered', field: 'toConfirm' } as const] : []),
  ];
}

/** Longer than this, two wordings side by side are no longer read as a sentence. */
const shortText = 80;

function compareTexts(field: string, before: Members, after: Members): readonly Point[] {
  const [was, is] = [asName(before), asName(after)];
  const isShort = [...Object.values(before), ...Object.values(after)].every(
    (text) => typeof text === 'string' && text.length <= shortText,
  );
  // In several languages, one of them alone does not tell the difference.
  const isSingle = Object.keys(before).length <= 1 && Object.keys(after).length <= 1;
  if (isNameless(is))
    return [{ kind: 'value', field, before: tellText(was, isShort), after: { kind: 'nothing' } }];
  if (isShort && isSingle)
    return [{ kind: 'value', field, before: tellText(was, true), after: tellText(is, true) }];
  return [{ kind: isNameless(was) ? 'changed' : 'reworded', field }];
}

function tellText(text: Name, isShort: boolean): Told {
  if (isNameless(text)) return { kind: 'nothing' };
  return isShort ? { kind: 'text', text } : { kind: 'text', text: '…' };
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

function tell(field: string, value: unknown, register: Sides['before']): Told {
  const vocabulary = coded[field];
  if (vocabulary !== undefined) return tellCode(vocabulary, value);
  if (value === null || value === undefined || value === '') return { kind: 'nothing' };
  if (typeof value === 'boolean') return { kind: 'flag', isSet: value };
  if (typeof value === 'number') return { kind: 'number', number: value };
  if (typeof value !== 'string') return { kind: 'text', text: '…' };
  if (dated.has(field)) return { kind: 'date', date: value };
  if (field === 'country') return { kind: 'country', country: value };
  if (field === 'replacedBy') {
    const all = [...register.activities, ...register.processorActivities];
    return { kind: 'label', label: all.find(({ id }) => id === value)?.name ?? value };
  }
  return { kind: 'text', text: value };
}

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
