/** Transfers outside the EEA in words, and what can honestly be said where none is recorded (Art. 30(1)(e), Chapter V GDPR). */
import type { Activity } from '#register/model/activity.ts';
import { isInEea } from '#register/model/country.ts';
import type { ResolvedRecipient } from '#register/model/resolve-recipient.ts';
import type { Transfer } from '#register/model/transfer.ts';
import { transferMechanisms, type TransferMechanism } from '#register/vocabulary/transfer-mechanism.ts';
import { joinLines, plain, present, styled } from '#register/documents/lines.ts';
import type { Line } from '#register/documents/model.ts';
import type { Writer } from '#register/documents/writer.ts';

export interface RecordedTransfer {
  readonly resolved: ResolvedRecipient;
  readonly transfer: Transfer;
}

export interface TransferPicture {
  readonly transfers: readonly RecordedTransfer[];
  /** Providers of which nobody has established where the data go. */
  readonly unknownFor: readonly ResolvedRecipient[];
}

/** A row that says “no transfer outside the EEA” or names a country inside it is an answer, not a transfer. */
export function isOutsideEea(transfer: Transfer): boolean {
  if (transfer.mechanism === 'eea_only') return false;
  return transfer.country === null || !isInEea(transfer.country);
}

export function pictureTransfers(resolved: readonly ResolvedRecipient[]): TransferPicture {
  return {
    transfers: resolved.flatMap((one) =>
      one.transfers.filter(isOutsideEea).map((transfer) => ({ resolved: one, transfer })),
    ),
    unknownFor: resolved.filter(isTransferUnknown),
  };
}

/** Who has no access to the data can send them nowhere. */
function isTransferUnknown({ recipient, provider, role, transfers }: ResolvedRecipient): boolean {
  if (role === 'none' || transfers.length > 0 || recipient.transfers !== null || provider === undefined)
    return false;
  return provider.transfersKnown !== 'yes';
}

/** “EU-US DPF, certified organisation (Art. 45)”; null says that nobody has looked. */
export function mechanismLine(mechanism: TransferMechanism | null, writer: Writer): Line {
  if (mechanism === null) return writer.unknown;
  const { article } = transferMechanisms[mechanism];
  const label = writer.label(transferMechanisms[mechanism]);
  return article === ''
    ? plain(label)
    : [{ text: `${label} ` }, { text: `(${writer.article(article)})`, emphasis: 'quiet', isWhole: true }];
}

export function destinationLines(
  { transfer }: Pick<RecordedTransfer, 'transfer'>,
  writer: Writer,
): readonly Line[] {
  return present([writer.country(transfer.country), writer.typed(transfer.destination)]);
}

/** The mechanism, what would carry the transfer if it fell, and the note. */
export function safeguardLines(
  { transfer }: Pick<RecordedTransfer, 'transfer'>,
  writer: Writer,
): readonly Line[] {
  const fallback =
    transfer.fallbackMechanism === null
      ? undefined
      : writer.say('transfer.fallback', { mechanism: mechanismLine(transfer.fallbackMechanism, writer) });
  const note = writer.read(transfer.note);
  return present([
    mechanismLine(transfer.mechanism, writer),
    fallback,
    note === undefined ? undefined : styled(note, { emphasis: 'quiet' }),
  ]);
}

export function documentLines({ transfer }: RecordedTransfer, writer: Writer): readonly Line[] {
  const lines = present([writer.typed(transfer.document), writer.typed(transfer.documentUrl)]);
  return lines.length === 0 ? [writer.unknown] : lines;
}

/** What says who receives the data, if anything does. */
type Told = Pick<Activity, 'recipients' | 'hasNoRecipients'>;

/** “Not known for Wix and Google”, “no transfer is recorded”; where nobody said who receives the data, neither can be said. */
export function noTransferLines(
  picture: TransferPicture,
  records: readonly Told[],
  writer: Writer,
): readonly Line[] {
  const isOpen = records.some(
    ({ recipients, hasNoRecipients }) => recipients.length === 0 && !hasNoRecipients,
  );
  const none: Line = isOpen
    ? [{ text: writer.t('transfer.notFilled'), isUnknown: true }]
    : writer.say('transfer.none');
  const unknown = picture.unknownFor.map((resolved) => writer.known(resolved.name));
  return present([
    picture.transfers.length === 0 && unknown.length === 0 ? none : undefined,
    unknown.length === 0
      ? undefined
      : writer
          .say('transfer.unknownFor', { names: joinLines(unknown, ', ') })
          .map((run) => ({ ...run, isUnknown: true as const })),
  ]);
}
