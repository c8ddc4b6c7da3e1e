import { tryRules } from './rule-cases.ts';

const reason = { justification: { fr: 'Demandé par la loi' } };

tryRules([
  {
    rule: 'R15',
    severity: 'error',
    about: 'asks whose data they are',
    cases: [
      { name: 'nobody', given: { activity: { dataSubjects: [] } }, fires: ['dataSubjects'] },
      {
        name: 'a category of one’s own',
        given: { activity: { dataSubjects: [{ id: 'x', description: { fr: 'Collectionneurs' } }] } },
        fires: [],
      },
    ],
  },
  {
    rule: 'R16',
    severity: 'error',
    about: 'asks which data',
    cases: [
      { name: 'none', given: { activity: { dataCategories: [] } }, fires: ['dataCategories'] },
      {
        name: 'one of one’s own',
        given: { data: { category: null, description: { fr: 'Plans' } } },
        fires: [],
      },
    ],
  },
  {
    rule: 'R18',
    severity: 'error',
    about: 'asks which law allows a national number or criminal data',
    cases: [
      {
        name: 'a national number without a law',
        given: { data: { category: 'national_id', sensitivity: 'national_id' } },
        fires: ['dataCategories/quotes/sensitivityStatute'],
      },
      {
        name: 'fines are criminal data, whatever was ticked',
        given: { data: { category: 'offences', sensitivity: 'unknown' } },
        fires: ['dataCategories/quotes/sensitivityStatute'],
      },
      {
        name: 'with the law',
        given: { data: { category: 'national_id', sensitivityStatute: 'décret 2019-341' } },
        fires: [],
      },
      {
        name: 'a blank is not a law',
        given: { data: { sensitivity: 'criminal', sensitivityStatute: '  ' } },
        fires: ['dataCategories/quotes/sensitivityStatute'],
      },
    ],
  },
  {
    rule: 'R19',
    severity: 'error',
    about: 'knows that identifiers are personal data',
    cases: [
      {
        name: 'the notice says they are not',
        given: {
          organisation: {
            publishedNotice: {
              claims: [{ id: 'ip', claim: 'identifiers_not_personal', quote: 'L’adresse IP n’est pas…' }],
            },
          },
        },
        fires: ['publishedNotice/claims/ip'],
      },
      {
        name: 'the notice says that nothing is held',
        given: {
          organisation: {
            publishedNotice: { claims: [{ id: 'none', claim: 'nothing_held', quote: 'Rien' }] },
          },
        },
        fires: ['publishedNotice/claims/none'],
      },
      {
        name: 'another claim is another rule’s',
        given: {
          organisation: {
            publishedNotice: { claims: [{ id: 'x', claim: 'never_shared', quote: 'Jamais' }] },
          },
        },
        fires: [],
      },
    ],
  },
  {
    rule: 'R20',
    severity: 'warning',
    about: 'tells pseudonymous from anonymous',
    cases: [
      {
        name: 'anonymised, with restricted access',
        given: { data: { retention: { criteria: { fr: 'Ensuite anonymisées avec un accès restreint' } } } },
        fires: ['dataCategories/quotes/retention'],
      },
      {
        name: 'a hash of an e-mail address',
        given: { data: { category: 'email_hash', retention: { fate: 'anonymisation' } } },
        fires: ['dataCategories/quotes/retention'],
      },
      {
        name: 'a hash that is deleted',
        given: { data: { category: 'email_hash', retention: { fate: 'deletion' } } },
        fires: [],
      },
      {
        name: 'anonymised at the end, nothing else said',
        given: { data: { retention: { fate: 'anonymisation' } } },
        fires: [],
      },
    ],
  },
  {
    rule: 'R21',
    severity: 'warning',
    about: 'asks why unusual data are needed',
    cases: [
      {
        name: 'a fax number',
        given: { data: { category: 'phone', description: { fr: 'Téléphone, fax' } } },
        fires: ['dataCategories/quotes/justification'],
      },
      {
        name: 'a birth date for a quote',
        given: { data: { category: 'birth' } },
        fires: ['dataCategories/quotes/justification'],
      },
      { name: 'a birth date with a reason', given: { data: { category: 'birth', ...reason } }, fires: [] },
      {
        name: 'a birth date in the staff file, by its template',
        given: { data: { category: 'birth' }, activity: { templateId: 'T23' } },
        fires: [],
      },
      {
        name: 'a birth date in the staff file, by its name',
        given: { data: { category: 'birth' }, activity: { name: { fr: 'Personnel et paie', en: 'Staff' } } },
        fires: [],
      },
    ],
  },
  {
    rule: 'R23',
    severity: 'warning',
    about: 'knows the age of a child’s own consent',
    cases: [
      {
        name: 'sixteen in France',
        given: {
          activity: { minors: { areAddressed: 'yes', consentAge: 16 } },
          purpose: { legalBases: ['consent'] },
        },
        fires: ['minors/consentAge'],
      },
      {
        name: 'fifteen in France',
        given: {
          activity: { minors: { areAddressed: 'yes', consentAge: 15 } },
          purpose: { legalBases: ['consent'] },
        },
        fires: [],
      },
      {
        name: 'thirteen in Belgium',
        given: {
          organisation: { country: 'BE' },
          activity: { minors: { areAddressed: 'yes', consentAge: 13 } },
          purpose: { legalBases: ['consent'] },
        },
        fires: [],
      },
      {
        name: 'minors among the people, no age given',
        given: {
          activity: { dataSubjects: [{ id: 'm', category: 'minors' }] },
          purpose: { legalBases: ['consent'] },
        },
        fires: ['minors/consentAge'],
      },
      {
        name: 'a contract asks for no age of consent',
        given: { activity: { minors: { areAddressed: 'yes' } } },
        fires: [],
      },
    ],
  },
  {
    rule: 'R24',
    severity: 'warning',
    about: 'asks where data come from',
    cases: [
      { name: 'no source', given: { data: { sources: [] } }, fires: ['dataCategories/quotes/sources'] },
      {
        name: 'a partner nobody names',
        given: { data: { sources: ['partner'] } },
        fires: ['dataCategories/quotes/sourceDescription'],
      },
      {
        name: 'a partner with a name',
        given: { data: { sources: ['partner'], sourceDescription: { fr: 'Loueur Exemple' } } },
        fires: [],
      },
      { name: 'the vehicle says it all', given: { data: { sources: ['vehicle'] } }, fires: [] },
      {
        name: 'described in words alone',
        given: { data: { sources: [], sourceDescription: { fr: 'Le client' } } },
        fires: [],
      },
    ],
  },
  {
    rule: 'R43',
    severity: 'error',
    about: 'keeps payment cards short',
    cases: [
      {
        name: 'the security code is kept',
        given: { data: { category: 'card_data', description: { fr: 'Numéro, cryptogramme' } } },
        fires: ['dataCategories/quotes/description'],
      },
      {
        name: 'no reason helps with the code',
        given: {
          data: {
            category: 'card_data',
            description: { en: 'CVC' },
            retention: { justification: { en: 'Handy' } },
          },
        },
        fires: ['dataCategories/quotes/description'],
      },
      {
        name: '“without the code” keeps none',
        given: {
          data: {
            category: 'card_data',
            description: { fr: 'Numéro tronqué, sans le cryptogramme' },
            retention: { active: { amount: null, unit: 'until_event', event: 'payment' } },
          },
        },
        fires: [],
      },
      {
        name: 'the card stays for years',
        given: { data: { category: 'card_data' } },
        fires: ['dataCategories/quotes/retention/active'],
      },
      {
        name: 'kept as long as the account',
        given: {
          data: {
            category: 'card_data',
            retention: { active: { amount: null, unit: 'until_event', event: 'account_closure' } },
          },
        },
        fires: ['dataCategories/quotes/retention/active'],
      },
      {
        name: 'until the payment',
        given: {
          data: {
            category: 'card_data',
            retention: { active: { amount: null, unit: 'until_event', event: 'payment' } },
          },
        },
        fires: [],
      },
      {
        name: 'thirteen months after the payment, as proof',
        given: {
          data: {
            category: 'card_data',
            retention: { active: { amount: 13, unit: 'months', event: 'payment' } },
          },
        },
        fires: [],
      },
    ],
  },
]);
