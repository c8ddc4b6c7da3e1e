// The facts S5.1 to S5.21: one notice for the customers of authorised repairers and for the users of the brand's platform, held as two registers.
import { factsIn, type Fact } from './fact.ts';

const notice = 'organisation/publishedNotice';
const rights = ['access', 'rectification', 'erasure', 'objection', 'restriction', 'portability'];

const repairerFacts = factsIn('repairer-fr', {
  'S5.1': {
    says: 'updated in January 2020, first part: customers',
    held: { [`${notice}/publishedOn`]: '2020-01-25', 'organisation/note/fr': /Première partie \(BtoC\)/ },
  },
  'S5.2': {
    says: 'the controller is the repairer who collects by word of mouth',
    held: {
      'organisation/note/fr': /responsable est le réparateur agréé.*oralement/,
      'activities/quotes/jointControllers/other-controller/arrangement/state': 'unknown',
    },
  },
  'S5.3': {
    says: 'requests go to the IT provider’s mailbox and are carried out there',
    held: {
      'organisation/rightsHandling/email': 'dpo@wyzgroup.com',
      'organisation/dpo/place': 'processor',
      'organisation/rightsHandling/procedure/fr': /prestataire informatique exécute/,
    },
  },
  'S5.5': {
    says: 'no address, number, list of repairers or authority',
    held: {
      'organisation/legalName': '',
      'organisation/address/street': '',
      'organisation/companyNumber': '',
      'organisation/note/fr': /aucun réparateur n’est nommé/,
      [`${notice}/namesAuthority`]: 'no',
    },
  },
  'S5.6': {
    says: 'quotes: three bases at once, oral, plate and fax, two years and no archive',
    held: {
      'activities/quotes/purposes/quotes/legalBases': ['consent', 'legitimate_interests', 'legal_obligation'],
      'activities/quotes/purposes/quotes/consentMethod': 'oral',
      'activities/quotes/purposes/quotes/statute': 'RGPD',
      'activities/quotes/dataCategories/name/sources': ['subject_oral'],
      'activities/quotes/dataCategories/phone/description/fr': /fax/,
      'activities/quotes/dataCategories/plate/category': 'vehicle_reg',
      'activities/quotes/dataCategories/quotes/retention/active/amount': 2,
      'activities/quotes/dataCategories/quotes/retention/active/event': 'last_activity',
      'activities/quotes/dataCategories/quotes/retention/archive/unit': 'none',
      'activities/quotes/dataCategories/quotes/retention/fate': 'anonymisation',
      'activities/quotes/dataCategories/quotes/retention/criteria/fr': /facturation, garantie, litiges/,
      'activities/quotes/recipients/repairer/party/name/fr': /ses collaborateurs/,
      'activities/quotes/recipients/it-provider/party/name/fr': 'Prestataire de service informatique',
    },
  },
  'S5.7': {
    says: 'storage, without a period of its own',
    held: {
      'activities/storage/purposes/storage/legalBases': [
        'consent',
        'legitimate_interests',
        'legal_obligation',
      ],
      'activities/storage/dataCategories/plate/retention/active': null,
    },
  },
  'S5.8': {
    says: 'messages by e-mail or SMS, two years',
    held: {
      'activities/messages/purposes/messages/marketing/channels': ['email', 'sms'],
      'activities/messages/dataCategories/email/retention/active/amount': 2,
      'activities/messages/dataCategories/email/retention/archive/unit': 'none',
    },
  },
  'S5.9': {
    says: 'sharing with processors, listed as a purpose',
    held: {
      'activities/sharing/purposes/sharing/description/fr': 'Partage des données aux sous-traitants',
      'activities/sharing/dataCategories/all/retention/criteria/fr': /prescriptions légales/,
      'activities/sharing/dataCategories/all/retention/archive/unit': 'none',
    },
  },
  'S5.10': {
    says: 'requests: a signed copy of the ID for some, one month, on the back of the quote',
    held: {
      'activities/rights/purposes/rights/statute': 'RGPD',
      'activities/rights/dataCategories/repairer/description/fr': /réparateur/,
      'activities/rights/dataCategories/customer-no/obligation': 'optional',
      'activities/rights/dataCategories/identity/description/fr': /signée/,
      'activities/rights/note/fr': /verso du devis/,
      'organisation/rightsHandling/identityCheck': 'always_copy',
      'organisation/rightsHandling/replyAmount': 1,
      'organisation/rightsHandling/replyUnit': 'months',
    },
  },
  'S5.18': {
    says: 'oral consent that can be withdrawn, a balanced commercial interest, the law',
    held: {
      'activities/quotes/purposes/quotes/consentWithdrawal/fr': /À tout moment/,
      'activities/quotes/purposes/quotes/legitimateInterest/fr': /commercial/,
      'activities/quotes/purposes/quotes/balancingTest/fr': /équilibré/,
    },
  },
  'S5.20': { says: 'six rights', held: { [`${notice}/rightsExplained`]: rights } },
  'S5.21': {
    says: 'the IT provider keeps all data, in line with the GDPR',
    held: { 'providers/wyzgroup/dataReceived/fr': /ensemble/, 'providers/wyzgroup/note/fr': /conformité/ },
  },
});

