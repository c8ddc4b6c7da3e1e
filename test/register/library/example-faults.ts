// What would keep a register from being an example: each function lists the places and what is wrong there, so that a failing test reads like a to-do list.
import type { Activity } from '#register/model/activity.ts';
import { languages } from '#register/model/language.ts';
import { isBlank, type LocalizedText } from '#register/model/localized-text.ts';
import type { Purpose } from '#register/model/purpose.ts';
import { recordsOf, type Register } from '#register/model/register.ts';
import { resolveRecipient, type ResolvedRecipient } from '#register/model/resolve-recipient.ts';
import { transferMechanisms } from '#register/vocabulary/transfer-mechanism.ts';

type Faults = readonly string[];

/** The labels whose condition holds. */
function when(place: string, conditions: Readonly<Record<string, boolean>>): Faults {
  return Object.entries(conditions)
    .filter(([, holds]) => holds)
    .map(([fault]) => `${place}: ${fault}`);
}

export function findUnfinished(register: Register): Faults {
  return [
    ...when('organisation', { 'to confirm': register.organisation.toConfirm.length > 0 }),
    ...register.providers.flatMap(({ id, toConfirm }) => when(id, { 'to confirm': toConfirm.length > 0 })),
    ...recordsOf(register).flatMap((activity) =>
      when(activity.id, {
        'to confirm': activity.toConfirm.length > 0,
        'no owner': activity.owner === '',
        'not reviewed in 2026': activity.reviewedOn?.startsWith('2026-') !== true,
        'no next review': activity.reviewDueOn?.startsWith('2027-') !== true,
      }),
    ),
  ];
}

export function findWeakBases(register: Register): Faults {
  return register.activities.flatMap(({ id, purposes }) => [
    ...when(id, { 'no purpose': purposes.length === 0 }),
    ...purposes.flatMap((purpose) => when(`${id}/${purpose.id}`, basisConditions(purpose))),
  ]);
}

function basisConditions(purpose: Purpose): Readonly<Record<string, boolean>> {
  const [basis] = purpose.legalBases;
  return {
    'not exactly one basis': purpose.legalBases.length !== 1,
    'no article of law': basis === 'legal_obligation' && !/\d/.test(purpose.statute),
    'no interest': basis === 'legitimate_interests' && isBlank(purpose.legitimateInterest),
    'no balancing': basis === 'legitimate_interests' && isBlank(purpose.balancingTest),
    'no valid way to consent': basis === 'consent' && ['unknown', 'bundled'].includes(purpose.consentMethod),
    'no proof of consent': basis === 'consent' && isBlank(purpose.consentProof),
    'no withdrawal': basis === 'consent' && isBlank(purpose.consentWithdrawal),
  };
}

export function findUndescribedData(register: Register): Faults {
  return register.activities.flatMap((activity) => [
    ...when(activity.id, {
      'no person': activity.dataSubjects.length === 0,
      'no data': activity.dataCategories.length === 0,
      'health data without a condition of Art. 9': needsCondition(activity),
    }),
    ...activity.dataCategories.flatMap(
      ({ id, sensitivity, sensitivityStatute, obligation, sources, retention }) =>
        when(`${activity.id}/${id}`, {
          'sensitivity unknown': sensitivity === 'unknown',
          'obligation unknown': obligation === 'unknown',
          'no source': sources.length === 0,
          'no law for it': ['national_id', 'criminal'].includes(sensitivity) && sensitivityStatute === '',
          'no active period': retention.active === null || retention.active.unit === 'unlimited',
          'no starting point': retention.active !== null && retention.active.event === null,
          'archive not decided': retention.archive === null,
          'archive without its text of law':
            retention.archive?.unit !== 'none' && retention.archive?.statute === '',
          'no fate': retention.fate === 'unknown',
        }),
    ),
  ]);
}

function needsCondition({ dataCategories, purposes }: Activity): boolean {
  const isSensitive = dataCategories.some(({ sensitivity }) => ['health', 'criminal'].includes(sensitivity));
  return isSensitive && purposes.every(({ specialCategoryCondition }) => specialCategoryCondition === null);
}

