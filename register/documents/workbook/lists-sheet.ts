/** The values that columns choose from, on a sheet of their own: cells of those columns offer them (data validation). */
import { activityStatuses } from '#register/vocabulary/activity-status.ts';
import { answers } from '#register/vocabulary/answer.ts';
import { codesOf } from '#register/vocabulary/vocabulary.ts';
import type { Writer } from '#register/documents/writer.ts';
import type { Choices, Sheet } from './sheet.ts';

export interface Lists {
  readonly sheet: Sheet;
  /** Where the values of a list stand on the sheet. */
  readonly choices: (list: string) => { readonly choices?: Choices };
}

/** The id by which the writer of workbooks finds the sheet. */
export const listsSheetId = 'lists';

export function createLists(
  lists: Readonly<Record<string, { readonly name: string; readonly values: readonly string[] }>>,
  writer: Writer,
): Lists {
  const ranges = new Map<string, Choices>();
  const rows = Object.entries(lists).flatMap(([key, { name, values }], index, all) => {
    // The heading is the first row.
    const before = all.slice(0, index).reduce((sum, [, { values: former }]) => sum + former.length, 1);
    ranges.set(key, { first: before + 1, last: before + values.length });
    return values.map((value) => [
      { kind: 'text' as const, text: name },
      { kind: 'text' as const, text: value },
    ]);
  });
  return {
    sheet: {
      id: listsSheetId,
      name: writer.t('cnil.lists'),
      title: writer.t('cnil.lists'),
      layout: 'table',
      columns: [
        { heading: writer.t('apd.listName'), width: 40 },
        { heading: writer.t('apd.listValue'), width: 60 },
      ],
      rows,
      emptyNote: '',
      frozenColumns: 0,
    },
    choices: (list) => {
      const range = ranges.get(list);
      return range === undefined ? {} : { choices: range };
    },
  };
}

export function statusList(writer: Writer) {
  return {
    name: writer.t('activity.status'),
    values: codesOf(activityStatuses).map((code) => writer.label(activityStatuses[code])),
  };
}

/** Yes and no, and the words that documents use for “not known”. */
export function answerList(name: string, writer: Writer) {
  return { name, values: [writer.label(answers.yes), writer.label(answers.no), writer.t('unknown')] };
}
