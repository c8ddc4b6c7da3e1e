/** One row per transfer outside the EEA, and one per provider of which nobody knows where the data go. */
import { recordsOf, type Register } from '#register/model/register.ts';
import type { ResolvedRecipient } from '#register/model/resolve-recipient.ts';
import type { Transfer } from '#register/model/transfer.ts';
import { linesValue } from '#register/documents/lines.ts';
import type { Value } from '#register/documents/model.ts';
import { answerLine } from '#register/documents/words/activity-words.ts';
import { resolveAll } from '#register/documents/words/recipient-words.ts';
import { documentLines, mechanismLine, pictureTransfers } from '#register/documents/words/transfer-words.ts';
import type { Writer } from '#register/documents/writer.ts';
import { linesOrDash, recordColumns, required } from './columns.ts';
import { tableSheet, type ColumnSpec, type Sheet } from './sheet.ts';

interface Row {
  readonly record: ReturnType<typeof recordsOf>[number];
  readonly resolved: ResolvedRecipient;
  /** Undefined: it is not known whether there is one. */
  readonly transfer: Transfer | undefined;
}

export function transfersSheet(register: Register, writer: Writer): Sheet {
  return tableSheet(
    {
      id: 'transfers',
      name: writer.t('sheet.transfers'),
      title: writer.t('transfer.caption'),
      emptyNote: writer.t('transfer.none'),
      frozenColumns: 3,
    },
    [...recordColumns<Row>(writer), ...transferColumns(writer)],
    recordsOf(register).flatMap((record) => {
      const picture = pictureTransfers(resolveAll(record.recipients, register.providers));
      return [
        ...picture.transfers.map(({ resolved, transfer }): Row => ({ record, resolved, transfer })),
        ...picture.unknownFor.map((resolved): Row => ({ record, resolved, transfer: undefined })),
      ];
    }),
  );
}

function transferColumns(writer: Writer): readonly ColumnSpec<Row>[] {
  const unknown = linesValue(writer.unknown);
  const known =
    (read: (transfer: Transfer, row: Row) => Value) =>
    (row: Row): Value =>
      row.transfer === undefined ? unknown : read(row.transfer, row);
  return [
    {
      heading: writer.t('transfer.recipient'),
      ...required('e', writer),
      width: 18,
      cell: ({ resolved }) => linesValue(writer.known(resolved.name)),
    },
    {
      heading: writer.t('transfer.country'),
      ...required('e', writer),
      width: 13,
      cell: known(({ country }) => linesValue(writer.country(country))),
    },
    {
      heading: writer.t('transfer.destination'),
      width: 18,
      cell: known(({ destination }) => linesOrDash([writer.typed(destination)], writer)),
    },
    {
      heading: writer.t('transfer.mechanism'),
      ...required('e', writer),
      width: 24,
      cell: known(({ mechanism }) => linesValue(mechanismLine(mechanism, writer))),
    },
    {
      heading: writer.t('transfer.fallbackHeading'),
      width: 22,
      cell: known(({ fallbackMechanism }) =>
        linesOrDash(
          [fallbackMechanism === null ? undefined : mechanismLine(fallbackMechanism, writer)],
          writer,
        ),
      ),
    },
    {
      heading: writer.t('transfer.document'),
      width: 23,
      cell: known((transfer, { resolved }) => linesValue(...documentLines({ resolved, transfer }, writer))),
    },
    {
      heading: writer.t('transfer.checkedOn'),
      width: 13,
      cell: known(({ checkedOn }) => writer.date(checkedOn)),
    },
    {
      heading: writer.t('transfer.impactAssessment'),
      width: 13,
      cell: known(({ impactAssessment }) => linesValue(answerLine(impactAssessment, writer))),
    },
    {
      heading: writer.t('activity.note'),
      width: 19,
      cell: known(({ note }) => linesOrDash([writer.read(note)], writer)),
    },
  ];
}