export function findWeakRecipients(register: Register): Faults {
  const used = new Set<string>();
  const faults = recordsOf(register).flatMap((activity) => [
    ...when(activity.id, { 'no recipient': activity.recipients.length === 0 }),
    ...activity.recipients.flatMap((recipient) => {
      if (recipient.party.kind === 'provider') used.add(recipient.party.providerId);
      return recipientFaults(
        `${activity.id}/${recipient.id}`,
        resolveRecipient(recipient, register.providers),
      );
    }),
  ]);
  return [
    ...faults,
    ...register.providers.flatMap(({ id }) => when(id, { 'used by nothing': !used.has(id) })),
  ];
}

function recipientFaults(place: string, { role, contract, transfers }: ResolvedRecipient): Faults {
  const isProcessor = role === 'processor' || role === 'subprocessor';
  return [
    ...when(place, {
      'role unknown': role === 'unknown',
      'no contract': isProcessor && !['signed', 'in_terms'].includes(contract?.state ?? ''),
      'contract without date': isProcessor && contract?.signedOn === null,
      'contract without reference': isProcessor && contract?.reference === '',
    }),
    ...transfers.flatMap(({ id, country, mechanism, fallbackMechanism, checkedOn, note }) =>
      when(`${place}/${id}`, {
        'no country, and no reason why': country === null && isBlank(note),
        'no valid mechanism': mechanism === null || transferMechanisms[mechanism].validity.kind !== 'valid',
        'DPF without clauses behind it': mechanism === 'dpf' && fallbackMechanism !== 'scc',
        'not checked in 2026': checkedOn?.startsWith('2026-') !== true,
      }),
    ),
  ];
}

export function findWeakCookies(register: Register): Faults {
  return register.activities.flatMap(({ id, cookies }) =>
    cookies.flatMap(({ name, lifetime, cookieClass, consent }) =>
      when(`${id}/${name}`, {
        'no lifetime': lifetime === null,
        'class unknown': cookieClass === 'unknown',
        'set too early': cookieClass === 'analytics' && consent !== 'before',
        'consent not settled': consent === 'unknown',
      }),
    ),
  );
}

/** Art. 14(2)(f): where data come from somebody else, the notice says from whom. */
const outsideSources: ReadonlySet<string> = new Set([
  'third_customer',
  'partner',
  'marketplace',
  'social_network',
  'public_register',
  'public_source',
  'authority',
  'vehicle',
]);

/** Every text that a notice or a fiche shows to people, by language lacking. */
export function findUntranslated(register: Register): Faults {
  return [
    ...missing('rights', register.organisation.rightsHandling.procedure),
    ...missing('breaches', register.organisation.breachHandling.procedure),
    ...register.providers.flatMap(({ id, roleReason, dataReceived }) => [
      ...missing(`${id} role`, roleReason),
      ...missing(`${id} data`, dataReceived),
    ]),
    ...recordsOf(register).flatMap((activity) => [
      ...missing(`${activity.id} name`, activity.name),
      ...activity.recipients.flatMap(({ id, party, dataPassed }) => [
        ...(party.kind === 'provider' ? [] : missing(`${activity.id} recipient ${id}`, party.name)),
        ...missingIfAny(`${activity.id} data passed to ${id}`, dataPassed),
      ]),
    ]),
    ...register.activities.flatMap((activity) => untranslatedInActivity(activity)),
  ];
}

function untranslatedInActivity({
  id,
  purposes,
  cookies,
  dataCategories,
  refusalConsequence,
}: Activity): Faults {
  return [
    ...purposes.flatMap((purpose) => [
      ...missing(`${id} purpose ${purpose.id}`, purpose.description),
      ...missingIfAny(`${id} interest`, purpose.legitimateInterest),
      ...missingIfAny(`${id} withdrawal`, purpose.consentWithdrawal),
    ]),
    ...cookies.flatMap(({ name, purpose }) => missing(`${id} cookie ${name}`, purpose)),
    ...dataCategories.flatMap((row) => [
      ...missingIfAny(`${id} description of ${row.id}`, row.description),
      ...(row.sources.some((source) => outsideSources.has(source))
        ? missing(`${id} source of ${row.id}`, row.sourceDescription)
        : []),
    ]),
    ...missingIfAny(`${id} refusal`, refusalConsequence),
  ];
}

function missing(place: string, text: LocalizedText): Faults {
  return languages
    .filter((language) => text[language] === undefined)
    .map((language) => `${place}: ${language}`);
}

function missingIfAny(place: string, text: LocalizedText): Faults {
  return isBlank(text) ? [] : missing(place, text);
}
