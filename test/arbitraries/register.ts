/** Any register that the model allows: small, but with every kind of row, text and absence in it. */
import fc from 'fast-check';
import type { Activity } from '#register/model/activity.ts';
import type {
  ActivityId,
  ProcessorActivityId,
  ProviderId,
  RegisterId,
  SetAsideFindingId,
} from '#register/model/ids.ts';
import { languages } from '#register/model/language.ts';
import type { Organisation } from '#register/model/organisation.ts';
import type { ProcessorActivity } from '#register/model/processor-activity.ts';
import type { Provider } from '#register/model/provider.ts';
import type { Register } from '#register/model/register.ts';
import type { SetAsideFinding } from '#register/model/set-aside-finding.ts';
import { activityStatuses } from '#register/vocabulary/activity-status.ts';
import { answers } from '#register/vocabulary/answer.ts';
import { audiences } from '#register/vocabulary/audience.ts';
import { dataCategories } from '#register/vocabulary/data-category.ts';
import { dataSubjects } from '#register/vocabulary/data-subject.ts';
import { impactCriteria } from '#register/vocabulary/impact-criterion.ts';
import { noticeClaims } from '#register/vocabulary/notice-claim.ts';
import { dpoPlaces, identityChecks, sectors } from '#register/vocabulary/organisation.ts';
import { recipientKinds } from '#register/vocabulary/recipient-kind.ts';
import { recipientRoles } from '#register/vocabulary/recipient-role.ts';
import { rights } from '#register/vocabulary/right.ts';
import {
  address,
  code,
  codes,
  contract,
  cookie,
  dataCategory,
  dataSubject,
  jointController,
  optionalCode,
  optionalParty,
  purpose,
  recipient,
  record,
  rows,
  securityMeasure,
  servedController,
  software,
  transfer,
} from './activity-parts.ts';
import { country, id, line, localizedText, optionalDate } from './texts.ts';

const optionalCountry = fc.option(country, { nil: null });
const toConfirm = fc.array(fc.constantFrom('name', 'purposes/quote/legalBases', 'transfers/t-1/mechanism'), {
  maxLength: 3,
});

export const organisation: fc.Arbitrary<Organisation> = record({
  legalName: line,
  tradeName: line,
  legalForm: line,
  companyNumber: line,
  vatNumber: line,
  country: optionalCountry,
  sector: optionalCode(sectors),
  employees: fc.option(fc.nat({ max: 10_000_000 }), { nil: null }),
  address,
  email: line,
  phone: line,
  website: line,
  language: fc.constantFrom(...languages),
  representative: optionalParty,
  dpo: record<Organisation['dpo']>({
    isDesignated: code(answers),
    party: optionalParty,
    place: code(dpoPlaces),
  }),
  privacyContact: optionalParty,
  rightsHandling: record<Organisation['rightsHandling']>({
    email: line,
    phone: line,
    postalAddress: line,
    procedure: localizedText,
    replyAmount: fc.option(fc.integer({ min: 1, max: 365 }), { nil: null }),
    replyUnit: fc.constantFrom('days', 'weeks', 'months', null),
    identityCheck: code(identityChecks),
  }),
  breachHandling: record<Organisation['breachHandling']>({
    procedure: localizedText,
    notifiesAuthority: code(answers),
    within72Hours: code(answers),
    keepsLog: code(answers),
  }),
  publishedNotice: record<Organisation['publishedNotice']>({
    url: line,
    publishedOn: optionalDate,
    version: line,
    languages: fc.array(fc.constantFrom(...languages), { maxLength: 4 }),
    namesAuthority: code(answers),
    namedAuthorityCountry: optionalCountry,
    lastReviewedOn: optionalDate,
    rightsExplained: fc.option(codes(rights), { nil: null }),
    claims: rows(record({ id, claim: code(noticeClaims), quote: line })),
  }),
  securityMeasures: rows(securityMeasure),
  note: localizedText,
  toConfirm,
});

export function provider(providerId: ProviderId): fc.Arbitrary<Provider> {
  return record({
    id: fc.constant(providerId),
    name: line,
    legalEntity: line,
    address,
    country: optionalCountry,
    email: line,
    phone: line,
    website: line,
    privacyUrl: line,
    kind: optionalCode(recipientKinds),
    role: code(recipientRoles),
    roleReason: localizedText,
    dataReceived: localizedText,
    ownPurposes: code(answers),
    contract,
    transfers: rows(transfer),
    transfersKnown: code(answers),
    catalogueId: fc.option(fc.constantFrom('mollie', 'stripe'), { nil: null }),
    catalogueDate: optionalDate,
    checkedOn: optionalDate,
    note: localizedText,
    toConfirm,
  });
}

/** What an activity may refer to. */
export interface Surroundings<Id extends string> {
  readonly providerIds: readonly ProviderId[];
  readonly activityIds: readonly Id[];
}

