import { tryRules } from './rule-cases.ts';

const consent = {
  legalBases: ['consent'],
  consentMethod: 'separate_box',
  consentProof: { fr: 'Formulaire signé' },
  consentWithdrawal: { fr: 'Par e-mail à tout moment' },
};
const survey = { description: { fr: 'Enquêtes de satisfaction' } };

tryRules([
  {
    rule: 'R05',
    severity: 'error',
    about: 'asks for a main purpose',
    cases: [
      { name: 'no purpose at all', given: { activity: { purposes: [] } }, fires: ['purposes'] },
      {
        name: 'a purpose without words',
        given: { activity: { purposes: [{ id: 'a', legalBases: ['contract'] }] } },
        fires: ['purposes/a/description'],
      },
      {
        name: 'a blank text is no text',
        given: { activity: { purposes: [{ id: 'a', description: { fr: '  ' }, legalBases: ['contract'] }] } },
        fires: ['purposes/a/description'],
      },
      { name: 'one language is enough', given: { purpose: { description: { de: 'Angebote' } } }, fires: [] },
      {
        name: 'an ended activity is left as it was',
        given: { activity: { purposes: [], status: 'ended' } },
        fires: [],
      },
      {
        name: 'a processor says for each controller what it does',
        given: { processorActivity: { controllers: [{ id: 'lessor', party: { name: 'Loueur' } }] } },
        fires: ['controllers/lessor/processing'],
      },
      {
        name: 'a processor serves somebody',
        given: { processorActivity: { controllers: [] } },
        fires: ['controllers'],
      },
    ],
  },
  {
    rule: 'R06',
    severity: 'warning',
    about: 'wants a purpose that says something',
    cases: [
      {
        name: 'improving the experience',
        given: { purpose: { description: { en: 'To improve your experience' } } },
        fires: ['purposes/quote/description'],
      },
      {
        name: 'passing data on is not a purpose',
        given: { purpose: { description: { fr: 'Partage des données aux sous-traitants' } } },
        fires: ['purposes/quote/description'],
      },
      {
        name: 'an open end in any language',
        given: { purpose: { description: { fr: 'Établir un devis', nl: 'Offertes en andere doeleinden' } } },
        fires: ['purposes/quote/description'],
      },
      {
        name: 'sharing as part of a real purpose',
        given: {
          purpose: { description: { fr: 'Livrer la commande en communiquant l’adresse au transporteur' } },
        },
        fires: [],
      },
    ],
  },
  {
    rule: 'R07',
    severity: 'error',
    about: 'asks for a legal basis',
    cases: [
      { name: 'none chosen', given: { purpose: { legalBases: [] } }, fires: ['purposes/quote/legalBases'] },
      { name: 'one chosen', given: { purpose: { legalBases: ['vital_interests'] } }, fires: [] },
      {
        name: 'each sub-purpose needs its own',
        given: {
          activity: {
            purposes: [
              { id: 'main', description: { fr: 'Devis' }, legalBases: ['contract'] },
              { id: 'sub', description: { fr: 'Statistiques' } },
            ],
          },
        },
        fires: ['purposes/sub/legalBases'],
      },
    ],
  },
  {
    rule: 'R08',
    severity: 'warning',
    about: 'wants one basis for one purpose',
    cases: [
      {
        name: 'three at once',
        given: { purpose: { ...consent, legalBases: ['consent', 'contract', 'legitimate_interests'] } },
        fires: ['purposes/quote/legalBases'],
      },
      { name: 'exactly one', given: { purpose: { legalBases: ['contract'] } }, fires: [] },
    ],
  },
  {
    rule: 'R09',
    severity: 'warning',
    about: 'wants the law that obliges',
    cases: [
      {
        name: 'no text named',
        given: { purpose: { legalBases: ['legal_obligation'] } },
        fires: ['purposes/quote/statute'],
      },
      {
        name: 'the GDPR itself',
        given: { purpose: { legalBases: ['legal_obligation'], statute: 'RGPD' } },
        fires: ['purposes/quote/statute'],
      },
      {
        name: 'the GDPR by its number',
        given: { purpose: { legalBases: ['legal_obligation'], statute: 'règlement (UE) 2016/679' } },
        fires: ['purposes/quote/statute'],
      },
      {
        name: 'a real text',
        given: { purpose: { legalBases: ['legal_obligation'], statute: 'art. L123-22 C. com.' } },
        fires: [],
      },
      {
        name: 'a real text after the GDPR',
        given: { purpose: { legalBases: ['legal_obligation'], statute: 'RGPD ; art. L123-22 C. com.' } },
        fires: [],
      },
      { name: 'another basis needs none', given: { purpose: { legalBases: ['contract'] } }, fires: [] },
    ],
  },
  {
    rule: 'R10',
    severity: 'warning',
    about: 'wants the interest and the balance',
    cases: [
      {
        name: 'nothing said',
        given: { purpose: { legalBases: ['legitimate_interests'] } },
        fires: ['purposes/quote/legitimateInterest'],
      },
      {
        name: 'the interest without the balance',
        given: {
          purpose: { legalBases: ['legitimate_interests'], legitimateInterest: { fr: 'Se défendre' } },
        },
        fires: ['purposes/quote/balancingTest'],
      },
      {
        name: 'both',
        given: {
          purpose: {
            legalBases: ['legitimate_interests'],
            legitimateInterest: { fr: 'Se défendre' },
            balancingTest: { fr: 'Peu de données, durée courte' },
          },
        },
        fires: [],
      },
    ],
  },
  {
    rule: 'R11',
    severity: 'error',
    about: 'refuses consent that is none',
    cases: [
      {
        name: 'a box ticked in advance',
        given: { purpose: { ...consent, ...survey, consentMethod: 'pre_ticked' } },
        fires: ['purposes/quote/consentMethod'],
      },
      {
        name: 'use of the site',
        given: { purpose: { ...consent, ...survey, consentMethod: 'by_use' } },
        fires: ['purposes/quote/consentMethod'],
      },
      {
        name: 'accepted together with the terms',
        given: { purpose: { ...consent, ...survey, consentMethod: 'bundled' } },
        fires: ['purposes/quote/consentMethod'],
      },
      { name: 'a separate box', given: { purpose: { ...consent, ...survey } }, fires: [] },
      {
        name: 'not known is a question, not a breach',
        given: { purpose: { ...consent, ...survey, consentMethod: 'unknown' } },
        fires: [],
      },
      {
        name: 'another basis asks for no consent',
        given: { purpose: { legalBases: ['contract'], consentMethod: 'bundled' } },
        fires: [],
      },
      {
        name: 'what the published notice says',
        given: {
          organisation: {
            publishedNotice: {
              claims: [{ id: 'use', claim: 'consent_by_use', quote: 'En utilisant ce site…' }],
            },
          },
        },
        fires: ['publishedNotice/claims/use'],
      },
    ],
  },
  {
    rule: 'R12',
    severity: 'warning',
    about: 'wants consent that can be proven',
    cases: [
      {
        name: 'oral and unwritten',
        given: {
          activity: {
            purposes: [{ id: 'p', ...survey, ...consent, consentMethod: 'oral', consentProof: {} }],
          },
        },
        fires: ['purposes/p/consentProof'],
      },
      {
        name: 'oral, noted in the file',
        given: {
          purpose: { ...consent, ...survey, consentMethod: 'oral', consentProof: { fr: 'Noté au dossier' } },
        },
        fires: [],
      },
      { name: 'no consent, no proof', given: {}, fires: [] },
    ],
  },
  {
    rule: 'R13',
    severity: 'warning',
    about: 'wants a way back',
    cases: [
      {
        name: 'no word on withdrawal',
        given: { activity: { purposes: [{ id: 'p', ...survey, ...consent, consentWithdrawal: {} }] } },
        fires: ['purposes/p/consentWithdrawal'],
      },
      { name: 'withdrawal explained', given: { purpose: { ...consent, ...survey } }, fires: [] },
    ],
  },
  {
    rule: 'R14',
    severity: 'hint',
    about: 'sees contracts behind consent',
    cases: [
      { name: 'consent for a quote', given: { purpose: consent }, fires: ['purposes/quote/legalBases'] },
      {
        name: 'the activity tells what the purpose does not',
        given: { purpose: { ...consent, description: { fr: 'Répondre à la demande' } } },
        fires: ['purposes/quote/legalBases'],
      },
      { name: 'consent for a survey', given: { purpose: { ...consent, ...survey } }, fires: [] },
      {
        name: 'a newsletter within the same activity',
        given: {
          purpose: {
            ...consent,
            description: { fr: 'Offres' },
            marketing: { channels: ['email'], permission: 'prior_consent' },
          },
        },
        fires: [],
      },
    ],
  },
  {
    rule: 'R17',
    severity: 'error',
    about: 'asks for a condition of Article 9',
    cases: [
      {
        name: 'health data without one',
        given: { data: { sensitivity: 'health' } },
        fires: ['dataCategories/quotes/sensitivity'],
      },
      {
        name: 'the kind of data says it where nobody has looked',
        given: { data: { category: 'trade_union', sensitivity: 'unknown' } },
        fires: ['dataCategories/quotes/sensitivity'],
      },
      {
        name: 'with a condition',
        given: { data: { sensitivity: 'health' }, purpose: { specialCategoryCondition: 'sc_employment' } },
        fires: [],
      },
      {
        name: 'the condition of Article 10 is for offences only',
        given: { data: { sensitivity: 'health' }, purpose: { specialCategoryCondition: 'art10_authorised' } },
        fires: ['dataCategories/quotes/sensitivity'],
      },
      {
        name: 'a national number is not Article 9',
        given: { data: { sensitivity: 'national_id' } },
        fires: [],
      },
    ],
  },
]);
