/** Columns that several tables share: an address, a party, a contract, each under a prefix. */
import type { Contract } from '#register/model/contract.ts';
import type { Address, Party } from '#register/model/party.ts';
import { contractStates } from '#register/vocabulary/answer.ts';
import { codeOf, optionalTextOf, textOf } from '#db/column.ts';
import type { Row, SqlValue } from '#db/sql.ts';

const addressNames = ['street', 'postal_code', 'city', 'country'] as const;
const partyNames = ['name', 'company', 'position', ...addressNames, 'email', 'phone'] as const;
const contractNames = ['state', 'signed_on', 'reference', 'url'] as const;

type Prefixed<Prefix extends string, Name extends string> = `${Prefix}_${Name}`;

function prefixed<Prefix extends string, Name extends string>(
  prefix: Prefix,
  names: readonly Name[],
): readonly Prefixed<Prefix, Name>[] {
  return names.map((name): Prefixed<Prefix, Name> => `${prefix}_${name}`);
}

type AddressColumn<Prefix extends string> = Prefixed<Prefix, (typeof addressNames)[number]>;
type PartyColumn<Prefix extends string> = Prefixed<Prefix, (typeof partyNames)[number]>;
type ContractColumn<Prefix extends string> = Prefixed<Prefix, (typeof contractNames)[number]>;

export function addressColumns<Prefix extends string>(prefix: Prefix): readonly AddressColumn<Prefix>[] {
  return prefixed(prefix, addressNames);
}

export function partyColumns<Prefix extends string>(prefix: Prefix): readonly PartyColumn<Prefix>[] {
  return prefixed(prefix, partyNames);
}

export function contractColumns<Prefix extends string>(prefix: Prefix): readonly ContractColumn<Prefix>[] {
  return prefixed(prefix, contractNames);
}

function underPrefix<Prefix extends string, Name extends string>(
  prefix: Prefix,
  values: Readonly<Record<Name, SqlValue>>,
): Readonly<Record<Prefixed<Prefix, Name>, SqlValue>> {
  // Object.fromEntries forgets the names; they are the prefixed names of the given record, one for one.
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`${prefix}_${name}`, value]),
  ) as Record<Prefixed<Prefix, Name>, SqlValue>;
}

export function addressToRow<Prefix extends string>(prefix: Prefix, address: Address) {
  return underPrefix(prefix, {
    street: address.street,
    postal_code: address.postalCode,
    city: address.city,
    country: address.country,
  });
}

export function rowToAddress(row: Row, prefix: string): Address {
  return {
    street: textOf(row, `${prefix}_street`),
    postalCode: textOf(row, `${prefix}_postal_code`),
    city: textOf(row, `${prefix}_city`),
    country: optionalTextOf(row, `${prefix}_country`),
  };
}

/** Nobody is a row of nulls: a party that is there has a name, if only an empty one. */
export function partyToRow<Prefix extends string>(prefix: Prefix, party: Party | null) {
  return underPrefix(prefix, {
    name: party?.name ?? null,
    company: party?.company ?? null,
    position: party?.position ?? null,
    street: party?.address.street ?? null,
    postal_code: party?.address.postalCode ?? null,
    city: party?.address.city ?? null,
    country: party?.address.country ?? null,
    email: party?.email ?? null,
    phone: party?.phone ?? null,
  });
}

export function rowToParty(row: Row, prefix: string): Party {
  return {
    name: textOf(row, `${prefix}_name`),
    company: textOf(row, `${prefix}_company`),
    position: textOf(row, `${prefix}_position`),
    address: rowToAddress(row, prefix),
    email: textOf(row, `${prefix}_email`),
    phone: textOf(row, `${prefix}_phone`),
  };
}

export function rowToOptionalParty(row: Row, prefix: string): Party | null {
  return row[`${prefix}_name`] === null ? null : rowToParty(row, prefix);
}

export function contractToRow<Prefix extends string>(prefix: Prefix, contract: Contract | null) {
  return underPrefix(prefix, {
    state: contract?.state ?? null,
    signed_on: contract?.signedOn ?? null,
    reference: contract?.reference ?? null,
    url: contract?.url ?? null,
  });
}

export function rowToContract(row: Row, prefix: string): Contract {
  return {
    state: codeOf(contractStates, row, `${prefix}_state`),
    signedOn: optionalTextOf(row, `${prefix}_signed_on`),
    reference: textOf(row, `${prefix}_reference`),
    url: textOf(row, `${prefix}_url`),
  };
}

export function rowToOptionalContract(row: Row, prefix: string): Contract | null {
  return row[`${prefix}_state`] === null ? null : rowToContract(row, prefix);
}