const portalFacts = factsIn('brand-portal-fr', {
  'S5.1': {
    says: 'second part: users of the platform',
    held: { [`${notice}/publishedOn`]: '2020-01-25', 'organisation/note/fr': /Seconde partie \(BtoB\)/ },
  },
  'S5.2': {
    says: 'the controller is the brand’s company',
    held: {
      'organisation/legalName': /./,
      'activities/product/jointControllers/other-controller/arrangement/state': 'unknown',
    },
  },
  'S5.4': {
    says: 'two addresses for requests: an outside DPO’s mailbox and a person at the brand',
    held: {
      'organisation/dpo/party/email': /^dpo-/,
      'organisation/dpo/place': 'external',
      'organisation/privacyContact/email': /@/,
    },
  },
  'S5.5': {
    says: 'no address, number or authority',
    held: {
      'organisation/address/street': '',
      'organisation/companyNumber': '',
      [`${notice}/namesAuthority`]: 'no',
    },
  },
  'S5.11': {
    says: 'accounts: one box for processing and policy; kept while active, then “anonymised with restricted access”',
    held: {
      'activities/accounts/purposes/accounts/legalBases': ['consent', 'contract'],
      'activities/accounts/purposes/accounts/consentMethod': 'bundled',
      'activities/accounts/dataCategories/phone/description/fr': /fax/,
      'activities/accounts/dataCategories/name/retention/active/event': 'end_of_contract',
      'activities/accounts/dataCategories/name/retention/criteria/fr': /anonymisées avec un accès restreint/,
      'activities/accounts/dataCategories/name/retention/archive/unit': 'none',
      [`${notice}/claims/restricted-access/claim`]: 'pseudonymous_as_anonymous',
      [`${notice}/claims/while-active/claim`]: 'unlimited_retention',
    },
  },
  'S5.12': {
    says: 'orders, quotes and roles, kept until somebody asks',
    held: {
      'activities/product/purposes/product/legalBases': ['contract'],
      'activities/product/dataCategories/orders/retention/active/event': 'request_by_person',
      'activities/product/dataCategories/role/category': 'job',
      [`${notice}/claims/until-request/claim`]: 'unlimited_retention',
    },
  },
  'S5.13': {
    says: 'reports on logins, quotes and orders',
    held: {
      'activities/reporting/purposes/reporting/legalBases': ['legitimate_interests'],
      'activities/reporting/dataCategories/logins/sources': ['automatic'],
      'activities/reporting/dataCategories/logins/retention/active/event': 'request_by_person',
    },
  },
  'S5.14': {
    says: 'statistics and audience measurement',
    held: {
      'activities/statistics/purposes/statistics/legalBases': ['legitimate_interests'],
      'activities/statistics/dataCategories/activity/category': 'browsing',
      'activities/statistics/cookies/audience/consent': 'unknown',
    },
  },
  'S5.15': {
    says: 'offers by e-mail, post and phone, partners included, unless one objects',
    held: {
      'activities/offers/purposes/offers/marketing/channels': ['email', 'post', 'phone'],
      'activities/offers/purposes/offers/marketing/permission': 'opt_out',
      'activities/offers/purposes/offers/marketing/forPartners': 'yes',
      'activities/offers/recipients/partners/party/name/fr': 'Partenaires',
      'activities/offers/dataCategories/email/retention/active/amount': 2,
      'activities/offers/dataCategories/email/retention/archive/unit': 'none',
    },
  },
  'S5.16': {
    says: 'targeted advertising and profiling, twelve months from the cookie',
    held: {
      'activities/targeted-ads/automatedDecision/isProfiling': 'yes',
      'activities/targeted-ads/cookies/ads/lifetime/amount': 12,
      'activities/targeted-ads/cookies/ads/lifetime/event': 'cookie_set',
      'activities/targeted-ads/cookies/ads/consent': 'unknown',
    },
  },
  'S5.17': {
    says: 'requests answered within two months, with proof of identity for some',
    held: {
      'organisation/rightsHandling/replyAmount': 2,
      'organisation/rightsHandling/replyUnit': 'months',
      'activities/rights/dataCategories/identity/category': 'id_document',
      'activities/rights/dataCategories/reference/obligation': 'optional',
      'activities/rights/recipients/dpo/party/kind': 'external',
    },
  },
  'S5.18': {
    says: 'four bases cited together',
    held: {
      'organisation/note/fr': /Bases légales citées ensemble/,
      'activities/reporting/purposes/reporting/balancingTest/fr': /équilibré/,
      'activities/rights/purposes/rights/statute': 'RGPD',
    },
  },
  'S5.19': {
    says: 'an asterisk marks what is mandatory; some data are collected automatically',
    held: {
      'activities/accounts/note/fr': /astérisque/,
      'activities/accounts/dataCategories/name/obligation': 'unknown',
      'activities/statistics/dataCategories/activity/sources': ['automatic'],
    },
  },
  'S5.20': { says: 'six rights', held: { [`${notice}/rightsExplained`]: rights } },
  'S5.21': {
    says: 'all data lie with the IT provider',
    held: { 'activities/accounts/recipients/it-provider/dataPassed/fr': /ensemble/ },
  },
});

export const networkFacts: readonly Fact[] = [...repairerFacts, ...portalFacts];
