// A small register that raises nothing, and a way to change one thing in it: each rule is tried on the difference.
import { checkRegister } from '#register/checks/check-register.ts';
import type { RuleId } from '#register/checks/finding.ts';
import { registerSchema, type Register } from '#register/model/register.ts';

export const today = '2026-11-22';

const organisation = {
  legalName: 'Garage des Tilleuls SARL',
  companyNumber: '732829320',
  country: 'FR',
  address: { street: '4 rue des Tilleuls', postalCode: '35000', city: 'Rennes', country: 'FR' },
  email: 'contact@tilleuls.example',
  phone: '01 99 00 12 34',
  website: 'https://tilleuls.example',
  dpo: { isDesignated: 'no' },
  rightsHandling: { replyAmount: 1, replyUnit: 'months', identityCheck: 'only_in_doubt' },
  breachHandling: {
    procedure: { fr: 'Constater, contenir, noter, prévenir.' },
    notifiesAuthority: 'yes',
    within72Hours: 'yes',
    keepsLog: 'yes',
  },
  publishedNotice: {
    url: 'https://tilleuls.example/confidentialite',
    publishedOn: '2026-03-01',
    namesAuthority: 'yes',
    namedAuthorityCountry: 'FR',
    rightsExplained: [
      'access',
      'rectification',
      'erasure',
      'restriction',
      'portability',
      'objection',
      'withdraw_consent',
      'complaint',
      'post_mortem',
    ],
  },
  securityMeasures: [{ id: 'accounts', measure: 'sec_accounts' }],
};

const activity = {
  id: 'quotes',
  name: { fr: 'Devis', en: 'Quotes' },
  status: 'active',
  reviewedOn: '2026-05-01',
  purposes: [{ id: 'quote', description: { fr: 'Établir un devis' }, legalBases: ['contract'] }],
  dataSubjects: [{ id: 'prospects', category: 'prospects' }],
  dataCategories: [
    {
      id: 'quotes',
      category: 'quotes',
      sensitivity: 'none',
      sources: ['subject_form'],
      obligation: 'mandatory',
      retention: {
        active: { amount: 3, unit: 'years', event: 'last_contact' },
        archive: { unit: 'none' },
        fate: 'deletion',
      },
    },
  ],
  recipients: [{ id: 'host', party: { kind: 'provider', providerId: 'host' } }],
};

const provider = {
  id: 'host',
  name: 'Nuage de Bretagne',
  country: 'FR',
  kind: 'host',
  role: 'processor',
  ownPurposes: 'no',
  contract: { state: 'signed', signedOn: '2025-01-10', reference: 'C-17' },
  transfersKnown: 'yes',
};

const processorActivity = {
  id: 'fleet',
  name: { fr: 'Entretien pour un loueur' },
  status: 'active',
  controllers: [
    { id: 'lessor', party: { name: 'Loueur Exemple SA' }, processing: { fr: 'Entretien des véhicules' } },
  ],
  recipients: [{ id: 'host', party: { kind: 'provider', providerId: 'host' } }],
};

type Members = Readonly<Record<string, unknown>>;

/** What a test changes; members are merged one by one, lists and null replace what was there. */
export interface Change {
  readonly organisation?: Members;
  readonly activity?: Members;
  /** The activity's one purpose, data category or recipient, without writing the list around it. */
  readonly purpose?: Members;
  readonly data?: Members;
  readonly recipient?: Members;
  readonly cookie?: Members;
  readonly provider?: Members;
  readonly processorActivity?: Members;
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function merged(base: unknown, change: unknown): unknown {
  if (!isMembers(base) || !isMembers(change)) return change;
  return {
    ...base,
    ...Object.fromEntries(Object.entries(change).map(([key, value]) => [key, merged(base[key], value)])),
  };
}

export function lawfulRegister(change: Change = {}): Register {
  const rows = {
    ...(change.purpose === undefined ? {} : { purposes: [merged(activity.purposes[0], change.purpose)] }),
    ...(change.data === undefined
      ? {}
      : { dataCategories: [merged(activity.dataCategories[0], change.data)] }),
    ...(change.recipient === undefined ? {} : { recipients: [{ id: 'other', ...change.recipient }] }),
    ...(change.cookie === undefined ? {} : { cookies: [{ id: 'one', ...change.cookie }] }),
  };
  return registerSchema.parse({
    organisation: merged(organisation, change.organisation ?? {}),
    providers: [merged(provider, change.provider ?? {})],
    activities: [merged({ ...activity, ...rows }, change.activity ?? {})],
    processorActivities: [merged(processorActivity, change.processorActivity ?? {})],
  });
}

/** Where a rule fires, milder findings with their severity: `purposes/quote/statute`, `companyNumber (warning)`. */
export function placesOf(rule: RuleId, change: Change, ownSeverity: string, date = today): readonly string[] {
  return checkRegister(lawfulRegister(change), date)
    .filter((finding) => finding.rule === rule)
    .map(({ field, severity }) => (severity === ownSeverity ? field : `${field} (${severity})`));
}
