/** The register in the shape of the Belgian authority's workbook: identification, register, lists; what Art. 30 asks for is marked in words and in red. */
import type { Activity } from '#register/model/activity.ts';
import type { IsoDate } from '#register/model/dates.ts';
import type { Register } from '#register/model/register.ts';
import { activityStatuses } from '#register/vocabulary/activity-status.ts';
import { answers } from '#register/vocabulary/answer.ts';
import { dataSubjects } from '#register/vocabulary/data-subject.ts';
import { distinctBy, joinLines, lineText, linesValue, plain } from '#register/documents/lines.ts';
import type { Line } from '#register/documents/model.ts';
import { rightsLine } from '#register/documents/register-document/activity-fiche.ts';
import {
  absentRepresentative,
  controllerFacts,
  documentFacts,
  dpoFacts,
} from '#register/documents/register-document/cover.ts';
import { replacementName } from '#register/documents/register-document/record-facts.ts';
import { impactAssessmentLines, softwareLine } from '#register/documents/words/activity-words.ts';
import { dataCategoryName, dataSubjectLine, sourceLines } from '#register/documents/words/data-words.ts';
import { partyDefinitions } from '#register/documents/words/party-words.ts';
import { basisLines } from '#register/documents/words/purpose-words.ts';
import { recipientContractLines, resolveAll } from '#register/documents/words/recipient-words.ts';
import {
  mechanismLine,
  noTransferLines,
  pictureTransfers,
} from '#register/documents/words/transfer-words.ts';
import type { Writer } from '#register/documents/writer.ts';
import { dataPassed } from '#register/documents/register-document/fiche-blocks.ts';
import { linesOrDash, linesOrUnknown } from '#register/documents/workbook/columns.ts';
import { factsSheet } from '#register/documents/workbook/cover-sheet.ts';
import { answerList, createLists, statusList, type Lists } from '#register/documents/workbook/lists-sheet.ts';
import { retentionValue } from '#register/documents/workbook/activities-sheet.ts';
import { recipientsValue, securityValue } from '#register/documents/workbook/record-values.ts';
import { tableSheet, type ColumnSpec, type Sheet } from '#register/documents/workbook/sheet.ts';
import { gdprCategories, gdprCategoryLines } from './gdpr-category.ts';

type Columns = readonly ColumnSpec<Activity>[];

export function apdSheets(register: Register, date: IsoDate, writer: Writer): readonly Sheet[] {
  const { representative } = register.organisation;
  const lists = apdLists(writer);
  const identification = factsSheet(
    writer.t('register.title'),
    [
      [writer.t('cover.heading'), documentFacts(register, date, writer)],
      [writer.t('cover.controller'), controllerFacts(register, writer)],
      [writer.t('cover.dpo'), dpoFacts(register, writer)],
      [
        writer.t('cover.representative'),
        representative === null
          ? [{ term: writer.t('party.name'), value: linesValue(absentRepresentative(register, writer)) }]
          : partyDefinitions(representative, writer),
      ],
    ],
    writer,
  );
  return [
    { ...identification, name: writer.t('apd.identification') },
    registerSheet(register, lists, writer),
    { ...lists.sheet, name: writer.t('apd.lists') },
  ];
}

function apdLists(writer: Writer): Lists {
  return createLists(
    {
      status: statusList(writer),
      vulnerable: answerList(writer.t('apd.vulnerable'), writer),
      category: {
        name: writer.t('apd.gdprCategory'),
        values: gdprCategories.map((category) => writer.t(`apd.gdpr.${category}`)),
      },
    },
    writer,
  );
}

/** “obligatoire, art. 30(1)(b)”: the mark in words that the red heading gives in colour. */
function mandatory(letter: string, writer: Writer) {
  return { article: writer.t('apd.required', { article: writer.article(`30(1)(${letter})`) }) };
}

function registerSheet(register: Register, lists: Lists, writer: Writer): Sheet {
  return tableSheet<Activity>(
    {
      id: 'apd-register',
      name: writer.t('apd.register'),
      title: writer.t('summary.caption'),
      emptyNote: writer.t('summary.empty'),
      frozenColumns: 3,
      printedColumns: 17,
    },
    [
      ...processColumns(writer),
      ...dataColumns(lists, writer),
      ...flowColumns(register, writer),
      ...furtherColumns(register, lists, writer),
    ],
    register.activities,
  );
}

function processColumns(writer: Writer): Columns {
  return [
    {
      heading: writer.t('apd.number'),
      width: 9,
      cell: ({ reference }) => linesValue(writer.knownTyped(reference)),
    },
    { heading: writer.t('apd.name'), width: 18, cell: ({ name }) => linesValue(writer.known(name)) },
    {
      heading: writer.t('apd.owner'),
      width: 12,
      cell: ({ owner }) => linesOrDash([writer.typed(owner)], writer),
    },
    {
      heading: writer.t('apd.process'),
      width: 17,
      cell: ({ description }) => linesOrDash([writer.read(description)], writer),
    },
    {
      heading: writer.t('apd.purpose'),
      ...mandatory('b', writer),
      width: 21,
      cell: ({ purposes }) =>
        linesOrUnknown(
          purposes.map(({ description }) => writer.known(description)),
          writer,
        ),
    },
    {
      heading: writer.t('apd.basis'),
      width: 15,
      cell: ({ purposes }) =>
        linesOrUnknown(distinct(purposes.flatMap((one) => basisLines(one, writer))), writer),
    },
  ];
}

