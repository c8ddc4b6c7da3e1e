/** The rows that hang on an activity or a provider, each of them any that the model allows. */
import fc from 'fast-check';
import { answers, contractStates, obligations } from '#register/vocabulary/answer.ts';
import { consentMethods } from '#register/vocabulary/consent.ts';
import { cookieClasses, cookieConsents } from '#register/vocabulary/cookie-class.ts';
import { dataCategories } from '#register/vocabulary/data-category.ts';
import { dataSources } from '#register/vocabulary/data-source.ts';
import { dataSubjects } from '#register/vocabulary/data-subject.ts';
import { legalBases } from '#register/vocabulary/legal-basis.ts';
import {
  marketingAudiences,
  marketingChannels,
  marketingPermissions,
} from '#register/vocabulary/marketing.ts';
import { recipientKinds } from '#register/vocabulary/recipient-kind.ts';
import { recipientRoles } from '#register/vocabulary/recipient-role.ts';
import {
  retentionBases,
  retentionFates,
  retentionUnits,
  startEvents,
} from '#register/vocabulary/retention.ts';
import { securityMeasures } from '#register/vocabulary/security-measure.ts';
import { sensitivities } from '#register/vocabulary/sensitivity.ts';
import { specialCategoryConditions } from '#register/vocabulary/special-category-condition.ts';
import { transferMechanisms } from '#register/vocabulary/transfer-mechanism.ts';
import { codesOf, type Vocabulary } from '#register/vocabulary/vocabulary.ts';
import type { JointController } from '#register/model/activity.ts';
import type { Contract } from '#register/model/contract.ts';
import type { Cookie } from '#register/model/cookie.ts';
import type { DataCategory } from '#register/model/data-category.ts';
import type { ProviderId } from '#register/model/ids.ts';
import type { Address, Party } from '#register/model/party.ts';
import type { ServedController } from '#register/model/processor-activity.ts';
import type { Purpose } from '#register/model/purpose.ts';
import type { Recipient } from '#register/model/recipient.ts';
import { isCounted, type RetentionPeriod } from '#register/model/retention.ts';
import type { SecurityMeasure } from '#register/model/security-measure.ts';
import type { Transfer } from '#register/model/transfer.ts';
import { country, id, line, localizedText, optionalDate } from './texts.ts';

export const code = <V extends Vocabulary>(vocabulary: V) => fc.constantFrom(...codesOf(vocabulary));
export const optionalCode = <V extends Vocabulary>(vocabulary: V) =>
  fc.option(code(vocabulary), { nil: null });
/** The model does not forbid the same code twice, so neither does the file. */
export const codes = <V extends Vocabulary>(vocabulary: V) => fc.array(code(vocabulary), { maxLength: 3 });

/** Rows with ids of their own. */
export function rows<Row extends { readonly id: string }>(row: fc.Arbitrary<Row>, maxLength = 3) {
  return fc.uniqueArray(row, { maxLength, selector: (value) => value.id });
}

/** A record with plain objects: what comes back from a file has an ordinary prototype too. */
export function record<Value>(members: {
  [Key in keyof Value]: fc.Arbitrary<Value[Key]>;
}): fc.Arbitrary<Value> {
  return fc.record(members, { noNullPrototype: true });
}

export const address: fc.Arbitrary<Address> = record({
  street: line,
  postalCode: line,
  city: line,
  country: fc.option(country, { nil: null }),
});

export const party: fc.Arbitrary<Party> = record({
  name: line,
  company: line,
  position: line,
  address,
  email: line,
  phone: line,
});
export const optionalParty = fc.option(party, { nil: null });

export const contract: fc.Arbitrary<Contract> = record({
  state: code(contractStates),
  signedOn: optionalDate,
  reference: line,
  url: line,
});

export const transfer: fc.Arbitrary<Transfer> = record({
  id,
  country: fc.option(country, { nil: null }),
  destination: line,
  mechanism: optionalCode(transferMechanisms),
  fallbackMechanism: optionalCode(transferMechanisms),
  document: line,
  documentUrl: line,
  checkedOn: optionalDate,
  impactAssessment: code(answers),
  note: localizedText,
});

