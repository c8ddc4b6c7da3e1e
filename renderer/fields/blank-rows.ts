/** New rows with nothing in them: every value is the model's own “unknown”. (The schemas stay out of the window's code; a test holds the two together.) */
import type { DataSubjectEntry, JointController, Software } from '#register/model/activity.ts';
import type { Contract } from '#register/model/contract.ts';
import type { Cookie } from '#register/model/cookie.ts';
import type { DataCategory } from '#register/model/data-category.ts';
import type { RowId } from '#register/model/ids.ts';
import type { Party } from '#register/model/party.ts';
import type { ServedController } from '#register/model/processor-activity.ts';
import type { Purpose } from '#register/model/purpose.ts';
import type { Recipient, RecipientParty } from '#register/model/recipient.ts';
import type { Retention, RetentionPeriod } from '#register/model/retention.ts';
import type { SecurityMeasure } from '#register/model/security-measure.ts';
import type { Transfer } from '#register/model/transfer.ts';

/** Unique within its list is enough; random, so that a row made again after a deletion is another one. */
export function createRowId(): RowId {
  return crypto.randomUUID();
}

export const blankContract: Contract = { state: 'unknown', signedOn: null, reference: '', url: '' };

export const blankParty: Party = {
  name: '',
  company: '',
  position: '',
  address: { street: '', postalCode: '', city: '', country: null },
  email: '',
  phone: '',
};

export const blankRetention: Retention = {
  active: null,
  archive: null,
  fate: 'unknown',
  criteria: {},
  justification: {},
  libraryRow: null,
};

export const blankMarketing: NonNullable<Purpose['marketing']> = {
  channels: [],
  permission: 'unknown',
  audience: 'unknown',
  forPartners: 'unknown',
};

export function blankPeriod(unit: RetentionPeriod['unit']): RetentionPeriod {
  return { amount: null, unit, event: null, basis: null, statute: '', note: {} };
}

export function blankPurpose(id: RowId): Purpose {
  return {
    id,
    description: {},
    legalBases: [],
    statute: '',
    legitimateInterest: {},
    balancingTest: {},
    specialCategoryCondition: null,
    specialCategoryStatute: '',
    consentMethod: 'unknown',
    consentProof: {},
    consentWithdrawal: {},
    marketing: null,
  };
}

export function blankDataSubject(id: RowId, category: DataSubjectEntry['category']): DataSubjectEntry {
  return { id, category, description: {} };
}

export function blankDataCategory(id: RowId, category: DataCategory['category']): DataCategory {
  return {
    id,
    category,
    description: {},
    sensitivity: 'unknown',
    sensitivityStatute: '',
    sources: [],
    sourceDescription: {},
    obligation: 'unknown',
    justification: {},
    retention: blankRetention,
  };
}

export function blankRecipient(id: RowId, party: RecipientParty): Recipient {
  return { id, party, role: null, dataPassed: {}, contract: null, transfers: null, note: {} };
}

export function blankTransfer(id: RowId): Transfer {
  return {
    id,
    country: null,
    destination: '',
    mechanism: null,
    fallbackMechanism: null,
    document: '',
    documentUrl: '',
    checkedOn: null,
    impactAssessment: 'unknown',
    note: {},
  };
}

export function blankMeasure(id: RowId, measure: SecurityMeasure['measure']): SecurityMeasure {
  return { id, measure, description: {} };
}

export function blankSoftware(id: RowId): Software {
  return { id, name: '', providerId: null, note: {} };
}

export function blankCookie(id: RowId): Cookie {
  return {
    id,
    name: '',
    cookieClass: 'unknown',
    purpose: {},
    lifetime: null,
    providerId: null,
    consent: 'unknown',
  };
}

export function blankJointController(id: RowId): JointController {
  return { id, party: blankParty, arrangement: blankContract, share: {} };
}

export function blankServedController(id: RowId): ServedController {
  return { id, party: blankParty, representative: null, dpo: null, processing: {}, contract: blankContract };
}
