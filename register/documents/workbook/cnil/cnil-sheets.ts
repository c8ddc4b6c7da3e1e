/** The register in the shape of the CNIL's simplified workbook of 2019: the list with its header block, a fiche per activity, the lists. */
import type { Activity } from '#register/model/activity.ts';
import type { IsoDate } from '#register/model/dates.ts';
import type { Register } from '#register/model/register.ts';
import { securityFamilies } from '#register/vocabulary/security-family.ts';
import { codesOf } from '#register/vocabulary/vocabulary.ts';
import { linesValue } from '#register/documents/lines.ts';
import {
  absentRepresentative,
  controllerFacts,
  documentFacts,
  dpoFacts,
} from '#register/documents/register-document/cover.ts';
import { answerLine } from '#register/documents/words/activity-words.ts';
import { hasSensitiveData } from '#register/documents/words/data-words.ts';
import { partyDefinitions } from '#register/documents/words/party-words.ts';
import type { Writer } from '#register/documents/writer.ts';
import { factsSheet } from '#register/documents/workbook/cover-sheet.ts';
import { answerList, createLists, type Lists } from '#register/documents/workbook/lists-sheet.ts';
import { cellOf, tableSheet, type Cell, type Sheet } from '#register/documents/workbook/sheet.ts';
import { ficheRows } from './fiche-rows.ts';
import { recipientTypes } from './recipient-type.ts';

export function cnilSheets(register: Register, date: IsoDate, writer: Writer): readonly Sheet[] {
  const lists = cnilLists(writer);
  return [
    factsSheet(writer.t('register.title'), headerGroups(register, date, writer), writer),
    activityList(register, lists, writer),
    ...register.activities.map((activity) => ficheSheet(activity, register, lists, writer)),
    lists.sheet,
  ];
}

/** Rows 1 to 6 of the CNIL's list: controller, representative, officer, each with contact details. */
function headerGroups(register: Register, date: IsoDate, writer: Writer) {
  const { representative } = register.organisation;
  return [
    [writer.t('cover.heading'), documentFacts(register, date, writer)],
    [writer.t('cnil.controller'), controllerFacts(register, writer)],
    [
      writer.t('cnil.representative'),
      representative === null
        ? [{ term: writer.t('party.name'), value: linesValue(absentRepresentative(register, writer)) }]
        : partyDefinitions(representative, writer),
    ],
    [writer.t('cnil.dpo'), dpoFacts(register, writer)],
  ] as const;
}

function cnilLists(writer: Writer): Lists {
  return createLists(
    {
      sensitive: answerList(writer.t('cnil.sensitiveQuestion'), writer),
      recipients: {
        name: writer.t('cnil.recipients'),
        values: recipientTypes.map((type) => writer.t(`cnil.recipientType.${type}`)),
      },
      security: {
        name: writer.t('cnil.security'),
        values: codesOf(securityFamilies).map((family) => writer.label(securityFamilies[family])),
      },
    },
    writer,
  );
}

function activityList(register: Register, lists: Lists, writer: Writer): Sheet {
  return tableSheet<Activity>(
    {
      id: 'cnil-list',
      name: writer.t('cnil.list'),
      title: writer.t('cnil.list'),
      emptyNote: writer.t('summary.empty'),
      frozenColumns: 1,
    },
    [
      { heading: writer.t('cnil.name'), width: 40, cell: ({ name }) => linesValue(writer.known(name)) },
      {
        heading: writer.t('cnil.reference'),
        width: 14,
        cell: ({ reference }) => linesValue(writer.knownTyped(reference)),
      },
      { heading: writer.t('cnil.created'), width: 16, cell: ({ createdOn }) => writer.date(createdOn) },
      { heading: writer.t('cnil.updated'), width: 16, cell: ({ updatedOn }) => writer.date(updatedOn) },
      {
        heading: writer.t('cnil.main'),
        width: 60,
        cell: ({ purposes: [main] }) =>
          linesValue(main === undefined ? writer.unknown : writer.known(main.description)),
      },
      {
        heading: writer.t('cnil.sensitiveQuestion'),
        width: 16,
        ...lists.choices('sensitive'),
        cell: (activity) => linesValue(answerLine(hasSensitiveData(activity), writer)),
      },
    ],
    register.activities,
  );
}

function ficheSheet(activity: Activity, register: Register, lists: Lists, writer: Writer): Sheet {
  // The blocks whose rows are added and changed by hand, with what the CNIL's own lists offer there.
  const chosen = new Map([
    [writer.t('cnil.recipients'), lists.choices('recipients')],
    [writer.t('cnil.security'), lists.choices('security')],
  ]);
  const dash = linesValue(writer.say('notApplicable'));
  const label = [activity.reference, writer.known(activity.name)[0]?.text ?? '']
    .filter((part) => part.trim() !== '')
    .join(' ');
  return {
    id: `cnil-fiche:${activity.id}`,
    name: label === '' ? writer.t('cnil.fiche') : label,
    title: label === '' ? writer.t('cnil.fiche') : label,
    layout: 'facts',
    columns: [
      { heading: writer.t('cover.topic'), width: 26 },
      { heading: writer.t('cnil.column.field'), width: 34 },
      { heading: writer.t('cnil.column.value'), width: 44 },
      { heading: writer.t('cnil.column.detail'), width: 44 },
      { heading: writer.t('cnil.column.document'), width: 34 },
    ],
    rows: ficheRows(activity, register, writer).map(([block, name, first, ...others]) => [
      { kind: 'text', text: block },
      { kind: 'text', text: name },
      withChoices(cellOf(first ?? dash), chosen.get(block) ?? {}),
      ...[0, 1].map((place) => cellOf(others[place] ?? dash)),
    ]),
    emptyNote: '',
    frozenColumns: 0,
  };
}

function withChoices(cell: Cell, choices: ReturnType<Lists['choices']>): Cell {
  return cell.kind === 'text' ? { ...cell, ...choices } : cell;
}
