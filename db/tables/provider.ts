/** Providers, and the activities that use them. */
import type { ProviderId } from '#register/model/ids.ts';
import type { Provider } from '#register/model/provider.ts';
import { answers } from '#register/vocabulary/answer.ts';
import { recipientKinds } from '#register/vocabulary/recipient-kind.ts';
import { recipientRoles } from '#register/vocabulary/recipient-role.ts';
import {
  codeOf,
  idOf,
  localized,
  localizedOf,
  numberOf,
  optionalCodeOf,
  optionalTextOf,
  textOf,
  textsOf,
} from '#db/column.ts';
import {
  getRow,
  insert,
  insertInto,
  listRows,
  run,
  update,
  updateOf,
  type ReadableDb,
  type Row,
  type WritableDb,
} from '#db/sql.ts';
import { replaceCodes } from './code-list.ts';
import { codesIn, type KeyRange } from './owned-rows.ts';
import {
  addressColumns,
  addressToRow,
  contractColumns,
  contractToRow,
  rowToAddress,
  rowToContract,
} from './party-columns.ts';
import type { Placed } from './record.ts';
import { readProviderTransfers, writeProviderTransfers } from './transfer.ts';

const toConfirm = { table: 'provider_to_confirm', owner: 'provider_key' };
const columns = [
  'id',
  'position',
  'name',
  'legal_entity',
  ...addressColumns('address'),
  'country',
  'email',
  'phone',
  'website',
  'privacy_url',
  'kind',
  'role',
  'role_reason',
  'data_received',
  'own_purposes',
  ...contractColumns('contract'),
  'transfers_known',
  'catalogue_id',
  'catalogue_date',
  'checked_on',
  'note',
] as const;
const insertProvider = insertInto('provider', columns);
const updateProvider = updateOf('provider', 'key', ['key', ...columns]);

function providerToRow(position: number, provider: Provider) {
  return {
    id: provider.id,
    position,
    name: provider.name,
    legal_entity: provider.legalEntity,
    ...addressToRow('address', provider.address),
    country: provider.country,
    email: provider.email,
    phone: provider.phone,
    website: provider.website,
    privacy_url: provider.privacyUrl,
    kind: provider.kind,
    role: provider.role,
    role_reason: localized(provider.roleReason),
    data_received: localized(provider.dataReceived),
    own_purposes: provider.ownPurposes,
    ...contractToRow('contract', provider.contract),
    transfers_known: provider.transfersKnown,
    catalogue_id: provider.catalogueId,
    catalogue_date: provider.catalogueDate,
    checked_on: provider.checkedOn,
    note: localized(provider.note),
  };
}

function rowToProvider(row: Row, transfers: Provider['transfers']): Provider {
  return {
    id: idOf(row, 'id'),
    name: textOf(row, 'name'),
    legalEntity: textOf(row, 'legal_entity'),
    address: rowToAddress(row, 'address'),
    country: optionalTextOf(row, 'country'),
    email: textOf(row, 'email'),
    phone: textOf(row, 'phone'),
    website: textOf(row, 'website'),
    privacyUrl: textOf(row, 'privacy_url'),
    kind: optionalCodeOf(recipientKinds, row, 'kind'),
    role: codeOf(recipientRoles, row, 'role'),
    roleReason: localizedOf(row, 'role_reason'),
    dataReceived: localizedOf(row, 'data_received'),
    ownPurposes: codeOf(answers, row, 'own_purposes'),
    contract: rowToContract(row, 'contract'),
    transfers,
    transfersKnown: codeOf(answers, row, 'transfers_known'),
    catalogueId: optionalTextOf(row, 'catalogue_id'),
    catalogueDate: optionalTextOf(row, 'catalogue_date'),
    checkedOn: optionalTextOf(row, 'checked_on'),
    note: localizedOf(row, 'note'),
    toConfirm: textsOf(row, 'to_confirm'),
  };
}

/** In the order of the register. */
export function readPlacedProviders(db: ReadableDb, range: KeyRange): readonly Placed<Provider>[] {
  const transfers = readProviderTransfers(db, range);
  return listRows(
    db,
    `SELECT p.*, ${codesIn(toConfirm.table, toConfirm.owner, 'p.key')} AS to_confirm
     FROM provider p WHERE key BETWEEN ? AND ? ORDER BY position`,
    range.from,
    range.to,
  ).map((row) => {
    const key = numberOf(row, 'key');
    return {
      key,
      position: numberOf(row, 'position'),
      object: rowToProvider(row, transfers.of(key)),
    };
  });
}

export function findProviderKey(db: ReadableDb, id: ProviderId): number | undefined {
  const row = getRow(db, 'SELECT key FROM provider WHERE id = ?', id);
  return row === undefined ? undefined : numberOf(row, 'key');
}

/** Writes a new provider (`key` undefined) or those parts of a known one whose members changed; returns its key. */
export function writeProvider(
  db: WritableDb,
  known: number | undefined,
  position: number,
  provider: Provider,
  hasChanged: (member: string) => boolean,
): number {
  const row = providerToRow(position, provider);
  const key = known ?? insert(db, insertProvider, row);
  if (known !== undefined) update(db, updateProvider, { key, ...row });
  if (hasChanged('toConfirm')) replaceCodes(db, toConfirm, key, provider.toConfirm);
  if (hasChanged('transfers')) writeProviderTransfers(db, key, provider.transfers);
  return key;
}

export function deleteProviderRow(db: WritableDb, key: number): void {
  run(db, 'DELETE FROM provider WHERE key = ?', key);
}
