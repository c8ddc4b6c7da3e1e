/** The recipients of an activity of either record. */
import type { Recipient, RecipientParty } from '#register/model/recipient.ts';
import { recipientKinds } from '#register/vocabulary/recipient-kind.ts';
import { recipientRoles } from '#register/vocabulary/recipient-role.ts';
import { flag, flagOf, idOf, localized, localizedOf, numberOf, optionalCodeOf, textOf } from '#db/column.ts';
import { insert, insertInto, listRows, run, type ReadableDb, type Row, type WritableDb } from '#db/sql.ts';
import { groupByOwner, type KeyRange, type Owned } from './owned-rows.ts';
import { contractColumns, contractToRow, rowToOptionalContract } from './party-columns.ts';
import { insertRecipientTransfers, readRecipientTransfers } from './transfer.ts';

const insertRecipient = insertInto('recipient', [
  'activity_key',
  'position',
  'id',
  'kind',
  'name',
  'recipient_kind',
  'provider_id',
  'role',
  'data_passed',
  ...contractColumns('contract'),
  'has_own_transfers',
  'note',
]);

function partyToRow(party: RecipientParty) {
  switch (party.kind) {
    case 'internal':
      return { kind: party.kind, name: localized(party.name), recipient_kind: null, provider_id: null };
    case 'external':
      return {
        kind: party.kind,
        name: localized(party.name),
        recipient_kind: party.recipientKind,
        provider_id: null,
      };
    case 'provider':
      return { kind: party.kind, name: null, recipient_kind: null, provider_id: party.providerId };
  }
}

function rowToParty(row: Row): RecipientParty {
  const kind = textOf(row, 'kind');
  if (kind === 'internal') return { kind, name: localizedOf(row, 'name') };
  if (kind === 'external') {
    return {
      kind,
      name: localizedOf(row, 'name'),
      recipientKind: optionalCodeOf(recipientKinds, row, 'recipient_kind'),
    };
  }
  return { kind: 'provider', providerId: idOf(row, 'provider_id') };
}

export function readRecipients(db: ReadableDb, activities: KeyRange): Owned<Recipient> {
  const transfers = readRecipientTransfers(db, activities);
  const rows = listRows(
    db,
    'SELECT * FROM recipient WHERE activity_key BETWEEN ? AND ? ORDER BY activity_key, position',
    activities.from,
    activities.to,
  );
  return groupByOwner(rows, 'activity_key', (row): Recipient => ({
    id: textOf(row, 'id'),
    party: rowToParty(row),
    role: optionalCodeOf(recipientRoles, row, 'role'),
    dataPassed: localizedOf(row, 'data_passed'),
    contract: rowToOptionalContract(row, 'contract'),
    transfers: flagOf(row, 'has_own_transfers') ? transfers.of(numberOf(row, 'key')) : null,
    note: localizedOf(row, 'note'),
  }));
}

export function writeRecipients(db: WritableDb, activityKey: number, recipients: readonly Recipient[]): void {
  run(db, 'DELETE FROM recipient WHERE activity_key = ?', activityKey);
  recipients.forEach((recipient, position) => {
    const key = insert(db, insertRecipient, {
      activity_key: activityKey,
      position,
      id: recipient.id,
      ...partyToRow(recipient.party),
      role: recipient.role,
      data_passed: localized(recipient.dataPassed),
      ...contractToRow('contract', recipient.contract),
      has_own_transfers: flag(recipient.transfers !== null),
      note: localized(recipient.note),
    });
    insertRecipientTransfers(db, key, recipient.transfers ?? []);
  });
}
