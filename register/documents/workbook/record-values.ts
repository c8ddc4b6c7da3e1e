/** Cells that both records' sheets share: recipients, transfers and security, each several lines. */
import type { Activity } from '#register/model/activity.ts';
import type { Register } from '#register/model/register.ts';
import type { SecurityMeasure } from '#register/model/security-measure.ts';
import { joinLines, linesValue } from '#register/documents/lines.ts';
import type { Value } from '#register/documents/model.ts';
import { recipientDetail, resolveAll, roleLine } from '#register/documents/words/recipient-words.ts';
import { measureLabelsLine, measureLinesByFamily } from '#register/documents/words/security-words.ts';
import {
  mechanismLine,
  noTransferLines,
  pictureTransfers,
} from '#register/documents/words/transfer-words.ts';
import type { Writer } from '#register/documents/writer.ts';
import { linesOrUnknown } from './columns.ts';

export function recipientsValue(
  record: Pick<Activity, 'recipients' | 'hasNoRecipients'>,
  register: Register,
  writer: Writer,
): Value {
  if (record.recipients.length === 0)
    return linesValue(record.hasNoRecipients ? writer.say('recipient.nobody') : writer.unknown);
  return linesValue(
    ...resolveAll(record.recipients, register.providers).map((resolved) =>
      joinLines(
        [writer.known(resolved.name), roleLine(resolved.role, writer), recipientDetail(resolved, writer)],
        ' – ',
      ),
    ),
  );
}

/** The general measures by name, the record's own in full; the sheet of security measures has the details of all. */
export function securityValue(own: readonly SecurityMeasure[], register: Register, writer: Writer): Value {
  const general = register.organisation.securityMeasures;
  return linesOrUnknown(
    [
      general.length === 0 ? undefined : measureLabelsLine(general, writer),
      ...measureLinesByFamily(own, writer),
    ],
    writer,
  );
}

/** Where the general measures are, and the record's own in full: a row that repeated twenty of them could not be read. */
export function securityReference(
  own: readonly SecurityMeasure[],
  register: Register,
  writer: Writer,
): Value {
  const count = register.organisation.securityMeasures.length;
  return linesOrUnknown(
    [
      count === 0 ? undefined : writer.say('security.seeSheet', { count, sheet: writer.t('sheet.security') }),
      ...measureLinesByFamily(own, writer),
    ],
    writer,
  );
}

export function transfersValue(
  record: Pick<Activity, 'recipients' | 'hasNoRecipients'>,
  register: Register,
  writer: Writer,
): Value {
  const picture = pictureTransfers(resolveAll(record.recipients, register.providers));
  return linesValue(
    ...picture.transfers.map(({ resolved, transfer }) =>
      joinLines(
        [
          writer.known(resolved.name),
          writer.country(transfer.country),
          mechanismLine(transfer.mechanism, writer),
        ],
        ' – ',
      ),
    ),
    ...noTransferLines(picture, [record], writer),
  );
}