export const securityMeasure: fc.Arbitrary<SecurityMeasure> = record({
  id,
  measure: optionalCode(securityMeasures),
  description: localizedText,
});

const period: fc.Arbitrary<RetentionPeriod> = record<RetentionPeriod>({
  amount: fc.option(fc.integer({ min: 1, max: 1_000 }), { nil: null }),
  unit: code(retentionUnits),
  event: optionalCode(startEvents),
  basis: optionalCode(retentionBases),
  statute: line,
  note: localizedText,
}).map((any) => ({ ...any, amount: isCounted(any.unit) ? (any.amount ?? 3) : null }));
const optionalPeriod = fc.option(period, { nil: null });

export const purpose: fc.Arbitrary<Purpose> = record({
  id,
  description: localizedText,
  legalBases: codes(legalBases),
  statute: line,
  legitimateInterest: localizedText,
  balancingTest: localizedText,
  specialCategoryCondition: optionalCode(specialCategoryConditions),
  specialCategoryStatute: line,
  consentMethod: code(consentMethods),
  consentProof: localizedText,
  consentWithdrawal: localizedText,
  marketing: fc.option(
    record<NonNullable<Purpose['marketing']>>({
      channels: codes(marketingChannels),
      permission: code(marketingPermissions),
      audience: code(marketingAudiences),
      forPartners: code(answers),
    }),
    { nil: null },
  ),
});

export const dataSubject = record({
  id,
  category: optionalCode(dataSubjects),
  description: localizedText,
});

export const dataCategory: fc.Arbitrary<DataCategory> = record({
  id,
  category: optionalCode(dataCategories),
  description: localizedText,
  sensitivity: code(sensitivities),
  sensitivityStatute: line,
  sources: codes(dataSources),
  sourceDescription: localizedText,
  obligation: code(obligations),
  justification: localizedText,
  retention: record<DataCategory['retention']>({
    active: optionalPeriod,
    archive: optionalPeriod,
    fate: code(retentionFates),
    criteria: localizedText,
    justification: localizedText,
    libraryRow: fc.option(fc.constantFrom('F1', 'B1', 'N1'), { nil: null }),
  }),
});

export const jointController: fc.Arbitrary<JointController> = record({
  id,
  party,
  arrangement: contract,
  share: localizedText,
});

export const servedController: fc.Arbitrary<ServedController> = record({
  id,
  party,
  representative: optionalParty,
  dpo: optionalParty,
  processing: localizedText,
  contract,
});

/** Links go to the providers that the register has, if it has any. */
function providerLink(ids: readonly ProviderId[]): fc.Arbitrary<ProviderId | null> {
  return ids.length === 0 ? fc.constant(null) : fc.option(fc.constantFrom(...ids), { nil: null });
}

export function recipient(providerIds: readonly ProviderId[]): fc.Arbitrary<Recipient> {
  const internal = record({ kind: fc.constant('internal' as const), name: localizedText });
  const external = record({
    kind: fc.constant('external' as const),
    name: localizedText,
    recipientKind: optionalCode(recipientKinds),
  });
  const parties = providerIds.map((providerId) => fc.constant({ kind: 'provider' as const, providerId }));
  return record<Recipient>({
    id,
    party: fc.oneof(internal, external, ...parties),
    role: optionalCode(recipientRoles),
    dataPassed: localizedText,
    contract: fc.option(contract, { nil: null }),
    transfers: fc.option(rows(transfer, 2), { nil: null }),
    note: localizedText,
  });
}

export function software(providerIds: readonly ProviderId[]) {
  return record({ id, name: line, providerId: providerLink(providerIds), note: localizedText });
}

export function cookie(providerIds: readonly ProviderId[]): fc.Arbitrary<Cookie> {
  return record({
    id,
    name: line,
    cookieClass: code(cookieClasses),
    purpose: localizedText,
    lifetime: optionalPeriod,
    providerId: providerLink(providerIds),
    consent: code(cookieConsents),
  });
}
