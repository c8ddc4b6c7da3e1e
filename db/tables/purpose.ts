/** The purposes of an activity, each with its legal bases. */
import type { Purpose } from '#register/model/purpose.ts';
import { answers } from '#register/vocabulary/answer.ts';
import { consentMethods } from '#register/vocabulary/consent.ts';
import { legalBases } from '#register/vocabulary/legal-basis.ts';
import {
  marketingAudiences,
  marketingChannels,
  marketingPermissions,
} from '#register/vocabulary/marketing.ts';
import { specialCategoryConditions } from '#register/vocabulary/special-category-condition.ts';
import { codeOf, codesOf, localized, localizedOf, optionalCodeOf, textOf } from '#db/column.ts';
import { insert, insertInto, listRows, run, type ReadableDb, type Row, type WritableDb } from '#db/sql.ts';
import { insertCodes } from './code-list.ts';
import { codesIn, groupByOwner, type KeyRange, type Owned } from './owned-rows.ts';

const bases = { table: 'purpose_legal_basis', owner: 'purpose_key' };
const channels = { table: 'purpose_marketing_channel', owner: 'purpose_key' };
const insertPurpose = insertInto('purpose', [
  'activity_key',
  'position',
  'id',
  'description',
  'statute',
  'legitimate_interest',
  'balancing_test',
  'special_category_condition',
  'special_category_statute',
  'consent_method',
  'consent_proof',
  'consent_withdrawal',
  'marketing_permission',
  'marketing_audience',
  'marketing_for_partners',
]);

function purposeToRow(purpose: Purpose) {
  return {
    id: purpose.id,
    description: localized(purpose.description),
    statute: purpose.statute,
    legitimate_interest: localized(purpose.legitimateInterest),
    balancing_test: localized(purpose.balancingTest),
    special_category_condition: purpose.specialCategoryCondition,
    special_category_statute: purpose.specialCategoryStatute,
    consent_method: purpose.consentMethod,
    consent_proof: localized(purpose.consentProof),
    consent_withdrawal: localized(purpose.consentWithdrawal),
    marketing_permission: purpose.marketing?.permission ?? null,
    marketing_audience: purpose.marketing?.audience ?? null,
    marketing_for_partners: purpose.marketing?.forPartners ?? null,
  };
}

function rowToPurpose(row: Row): Purpose {
  return {
    id: textOf(row, 'id'),
    description: localizedOf(row, 'description'),
    legalBases: codesOf(legalBases, row, 'legal_bases'),
    statute: textOf(row, 'statute'),
    legitimateInterest: localizedOf(row, 'legitimate_interest'),
    balancingTest: localizedOf(row, 'balancing_test'),
    specialCategoryCondition: optionalCodeOf(specialCategoryConditions, row, 'special_category_condition'),
    specialCategoryStatute: textOf(row, 'special_category_statute'),
    consentMethod: codeOf(consentMethods, row, 'consent_method'),
    consentProof: localizedOf(row, 'consent_proof'),
    consentWithdrawal: localizedOf(row, 'consent_withdrawal'),
    marketing: rowToMarketing(row),
  };
}

function rowToMarketing(row: Row): Purpose['marketing'] {
  if (row['marketing_permission'] === null) return null;
  return {
    channels: codesOf(marketingChannels, row, 'marketing_channels'),
    permission: codeOf(marketingPermissions, row, 'marketing_permission'),
    audience: codeOf(marketingAudiences, row, 'marketing_audience'),
    forPartners: codeOf(answers, row, 'marketing_for_partners'),
  };
}

export function readPurposes(db: ReadableDb, activities: KeyRange): Owned<Purpose> {
  const rows = listRows(
    db,
    `SELECT p.*, ${codesIn(bases.table, bases.owner, 'p.key')} AS legal_bases,
       ${codesIn(channels.table, channels.owner, 'p.key')} AS marketing_channels
     FROM purpose p WHERE activity_key BETWEEN ? AND ? ORDER BY activity_key, position`,
    activities.from,
    activities.to,
  );
  return groupByOwner(rows, 'activity_key', rowToPurpose);
}

export function writePurposes(db: WritableDb, activityKey: number, purposes: readonly Purpose[]): void {
  run(db, 'DELETE FROM purpose WHERE activity_key = ?', activityKey);
  purposes.forEach((purpose, position) => {
    const key = insert(db, insertPurpose, {
      activity_key: activityKey,
      position,
      ...purposeToRow(purpose),
    });
    insertCodes(db, bases, key, purpose.legalBases);
    insertCodes(db, channels, key, purpose.marketing?.channels ?? []);
  });
}
