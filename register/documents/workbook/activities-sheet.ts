/** One row per activity with everything about it, several values a cell one below the other; the same rows make the csv file. */
import type { Activity } from '#register/model/activity.ts';
import type { Register } from '#register/model/register.ts';
import { activityStatuses } from '#register/vocabulary/activity-status.ts';
import { distinctBy, joinLines, lineText, linesValue, plain } from '#register/documents/lines.ts';
import type { Value } from '#register/documents/model.ts';
import { jointControllerLines } from '#register/documents/words/activity-words.ts';
import {
  dataCategoryDetail,
  dataCategoryName,
  dataSubjectLine,
  sensitivityLine,
} from '#register/documents/words/data-words.ts';
import { basisLines } from '#register/documents/words/purpose-words.ts';
import { fateLines, retentionKey, retentionSentence } from '#register/documents/words/retention-words.ts';
import type { Writer } from '#register/documents/writer.ts';
import { linesOrDash, linesOrUnknown, recordColumns, required } from './columns.ts';
import type { Lists } from './lists-sheet.ts';
import { tableSheet, type Sheet } from './sheet.ts';
import {
  detailColumns,
  furtherColumns,
  dateColumns,
  type ActivityColumns,
  type ActivitySheetRow,
} from './activity-detail-columns.ts';
import { recipientsValue, securityReference, securityValue, transfersValue } from './record-values.ts';

export function activitiesSheet(register: Register, writer: Writer, lists?: Lists): Sheet {
  return tableSheet(
    {
      id: 'activities',
      name: writer.t('sheet.activities'),
      title: writer.t('summary.caption'),
      emptyNote: writer.t('summary.empty'),
      frozenColumns: 2,
      printedColumns: 11,
    },
    [
      ...recordColumns<ActivitySheetRow>(writer),
      ...purposeColumns(writer, lists),
      ...peopleAndDataColumns(writer),
      ...recipientColumns(register, writer, lists !== undefined),
      ...detailColumns(writer),
      ...furtherColumns(register, writer),
      ...dateColumns(register, writer),
    ],
    register.activities.map((record) => ({ record })),
  );
}

/** What Art. 30 asks for comes first and is what is printed; purposes with their basis to begin with. */
function purposeColumns(writer: Writer, lists: Lists | undefined): ActivityColumns {
  return [
    {
      heading: writer.t('activity.status'),
      ...lists?.choices('status'),
      width: 10,
      cell: ({ record }) => linesValue(plain(writer.label(activityStatuses[record.status]))),
    },
    {
      heading: writer.t('purpose.purposes'),
      ...required('b', writer),
      width: 22,
      cell: ({ record }) =>
        linesOrUnknown(
          record.purposes.map((purpose) => writer.known(purpose.description)),
          writer,
        ),
    },
    {
      heading: writer.t('purpose.basis'),
      width: 18,
      cell: ({ record }) =>
        linesOrUnknown(
          distinctBy(
            record.purposes.flatMap((purpose) => basisLines(purpose, writer)),
            lineText,
          ),
          writer,
        ),
    },
  ];
}

/** Who is concerned, which data, how long. */
function peopleAndDataColumns(writer: Writer): ActivityColumns {
  return [
    {
      heading: writer.t('subject.heading'),
      ...required('c', writer),
      width: 17,
      cell: ({ record }) =>
        linesOrUnknown(
          record.dataSubjects.map((entry) => dataSubjectLine(entry, writer)),
          writer,
        ),
    },
    {
      heading: writer.t('data.categories'),
      ...required('c', writer),
      width: 24,
      cell: ({ record }) =>
        linesOrUnknown(
          record.dataCategories.map((category) =>
            joinLines(
              [
                dataCategoryName(category, writer),
                dataCategoryDetail(category, writer),
                sensitivityLine(category, writer),
              ],
              ' – ',
            ),
          ),
          writer,
        ),
    },
    {
      heading: writer.t('retention.heading'),
      ...required('f', writer),
      width: 27,
      cell: ({ record }) => retentionValue(record, writer),
    },
  ];
}

/** Categories that are kept equally long share a line. */
export function retentionValue(record: Activity, writer: Writer): Value {
  const groups = Map.groupBy(record.dataCategories, ({ retention }) => retentionKey(retention));
  return linesOrUnknown(
    [...groups.values()].map(([first, ...others]) => {
      if (first === undefined) return undefined;
      const names = [first, ...others].map((category) => dataCategoryName(category, writer));
      const [fate] = fateLines(first.retention, writer);
      return writer.pair(
        joinLines(names, ' / '),
        joinLines([retentionSentence(first.retention, writer), fate], ' → '),
      );
    }),
    writer,
  );
}

/** Who receives the data, where they go, what protects them. */
function recipientColumns(register: Register, writer: Writer, isWorkbook: boolean): ActivityColumns {
  return [
    {
      heading: writer.t('recipient.heading'),
      ...required('d', writer),
      width: 23,
      cell: ({ record }) => recipientsValue(record, register, writer),
    },
    {
      heading: writer.t('transfer.heading'),
      ...required('e', writer),
      width: 20,
      cell: ({ record }) => transfersValue(record, register, writer),
    },
    {
      heading: writer.t('security.heading'),
      ...required('g', writer),
      width: 22,
      // A workbook tells the general measures on a sheet of their own; a csv file has no other place.
      cell: ({ record }) =>
        isWorkbook
          ? securityReference(record.securityMeasures, register, writer)
          : securityValue(record.securityMeasures, register, writer),
    },
    {
      heading: writer.t('joint.heading'),
      ...required('a', writer),
      width: 20,
      cell: ({ record }) =>
        linesOrDash(
          record.jointControllers.map((joint) => joinLines(jointControllerLines(joint, writer), '; ')),
          writer,
        ),
    },
  ];
}
