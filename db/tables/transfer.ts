/** Transfers to third countries: those of a provider, and those of one activity's recipient where it differs. */
import type { Transfer } from '#register/model/transfer.ts';
import { answers } from '#register/vocabulary/answer.ts';
import { transferMechanisms } from '#register/vocabulary/transfer-mechanism.ts';
import { codeOf, localized, localizedOf, optionalCodeOf, optionalTextOf, textOf } from '#db/column.ts';
import { insert, insertInto, listRows, run, type ReadableDb, type Row, type WritableDb } from '#db/sql.ts';
import { groupByOwner, type KeyRange, type Owned } from './owned-rows.ts';

const columns = [
  'position',
  'id',
  'country',
  'destination',
  'mechanism',
  'fallback_mechanism',
  'document',
  'document_url',
  'checked_on',
  'impact_assessment',
  'note',
] as const;
const insertProviderTransfer = insertInto('provider_transfer', ['provider_key', ...columns]);
const insertRecipientTransfer = insertInto('recipient_transfer', ['recipient_key', ...columns]);

function transferToRow(transfer: Transfer, position: number) {
  return {
    position,
    id: transfer.id,
    country: transfer.country,
    destination: transfer.destination,
    mechanism: transfer.mechanism,
    fallback_mechanism: transfer.fallbackMechanism,
    document: transfer.document,
    document_url: transfer.documentUrl,
    checked_on: transfer.checkedOn,
    impact_assessment: transfer.impactAssessment,
    note: localized(transfer.note),
  };
}

function rowToTransfer(row: Row): Transfer {
  return {
    id: textOf(row, 'id'),
    country: optionalTextOf(row, 'country'),
    destination: textOf(row, 'destination'),
    mechanism: optionalCodeOf(transferMechanisms, row, 'mechanism'),
    fallbackMechanism: optionalCodeOf(transferMechanisms, row, 'fallback_mechanism'),
    document: textOf(row, 'document'),
    documentUrl: textOf(row, 'document_url'),
    checkedOn: optionalTextOf(row, 'checked_on'),
    impactAssessment: codeOf(answers, row, 'impact_assessment'),
    note: localizedOf(row, 'note'),
  };
}

export function readProviderTransfers(db: ReadableDb, providers: KeyRange): Owned<Transfer> {
  const rows = listRows(
    db,
    'SELECT * FROM provider_transfer WHERE provider_key BETWEEN ? AND ? ORDER BY provider_key, position',
    providers.from,
    providers.to,
  );
  return groupByOwner(rows, 'provider_key', rowToTransfer);
}

export function writeProviderTransfers(
  db: WritableDb,
  providerKey: number,
  transfers: readonly Transfer[],
): void {
  run(db, 'DELETE FROM provider_transfer WHERE provider_key = ?', providerKey);
  transfers.forEach((transfer, position) =>
    insert(db, insertProviderTransfer, { provider_key: providerKey, ...transferToRow(transfer, position) }),
  );
}

/** Transfers by recipient, for the activities in the range. */
export function readRecipientTransfers(db: ReadableDb, activities: KeyRange): Owned<Transfer> {
  const rows = listRows(
    db,
    `SELECT t.* FROM recipient r JOIN recipient_transfer t ON t.recipient_key = r.key
     WHERE r.activity_key BETWEEN ? AND ? ORDER BY t.recipient_key, t.position`,
    activities.from,
    activities.to,
  );
  return groupByOwner(rows, 'recipient_key', rowToTransfer);
}

/** A recipient's transfers go with it (ON DELETE CASCADE), so that a rewritten recipient starts with none. */
export function insertRecipientTransfers(
  db: WritableDb,
  recipientKey: number,
  transfers: readonly Transfer[],
): void {
  transfers.forEach((transfer, position) =>
    insert(db, insertRecipientTransfer, {
      recipient_key: recipientKey,
      ...transferToRow(transfer, position),
    }),
  );
}