/** What both kinds of activity have; order of members as in the model. */
function recordMembers() {
  return {
    reference: line,
    name: localizedText,
    description: localizedText,
    status: code(activityStatuses),
    startedOn: optionalDate,
    endedOn: optionalDate,
    createdOn: optionalDate,
    updatedOn: optionalDate,
    reviewedOn: optionalDate,
    reviewDueOn: optionalDate,
    owner: line,
    note: localizedText,
    toConfirm,
    hasNoRecipients: fc.boolean(),
    securityMeasures: rows(securityMeasure),
  };
}

/** No activity comes after itself; one that is alone has no successor. */
const successor = <Id extends string>(ids: readonly Id[], own: Id) =>
  fc.constantFrom(null, ...ids.filter((id) => id !== own));

export function activity(
  activityId: ActivityId,
  { providerIds, activityIds }: Surroundings<ActivityId>,
): fc.Arbitrary<Activity> {
  return record<Activity>({
    id: fc.constant(activityId),
    ...recordMembers(),
    replacedBy: successor(activityIds, activityId),
    templateId: fc.option(fc.constantFrom('T01', 'T02'), { nil: null }),
    audiences: codes(audiences),
    jointControllers: rows(jointController, 2),
    purposes: rows(purpose),
    dataSubjects: rows(dataSubject),
    dataCategories: rows(dataCategory),
    recipients: rows(recipient(providerIds)),
    software: rows(software(providerIds), 2),
    cookies: rows(cookie(providerIds), 2),
    automatedDecision: record<Activity['automatedDecision']>({
      isMade: code(answers),
      isProfiling: code(answers),
      logic: localizedText,
      consequences: localizedText,
    }),
    impactAssessment: record<Activity['impactAssessment']>({
      isNeeded: code(answers),
      criteria: codes(impactCriteria),
      doneOn: optionalDate,
      reference: line,
      conclusion: localizedText,
    }),
    minors: record<Activity['minors']>({
      areAddressed: code(answers),
      consentAge: fc.option(fc.integer({ min: 0, max: 21 }), { nil: null }),
    }),
    refusalConsequence: localizedText,
  });
}

export function processorActivity(
  activityId: ProcessorActivityId,
  { providerIds, activityIds }: Surroundings<ProcessorActivityId>,
): fc.Arbitrary<ProcessorActivity> {
  return record<ProcessorActivity>({
    id: fc.constant(activityId),
    ...recordMembers(),
    replacedBy: successor(activityIds, activityId),
    controllers: rows(servedController, 2),
    dataSubjects: codes(dataSubjects),
    dataCategories: codes(dataCategories),
    recipients: rows(recipient(providerIds)),
  });
}

type Subject = SetAsideFinding['subject'];

export function setAsideFinding(
  findingId: fc.Arbitrary<string>,
  subjects: readonly Subject[],
): fc.Arbitrary<SetAsideFinding> {
  return record<SetAsideFinding>({
    id: findingId.map((text) => text as SetAsideFindingId),
    rule: fc.constantFrom('R01', 'R42'),
    subject: fc.constantFrom(...subjects),
    place: fc.constantFrom('', 'name', 'purposes/quote/legalBases'),
    facts: fc.constantFrom('', 'c0ffee'),
    reason: line,
    setAsideOn: fc.constantFrom('2026-03-12', '2026-11-22'),
  });
}

const setAsideFindings = (subjects: readonly Subject[]) =>
  fc.uniqueArray(setAsideFinding(id, subjects), { maxLength: 3, selector: (finding) => finding.id });

/** Different ids of one kind; the brand is what the schema would give them. */
function ids<Id extends string>(maxLength: number): fc.Arbitrary<readonly Id[]> {
  return fc.uniqueArray(
    id.map((text): Id => text as Id),
    { maxLength },
  );
}

const each = <Id, Value>(list: readonly Id[], arbitrary: (one: Id) => fc.Arbitrary<Value>) =>
  fc.tuple(...list.map(arbitrary));

/** The two records share ids at times: an id says which activity only together with its record. */
export const register: fc.Arbitrary<Register> = fc
  .tuple(ids<ProviderId>(3), ids<ActivityId>(3), ids<ProcessorActivityId>(2), fc.boolean())
  .chain(([providerIds, activityIds, ownProcessorIds, sharesIds]) => {
    // An id is a text; under which brand it goes is for this register to decide.
    const processorIds = sharesIds
      ? (activityIds.slice(0, 2) as readonly string[] as readonly ProcessorActivityId[])
      : ownProcessorIds;
    return record<Register>({
      format: fc.constant('trente-register' as const),
      version: fc.constant(1 as const),
      id: id.map((text) => text as RegisterId),
      organisation,
      providers: each(providerIds, provider),
      activities: each(activityIds, (one) => activity(one, { providerIds, activityIds })),
      processorActivities: each(processorIds, (one) =>
        processorActivity(one, { providerIds, activityIds: processorIds }),
      ),
      setAsideFindings: setAsideFindings([
        { kind: 'organisation', id: 'organisation' },
        { kind: 'register', id: 'register' },
        ...providerIds.map((about) => ({ kind: 'provider', id: about }) as const),
        ...activityIds.map((about) => ({ kind: 'activity', id: about }) as const),
        ...processorIds.map((about) => ({ kind: 'processorActivity', id: about }) as const),
      ]),
    });
  });
