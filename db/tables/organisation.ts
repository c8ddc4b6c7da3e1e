/** The organisation and the register's own id: tables of one row each. */
import { Failure } from '#register/model/failure.ts';
import type { RegisterId } from '#register/model/ids.ts';
import type { Organisation } from '#register/model/organisation.ts';
import { answers } from '#register/vocabulary/answer.ts';
import { dpoPlaces, identityChecks, sectors } from '#register/vocabulary/organisation.ts';
import {
  codeOf,
  idOf,
  languageOf,
  localized,
  localizedOf,
  optionalCodeOf,
  optionalNumberOf,
  optionalTextOf,
  textOf,
  textsOf,
} from '#db/column.ts';
import {
  getRow,
  insert,
  insertInto,
  run,
  update,
  updateOf,
  type ReadableDb,
  type Row,
  type WritableDb,
} from '#db/sql.ts';
import { replaceCodes } from './code-list.ts';
import { codesIn, onlyKey } from './owned-rows.ts';
import {
  addressColumns,
  addressToRow,
  partyColumns,
  partyToRow,
  rowToAddress,
  rowToOptionalParty,
} from './party-columns.ts';
import { readPublishedNotice, writePublishedNotice } from './published-notice.ts';
import { readSecurityMeasures, writeSecurityMeasures } from './security-measure.ts';

const onlyRow = 1;
const toConfirm = { table: 'organisation_to_confirm', owner: 'organisation_key' };
const columns = [
  'key',
  'legal_name',
  'trade_name',
  'legal_form',
  'company_number',
  'vat_number',
  'country',
  'sector',
  'employees',
  ...addressColumns('address'),
  'email',
  'phone',
  'website',
  'language',
  ...partyColumns('representative'),
  'dpo_is_designated',
  ...partyColumns('dpo'),
  'dpo_place',
  ...partyColumns('privacy_contact'),
  'rights_email',
  'rights_phone',
  'rights_postal_address',
  'rights_procedure',
  'rights_reply_amount',
  'rights_reply_unit',
  'rights_identity_check',
  'breach_procedure',
  'breach_notifies_authority',
  'breach_within_72_hours',
  'breach_keeps_log',
  'note',
] as const;
const insertOrganisation = insertInto('organisation', columns);
const updateOrganisation = updateOf('organisation', 'key', columns);

function organisationToRow(organisation: Organisation) {
  const { dpo, rightsHandling: rights, breachHandling: breach } = organisation;
  return {
    key: onlyRow,
    legal_name: organisation.legalName,
    trade_name: organisation.tradeName,
    legal_form: organisation.legalForm,
    company_number: organisation.companyNumber,
    vat_number: organisation.vatNumber,
    country: organisation.country,
    sector: organisation.sector,
    employees: organisation.employees,
    ...addressToRow('address', organisation.address),
    email: organisation.email,
    phone: organisation.phone,
    website: organisation.website,
    language: organisation.language,
    ...partyToRow('representative', organisation.representative),
    dpo_is_designated: dpo.isDesignated,
    ...partyToRow('dpo', dpo.party),
    dpo_place: dpo.place,
    ...partyToRow('privacy_contact', organisation.privacyContact),
    rights_email: rights.email,
    rights_phone: rights.phone,
    rights_postal_address: rights.postalAddress,
    rights_procedure: localized(rights.procedure),
    rights_reply_amount: rights.replyAmount,
    rights_reply_unit: rights.replyUnit,
    rights_identity_check: rights.identityCheck,
    breach_procedure: localized(breach.procedure),
    breach_notifies_authority: breach.notifiesAuthority,
    breach_within_72_hours: breach.within72Hours,
    breach_keeps_log: breach.keepsLog,
    note: localized(organisation.note),
  };
}

