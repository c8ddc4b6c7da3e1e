/** Migration 1, first part: the register itself, its organisation, and the providers. */
import {
  address,
  code,
  codeList,
  contract,
  country,
  date,
  flag,
  id,
  line,
  localized,
  measureTable,
  optionalCode,
  optionalParty,
  partyTogether,
  position,
  rowOf,
  rowUnique,
  transferTable,
} from './0001-columns.ts';

/** Tables with one row only: its key is 1. */
const single = 'key INTEGER PRIMARY KEY CHECK (key = 1)';

export const organisationTables = `
  CREATE TABLE register (
    ${single},
    ${id('id')}
  ) STRICT;

  CREATE TABLE organisation (
    ${single},
    ${line('legal_name')},
    ${line('trade_name')},
    ${line('legal_form')},
    ${line('company_number')},
    ${line('vat_number')},
    ${country('country')},
    ${optionalCode('sector')},
    employees INTEGER CHECK (employees >= 0),
    ${address('address')},
    ${line('email')},
    ${line('phone')},
    ${line('website')},
    ${code('language')},
    ${optionalParty('representative')},
    ${code('dpo_is_designated')},
    ${optionalParty('dpo')},
    ${code('dpo_place')},
    ${optionalParty('privacy_contact')},
    ${line('rights_email')},
    ${line('rights_phone')},
    ${line('rights_postal_address')},
    ${localized('rights_procedure')},
    rights_reply_amount INTEGER CHECK (rights_reply_amount > 0),
    rights_reply_unit TEXT CHECK (rights_reply_unit IN ('days', 'weeks', 'months')),
    ${code('rights_identity_check')},
    ${localized('breach_procedure')},
    ${code('breach_notifies_authority')},
    ${code('breach_within_72_hours')},
    ${code('breach_keeps_log')},
    ${localized('note')},
    ${partyTogether('representative')},
    ${partyTogether('dpo')},
    ${partyTogether('privacy_contact')}
  ) STRICT;
  ${codeList('organisation_to_confirm', 'organisation_key', 'organisation (key)')}
  ${measureTable('organisation_security_measure', 'organisation_key', 'organisation (key)')}

  -- What the published privacy notice says, so that it can be held against the register.
  CREATE TABLE published_notice (
    ${single} REFERENCES organisation (key),
    ${line('url')},
    ${date('published_on')},
    ${line('version')},
    ${code('names_authority')},
    ${country('named_authority_country')},
    ${date('last_reviewed_on')},
    ${flag('rights_are_known')}
  ) STRICT;
  ${codeList('published_notice_language', 'notice_key', 'published_notice (key)')}
  ${codeList('published_notice_right', 'notice_key', 'published_notice (key)')}

  CREATE TABLE published_claim (${rowOf('notice_key', 'published_notice (key)')},
    ${code('claim')},
    ${line('quote')},
    ${rowUnique('notice_key')}
  ) STRICT;

  CREATE TABLE provider (
    key INTEGER PRIMARY KEY,
    ${id('id')} UNIQUE,
    ${position} UNIQUE,
    ${line('name')},
    ${line('legal_entity')},
    ${address('address')},
    ${country('country')},
    ${line('email')},
    ${line('phone')},
    ${line('website')},
    ${line('privacy_url')},
    ${optionalCode('kind')},
    ${code('role')},
    ${localized('role_reason')},
    ${localized('data_received')},
    ${code('own_purposes')},
    ${contract('contract')},
    ${code('transfers_known')},
    catalogue_id TEXT,
    ${date('catalogue_date')},
    ${date('checked_on')},
    ${localized('note')}
  ) STRICT;
  ${codeList('provider_to_confirm', 'provider_key', 'provider (key)')}
  ${transferTable('provider_transfer', 'provider_key', 'provider (key)')}
`;
