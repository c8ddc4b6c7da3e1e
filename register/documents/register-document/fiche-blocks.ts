/** The tables that fiches are made of: recipients in three boxes, transfers, security. */
import type { Activity } from '#register/model/activity.ts';
import type { ProcessorActivity } from '#register/model/processor-activity.ts';
import type { Register } from '#register/model/register.ts';
import type { ResolvedRecipient } from '#register/model/resolve-recipient.ts';
import type { SecurityMeasure } from '#register/model/security-measure.ts';
import {
  column,
  definitions,
  joinLines,
  linesValue,
  note,
  paragraph,
  present,
  styled,
  table,
} from '#register/documents/lines.ts';
import type { Block, Value } from '#register/documents/model.ts';
import {
  recipientContractLines,
  recipientDetail,
  recipientGroup,
  recipientGroups,
  recipientName,
  resolveAll,
  roleLine,
} from '#register/documents/words/recipient-words.ts';
import { measureLabelsLine, measureLinesByFamily } from '#register/documents/words/security-words.ts';
import {
  destinationLines,
  documentLines,
  noTransferLines,
  pictureTransfers,
  safeguardLines,
} from '#register/documents/words/transfer-words.ts';
import type { Writer } from '#register/documents/writer.ts';

/** Where the general measures are told in full. */
export const proceduresId = 'procedures';

export function recipientsBlocks(
  record: Activity | ProcessorActivity,
  register: Register,
  writer: Writer,
): readonly Block[] {
  const resolved = resolveAll(record.recipients, register.providers);
  if (resolved.length === 0)
    return [paragraph(record.hasNoRecipients ? writer.say('recipient.nobody') : writer.unknown)];
  const groups = recipientGroups.flatMap((group) => {
    const members = resolved.filter(({ role }) => recipientGroup(role) === group);
    if (members.length === 0) return [];
    const rows = members.map((one) => recipientRow(one, writer));
    return [{ heading: writer.t(`recipient.group.${group}`), rows }];
  });
  return [
    {
      kind: 'table',
      caption: writer.t('recipient.caption'),
      columns: [
        column(writer.t('recipient.recipient'), 3),
        column(writer.t('recipient.role'), 2),
        column(writer.t('recipient.dataPassed'), 3),
        column(writer.t('recipient.contract'), 3),
      ],
      groups,
    },
  ];
}

function recipientRow(resolved: ResolvedRecipient, writer: Writer): readonly Value[] {
  const remark = writer.read(resolved.recipient.note);
  return [
    linesValue(
      styled(recipientName(resolved, writer), { emphasis: 'strong' }),
      recipientDetail(resolved, writer),
      remark,
    ),
    linesValue(roleLine(resolved.role, writer)),
    linesValue(dataPassed(resolved, writer)),
    linesValue(...recipientContractLines(resolved, writer)),
  ];
}

/** What the activity says it passes on, else what the provider's own entry says it receives. */
export function dataPassed({ recipient, provider }: ResolvedRecipient, writer: Writer) {
  return (
    writer.read(recipient.dataPassed) ??
    (provider === undefined ? undefined : writer.read(provider.dataReceived)) ??
    writer.unknown
  );
}

export function transfersBlocks(
  record: Activity | ProcessorActivity,
  register: Register,
  writer: Writer,
): readonly Block[] {
  const picture = pictureTransfers(resolveAll(record.recipients, register.providers));
  const notes = noTransferLines(picture, [record], writer);
  return present([
    picture.transfers.length === 0
      ? undefined
      : table(
          writer.t('transfer.caption'),
          [
            column(writer.t('transfer.recipient'), 2),
            column(writer.t('transfer.country'), 2),
            column(writer.t('transfer.mechanism'), 4),
            column(writer.t('transfer.document'), 3),
            column(writer.t('transfer.checkedOn'), 2),
          ],
          picture.transfers.map((recorded) => [
            linesValue(recipientName(recorded.resolved, writer)),
            linesValue(...destinationLines(recorded, writer)),
            linesValue(...safeguardLines(recorded, writer)),
            linesValue(...documentLines(recorded, writer)),
            writer.date(recorded.transfer.checkedOn),
          ]),
        ),
    ...notes.map((line) => (picture.transfers.length === 0 ? paragraph(line) : note(line))),
  ]);
}

/** General measures protect every activity, so each fiche names them and can be read by itself; the annex has their details. */
export function securityBlock(own: readonly SecurityMeasure[], register: Register, writer: Writer): Block {
  const general = register.organisation.securityMeasures;
  const ownLines = measureLinesByFamily(own, writer);
  const none = own.length === 0 ? writer.unknown : writer.say('noneRecorded');
  return definitions([
    {
      term: writer.t('security.general'),
      value:
        general.length === 0
          ? linesValue(none)
          : linesValue(
              joinLines(
                [
                  measureLabelsLine(general, writer),
                  styled(writer.say('security.seeAnnex', { annex: writer.t('procedures.heading') }), {
                    emphasis: 'quiet',
                    target: proceduresId,
                  }),
                ],
                '. ',
              ),
            ),
    },
    {
      term: writer.t('security.own'),
      value: linesValue(...(ownLines.length === 0 ? [writer.say('noneRecorded')] : ownLines)),
    },
  ]);
}