function rowToOrganisation(
  row: Row,
  publishedNotice: Organisation['publishedNotice'],
  securityMeasures: Organisation['securityMeasures'],
): Organisation {
  return {
    legalName: textOf(row, 'legal_name'),
    tradeName: textOf(row, 'trade_name'),
    legalForm: textOf(row, 'legal_form'),
    companyNumber: textOf(row, 'company_number'),
    vatNumber: textOf(row, 'vat_number'),
    country: optionalTextOf(row, 'country'),
    sector: optionalCodeOf(sectors, row, 'sector'),
    employees: optionalNumberOf(row, 'employees'),
    address: rowToAddress(row, 'address'),
    email: textOf(row, 'email'),
    phone: textOf(row, 'phone'),
    website: textOf(row, 'website'),
    language: languageOf(row, 'language'),
    representative: rowToOptionalParty(row, 'representative'),
    dpo: {
      isDesignated: codeOf(answers, row, 'dpo_is_designated'),
      party: rowToOptionalParty(row, 'dpo'),
      place: codeOf(dpoPlaces, row, 'dpo_place'),
    },
    privacyContact: rowToOptionalParty(row, 'privacy_contact'),
    rightsHandling: {
      email: textOf(row, 'rights_email'),
      phone: textOf(row, 'rights_phone'),
      postalAddress: textOf(row, 'rights_postal_address'),
      procedure: localizedOf(row, 'rights_procedure'),
      replyAmount: optionalNumberOf(row, 'rights_reply_amount'),
      replyUnit: replyUnitOf(row),
      identityCheck: codeOf(identityChecks, row, 'rights_identity_check'),
    },
    breachHandling: {
      procedure: localizedOf(row, 'breach_procedure'),
      notifiesAuthority: codeOf(answers, row, 'breach_notifies_authority'),
      within72Hours: codeOf(answers, row, 'breach_within_72_hours'),
      keepsLog: codeOf(answers, row, 'breach_keeps_log'),
    },
    publishedNotice,
    securityMeasures,
    note: localizedOf(row, 'note'),
    toConfirm: textsOf(row, 'to_confirm'),
  };
}

function replyUnitOf(row: Row): Organisation['rightsHandling']['replyUnit'] {
  const unit = row['rights_reply_unit'];
  return unit === 'days' || unit === 'weeks' || unit === 'months' ? unit : null;
}

/** Undefined only while the file is being made. */
export function findOrganisation(db: ReadableDb): Organisation | undefined {
  const row = getRow(
    db,
    `SELECT o.*, ${codesIn(toConfirm.table, toConfirm.owner, 'o.key')} AS to_confirm FROM organisation o`,
  );
  if (row === undefined) return undefined;
  return rowToOrganisation(
    row,
    readPublishedNotice(db),
    readSecurityMeasures(db, 'organisation', onlyKey(onlyRow)).of(onlyRow),
  );
}

export function getOrganisation(db: ReadableDb): Organisation {
  const organisation = findOrganisation(db);
  if (organisation === undefined) throw new Failure('file.damaged', { detail: 'organisation' });
  return organisation;
}

export function writeOrganisation(
  db: WritableDb,
  isNew: boolean,
  organisation: Organisation,
  hasChanged: (member: string) => boolean,
): void {
  const row = organisationToRow(organisation);
  if (isNew) insert(db, insertOrganisation, row);
  else update(db, updateOrganisation, row);
  if (hasChanged('publishedNotice')) writePublishedNotice(db, organisation.publishedNotice);
  if (hasChanged('toConfirm')) replaceCodes(db, toConfirm, onlyRow, organisation.toConfirm);
  if (hasChanged('securityMeasures'))
    writeSecurityMeasures(db, 'organisation', onlyRow, organisation.securityMeasures);
}

/** Undefined only while the file is being made. */
export function findRegisterId(db: ReadableDb): RegisterId | undefined {
  const row = getRow(db, 'SELECT id FROM register');
  return row === undefined ? undefined : idOf<RegisterId>(row, 'id');
}

export function writeRegisterId(db: WritableDb, id: RegisterId): void {
  run(
    db,
    'INSERT INTO register (key, id) VALUES (1, ?) ON CONFLICT (key) DO UPDATE SET id = excluded.id',
    id,
  );
}
