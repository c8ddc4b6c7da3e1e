/** The processor's record (Art. 30(2)): one row per activity and controller served. */
import type { ProcessorActivity, ServedController } from '#register/model/processor-activity.ts';
import type { Register } from '#register/model/register.ts';
import { activityStatuses } from '#register/vocabulary/activity-status.ts';
import { dataCategories } from '#register/vocabulary/data-category.ts';
import { dataSubjects } from '#register/vocabulary/data-subject.ts';
import { linesValue, plain } from '#register/documents/lines.ts';
import { partyLine } from '#register/documents/words/party-words.ts';
import { contractLines } from '#register/documents/words/recipient-words.ts';
import type { Writer } from '#register/documents/writer.ts';
import { dateColumns } from './activity-detail-columns.ts';
import { recipientsValue, securityReference, transfersValue } from './record-values.ts';
import { linesOrDash, linesOrUnknown, recordColumns } from './columns.ts';
import { tableSheet, type ColumnSpec, type Sheet } from './sheet.ts';

interface Row {
  readonly record: ProcessorActivity;
  /** Undefined: the activity names no controller yet. */
  readonly controller: ServedController | undefined;
}

export function processorSheet(register: Register, writer: Writer): Sheet {
  return tableSheet(
    {
      id: 'processor-record',
      name: writer.t('sheet.processor'),
      title: writer.t('processor.summaryCaption'),
      emptyNote: writer.t('noneRecorded'),
      frozenColumns: 2,
      printedColumns: 13,
    },
    [
      ...recordColumns<Row>(writer),
      ...controllerColumns(writer),
      ...processingColumns(register, writer),
      {
        heading: writer.t('activity.description'),
        width: 24,
        cell: ({ record }) => linesOrDash([writer.read(record.description)], writer),
      },
      {
        heading: writer.t('activity.note'),
        width: 20,
        cell: ({ record }) => linesOrDash([writer.read(record.note)], writer),
      },
      ...dateColumns(register, writer),
    ],
    register.processorActivities.flatMap((record): readonly Row[] =>
      record.controllers.length === 0
        ? [{ record, controller: undefined }]
        : record.controllers.map((controller) => ({ record, controller })),
    ),
  );
}

function asked(letter: string, writer: Writer) {
  return { article: writer.article(`30(2)(${letter})`) };
}

function controllerColumns(writer: Writer): readonly ColumnSpec<Row>[] {
  return [
    {
      heading: writer.t('activity.status'),
      width: 12,
      cell: ({ record }) => linesValue(plain(writer.label(activityStatuses[record.status]))),
    },
    {
      heading: writer.t('processor.controller'),
      ...asked('a', writer),
      width: 24,
      cell: ({ controller }) =>
        linesValue(controller === undefined ? writer.unknown : partyLine(controller.party, writer)),
    },
    {
      heading: writer.t('cover.representative'),
      ...asked('a', writer),
      width: 18,
      cell: ({ controller }) => partyOrDash(controller?.representative ?? null, writer),
    },
    {
      heading: writer.t('cover.dpo'),
      ...asked('a', writer),
      width: 18,
      cell: ({ controller }) => partyOrDash(controller?.dpo ?? null, writer),
    },
    {
      heading: writer.t('processor.processing'),
      ...asked('b', writer),
      width: 27,
      cell: ({ controller }) =>
        linesValue(controller === undefined ? writer.unknown : writer.known(controller.processing)),
    },
    {
      heading: writer.t('recipient.contract'),
      width: 18,
      cell: ({ controller }) =>
        linesValue(
          ...(controller === undefined ? [writer.unknown] : contractLines(controller.contract, writer)),
        ),
    },
  ];
}

function partyOrDash(party: ServedController['dpo'], writer: Writer) {
  return linesOrDash([party === null ? undefined : partyLine(party, writer)], writer);
}

function processingColumns(register: Register, writer: Writer): readonly ColumnSpec<Row>[] {
  return [
    {
      heading: writer.t('subject.heading'),
      width: 18,
      cell: ({ record }) =>
        linesOrUnknown(
          record.dataSubjects.map((code) => plain(writer.label(dataSubjects[code]))),
          writer,
        ),
    },
    {
      heading: writer.t('data.categories'),
      width: 20,
      cell: ({ record }) =>
        linesOrUnknown(
          record.dataCategories.map((code) => plain(writer.label(dataCategories[code]))),
          writer,
        ),
    },
    {
      heading: writer.t('processor.subprocessors'),
      width: 23,
      cell: ({ record }) => recipientsValue(record, register, writer),
    },
    {
      heading: writer.t('transfer.heading'),
      ...asked('c', writer),
      width: 23,
      cell: ({ record }) => transfersValue(record, register, writer),
    },
    {
      heading: writer.t('security.heading'),
      ...asked('d', writer),
      width: 30,
      cell: ({ record }) => securityReference(record.securityMeasures, register, writer),
    },
  ];
}