function dataColumns(lists: Lists, writer: Writer): Columns {
  return [
    {
      heading: writer.t('apd.dataCategory'),
      ...mandatory('c', writer),
      width: 20,
      cell: ({ dataCategories }) =>
        linesOrUnknown(
          dataCategories.map((category) => dataCategoryName(category, writer)),
          writer,
        ),
    },
    {
      heading: writer.t('apd.gdprCategory'),
      ...mandatory('c', writer),
      ...lists.choices('category'),
      width: 12,
      cell: (activity) => linesOrUnknown(gdprCategoryLines(activity, writer), writer),
    },
    {
      heading: writer.t('apd.subjects'),
      ...mandatory('c', writer),
      width: 17,
      cell: ({ dataSubjects: subjects }) =>
        linesOrUnknown(
          subjects.map((entry) => dataSubjectLine(entry, writer)),
          writer,
        ),
    },
    {
      heading: writer.t('apd.vulnerable'),
      ...lists.choices('vulnerable'),
      width: 11,
      cell: ({ dataSubjects: subjects }) =>
        linesOrUnknown(subjects.length === 0 ? [] : [answerOf(subjects.some(isVulnerable), writer)], writer),
    },
    {
      heading: writer.t('apd.retention'),
      ...mandatory('f', writer),
      width: 23,
      cell: (activity) => retentionValue(activity, writer),
    },
    {
      heading: writer.t('apd.source'),
      width: 14,
      cell: ({ dataCategories }) =>
        linesOrUnknown(distinct(dataCategories.flatMap((category) => sourceLines(category, writer))), writer),
    },
  ];
}

function isVulnerable({ category }: Activity['dataSubjects'][number]): boolean {
  return category !== null && dataSubjects[category].isVulnerable;
}

function answerOf(isYes: boolean, writer: Writer): Line {
  return plain(writer.label(answers[isYes ? 'yes' : 'no']));
}

function flowColumns(register: Register, writer: Writer): Columns {
  const resolved = ({ recipients }: Activity) => resolveAll(recipients, register.providers);
  const processors = (activity: Activity) => resolved(activity).filter(({ role }) => role === 'processor');
  const picture = (activity: Activity) => pictureTransfers(resolved(activity));
  return [
    {
      heading: writer.t('apd.passed'),
      ...mandatory('d', writer),
      width: 20,
      cell: (activity) =>
        linesOrDash(
          resolved(activity).map((one) => writer.pair(writer.known(one.name), dataPassed(one, writer))),
          writer,
        ),
    },
    {
      heading: writer.t('apd.recipients'),
      ...mandatory('d', writer),
      width: 21,
      cell: (activity) => recipientsValue(activity, register, writer),
    },
    {
      heading: writer.t('apd.country'),
      ...mandatory('e', writer),
      width: 17,
      cell: (activity) =>
        linesOrUnknown(
          [
            ...picture(activity).transfers.map(({ resolved: one, transfer }) =>
              writer.pair(writer.known(one.name), writer.country(transfer.country)),
            ),
            ...noTransferLines(picture(activity), [activity], writer),
          ],
          writer,
        ),
    },
    {
      heading: writer.t('apd.safeguards'),
      ...mandatory('e', writer),
      width: 17,
      cell: (activity) =>
        linesOrDash(
          distinct(
            picture(activity).transfers.map(({ transfer }) => mechanismLine(transfer.mechanism, writer)),
          ),
          writer,
        ),
    },
    {
      heading: writer.t('apd.security'),
      ...mandatory('g', writer),
      width: 44,
      cell: ({ securityMeasures }) => securityValue(securityMeasures, register, writer),
    },
    {
      heading: writer.t('apd.processor'),
      width: 15,
      cell: (activity) =>
        linesOrDash(
          processors(activity).map(({ name }) => writer.known(name)),
          writer,
        ),
    },
    {
      heading: writer.t('apd.contract'),
      width: 17,
      cell: (activity) =>
        linesOrDash(
          processors(activity).map((one) =>
            writer.pair(writer.known(one.name), joinLines(recipientContractLines(one, writer), ', ')),
          ),
          writer,
        ),
    },
  ];
}

function furtherColumns(register: Register, lists: Lists, writer: Writer): Columns {
  return [
    {
      heading: writer.t('apd.technology'),
      width: 14,
      cell: ({ software }) =>
        linesOrDash(
          software.map((one) => softwareLine(one, register, writer)),
          writer,
        ),
    },
    {
      heading: writer.t('apd.dpia'),
      width: 15,
      cell: (activity) => linesOrDash(impactAssessmentLines(activity, writer), writer),
    },
    {
      heading: writer.t('apd.rights'),
      width: 23,
      cell: (activity) => linesValue(rightsLine(activity, register, writer)),
    },
    {
      heading: writer.t('activity.status'),
      ...lists.choices('status'),
      width: 11,
      cell: ({ status }) => linesValue(plain(writer.label(activityStatuses[status]))),
    },
    { heading: writer.t('apd.started'), width: 10, cell: ({ startedOn }) => writer.date(startedOn) },
    {
      heading: writer.t('apd.ended'),
      width: 10,
      cell: ({ endedOn }) =>
        endedOn === null ? linesValue(writer.say('notApplicable')) : writer.date(endedOn),
    },
    {
      heading: writer.t('apd.replacement'),
      width: 14,
      cell: (activity) =>
        activity.replacedBy === null
          ? linesValue(writer.say('notApplicable'))
          : linesValue(replacementName(activity, register, writer)),
    },
  ];
}

function distinct(lines: readonly Line[]): readonly Line[] {
  return distinctBy(lines, lineText);
}
