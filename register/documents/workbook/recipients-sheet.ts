/** One row per recipient of an activity of either record: internal, external or processor, with role and contract as they really apply. */
import { recordsOf, type Register } from '#register/model/register.ts';
import type { ResolvedRecipient } from '#register/model/resolve-recipient.ts';
import { contractStates } from '#register/vocabulary/answer.ts';
import { recipientKinds } from '#register/vocabulary/recipient-kind.ts';
import { linesValue, plain } from '#register/documents/lines.ts';
import { dataPassed } from '#register/documents/register-document/fiche-blocks.ts';
import { recipientGroup, resolveAll, roleLine } from '#register/documents/words/recipient-words.ts';
import type { Writer } from '#register/documents/writer.ts';
import { linesOrDash, recordColumns, required } from './columns.ts';
import { tableSheet, type ColumnSpec, type Sheet } from './sheet.ts';

interface Row {
  readonly record: ReturnType<typeof recordsOf>[number];
  readonly resolved: ResolvedRecipient;
}

export function recipientsSheet(register: Register, writer: Writer): Sheet {
  return tableSheet(
    {
      id: 'recipients',
      name: writer.t('sheet.recipients'),
      title: writer.t('recipient.caption'),
      emptyNote: writer.t('noneRecorded'),
      frozenColumns: 3,
    },
    [...recordColumns<Row>(writer), ...recipientColumns(writer), ...contractColumns(writer)],
    recordsOf(register).flatMap((record) =>
      resolveAll(record.recipients, register.providers).map((resolved) => ({ record, resolved })),
    ),
  );
}

function recipientColumns(writer: Writer): readonly ColumnSpec<Row>[] {
  return [
    {
      heading: writer.t('recipient.recipient'),
      ...required('d', writer),
      width: 19,
      cell: ({ resolved }) => linesValue(writer.known(resolved.name)),
    },
    {
      heading: writer.t('recipient.groupHeading'),
      width: 14,
      cell: ({ resolved }) => linesValue(writer.say(`recipient.group.${recipientGroup(resolved.role)}`)),
    },
    {
      heading: writer.t('recipient.kind'),
      width: 18,
      cell: ({ resolved: { kind } }) =>
        linesValue(kind === undefined ? writer.unknown : plain(writer.label(recipientKinds[kind]))),
    },
    {
      heading: writer.t('recipient.role'),
      width: 15,
      cell: ({ resolved }) => linesValue(roleLine(resolved.role, writer)),
    },
    {
      heading: writer.t('provider.legalEntity'),
      width: 18,
      cell: ({ resolved: { provider } }) =>
        provider === undefined
          ? linesValue(writer.say('notApplicable'))
          : linesValue(writer.knownTyped(provider.legalEntity)),
    },
    {
      heading: writer.t('recipient.dataPassed'),
      width: 24,
      cell: ({ resolved }) => linesValue(dataPassed(resolved, writer)),
    },
  ];
}

function contractColumns(writer: Writer): readonly ColumnSpec<Row>[] {
  const dash = linesValue(writer.say('notApplicable'));
  const isExpected = ({ role }: ResolvedRecipient) =>
    ['processor', 'subprocessor', 'joint', 'unknown'].includes(role);
  return [
    {
      heading: writer.t('recipient.contract'),
      width: 16,
      cell: ({ resolved }) => {
        const state = resolved.contract?.state ?? 'unknown';
        if (state !== 'unknown') return linesValue(plain(writer.label(contractStates[state])));
        return isExpected(resolved) ? linesValue(writer.unknown) : dash;
      },
    },
    {
      heading: writer.t('contract.signedOn'),
      width: 13,
      cell: ({ resolved: { contract } }) => {
        if (contract === undefined) return dash;
        return contract.signedOn === null && contract.state !== 'signed'
          ? dash
          : writer.date(contract.signedOn);
      },
    },
    {
      heading: writer.t('contract.reference'),
      width: 16,
      cell: ({ resolved: { contract } }) => linesOrDash([writer.typed(contract?.reference ?? '')], writer),
    },
    {
      heading: writer.t('contract.url'),
      width: 19,
      cell: ({ resolved: { contract } }) => linesOrDash([writer.typed(contract?.url ?? '')], writer),
    },
    {
      heading: writer.t('activity.note'),
      width: 19,
      cell: ({ resolved }) => linesOrDash([writer.read(resolved.recipient.note)], writer),
    },
  ];
}
