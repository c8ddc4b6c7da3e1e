import { tryRules } from './rule-cases.ts';

const months = (amount: number) => ({ amount, unit: 'months', event: 'cookie_set' });
const analytics = { name: '_ga', cookieClass: 'analytics', lifetime: months(13), consent: 'before' };
const consent = {
  legalBases: ['consent'],
  consentMethod: 'cookie_banner',
  consentProof: { fr: 'Journal des choix' },
  consentWithdrawal: { fr: 'Lien « cookies » en bas de page' },
};
const visits = { data: { category: 'browsing' } };

tryRules([
  {
    rule: 'R49',
    severity: 'error',
    about: 'wants consent before trackers',
    cases: [
      {
        name: 'set without asking',
        given: { cookie: { ...analytics, consent: 'without' } },
        fires: ['cookies/one/consent'],
      },
      {
        name: 'refusal through the browser only',
        given: { cookie: { ...analytics, consent: 'browser_only' } },
        fires: ['cookies/one/consent'],
      },
      {
        name: 'nobody knows',
        given: { cookie: { ...analytics, consent: 'unknown' } },
        fires: ['cookies/one/consent'],
      },
      {
        name: '“not needed”, for advertising',
        given: { cookie: { ...analytics, cookieClass: 'advertising', consent: 'not_needed' } },
        fires: ['cookies/one/consent'],
      },
      {
        name: 'a cookie of unknown class can only be asked about',
        given: { cookie: { ...analytics, cookieClass: 'unknown', consent: 'unknown' } },
        fires: ['cookies/one/consent (warning)'],
      },
      { name: 'after consent', given: { cookie: analytics }, fires: [] },
      {
        name: 'an essential cookie',
        given: { cookie: { ...analytics, cookieClass: 'essential', consent: 'not_needed' } },
        fires: [],
      },
      {
        name: 'visits go to an analytics tool, no cookie is listed',
        given: {
          ...visits,
          recipient: { party: { kind: 'external', name: { fr: 'Mesureur' }, recipientKind: 'analytics' } },
        },
        fires: ['cookies'],
      },
      {
        name: 'the same with consent as the basis: only the list is missing',
        given: {
          ...visits,
          purpose: consent,
          recipient: { party: { kind: 'external', name: { fr: 'Mesureur' }, recipientKind: 'analytics' } },
        },
        fires: ['cookies (warning)'],
      },
    ],
  },
  {
    rule: 'R50',
    severity: 'warning',
    about: 'wants lifetimes, and short ones',
    cases: [
      {
        name: 'none given',
        given: { cookie: { ...analytics, lifetime: null } },
        fires: ['cookies/one/lifetime'],
      },
      {
        name: 'two years',
        given: { cookie: { ...analytics, lifetime: { amount: 2, unit: 'years' } } },
        fires: ['cookies/one/lifetime'],
      },
      { name: 'thirteen months', given: { cookie: analytics }, fires: [] },
      {
        name: 'fourteen months',
        given: { cookie: { ...analytics, lifetime: months(14) } },
        fires: ['cookies/one/lifetime'],
      },
      { name: 'a session', given: { cookie: { ...analytics, lifetime: { unit: 'session' } } }, fires: [] },
      {
        name: 'unlimited',
        given: { cookie: { ...analytics, lifetime: { unit: 'unlimited' } } },
        fires: ['cookies/one/lifetime'],
      },
    ],
  },
  {
    rule: 'R53',
    severity: 'warning',
    about: 'sees embedded content',
    cases: [
      {
        name: 'embedded videos, nothing listed',
        given: { purpose: { description: { en: 'Show embedded videos' } } },
        fires: ['cookies'],
      },
      {
        name: 'a map of a known provider',
        given: { recipient: { party: { kind: 'external', name: { en: 'Google Maps' } } } },
        fires: ['cookies'],
      },
      {
        name: 'listed, but without consent',
        given: { purpose: { description: { fr: 'Afficher des vidéos YouTube' } }, cookie: analytics },
        fires: ['purposes'],
      },
      {
        name: 'listed, with consent',
        given: {
          purpose: { ...consent, description: { fr: 'Afficher des vidéos YouTube' } },
          cookie: analytics,
        },
        fires: [],
      },
      {
        name: 'tools integrated at the office',
        given: { purpose: { description: { fr: 'Gérer les outils intégrés' } } },
        fires: [],
      },
    ],
  },
  {
    rule: 'R48',
    severity: 'warning',
    about: 'wants profiling explained',
    cases: [
      {
        name: 'profiling, not a word',
        given: { activity: { automatedDecision: { isProfiling: 'yes' } } },
        fires: ['automatedDecision/logic'],
      },
      {
        name: 'targeted advertising',
        given: { purpose: { marketing: { channels: ['targeted_ads'] } } },
        fires: ['automatedDecision/logic'],
      },
      {
        name: 'logic without consequences',
        given: { activity: { automatedDecision: { isMade: 'yes', logic: { fr: 'Score' } } } },
        fires: ['automatedDecision/consequences'],
      },
      {
        name: 'both explained',
        given: {
          activity: {
            automatedDecision: { isProfiling: 'yes', logic: { fr: 'Score' }, consequences: { fr: 'Offres' } },
          },
        },
        fires: [],
      },
      { name: 'no profiling', given: { activity: { automatedDecision: { isProfiling: 'no' } } }, fires: [] },
    ],
  },
  {
    rule: 'R51',
    severity: 'error',
    about: 'wants consent or the customer exception for e-mail and SMS',
    cases: [
      {
        name: 'consumers who did not object',
        given: {
          purpose: { marketing: { channels: ['email'], permission: 'opt_out', audience: 'consumers' } },
        },
        fires: ['purposes/quote/marketing'],
      },
      {
        name: 'own customers, similar products',
        given: {
          purpose: {
            marketing: { channels: ['sms'], permission: 'existing_customer', audience: 'consumers' },
          },
        },
        fires: [],
      },
      {
        name: 'own customers, partners’ products',
        given: {
          purpose: {
            marketing: {
              channels: ['email'],
              permission: 'existing_customer',
              audience: 'consumers',
              forPartners: 'yes',
            },
          },
        },
        fires: ['purposes/quote/marketing'],
      },
      {
        name: 'nobody knows on what permission',
        given: { purpose: { marketing: { channels: ['email'], audience: 'consumers' } } },
        fires: ['purposes/quote/marketing (warning)'],
      },
      {
        name: 'nobody knows, but consent is the basis',
        given: { purpose: { ...consent, marketing: { channels: ['email'], audience: 'consumers' } } },
        fires: [],
      },
      {
        name: 'partners’ offers to people in their job',
        given: {
          purpose: {
            marketing: {
              channels: ['email'],
              permission: 'opt_out',
              audience: 'professionals',
              forPartners: 'yes',
            },
          },
        },
        fires: ['purposes/quote/marketing (warning)'],
      },
      {
        name: 'own offers to people in their job',
        given: {
          purpose: {
            marketing: {
              channels: ['email'],
              permission: 'opt_out',
              audience: 'professionals',
              forPartners: 'no',
            },
          },
        },
        fires: [],
      },
      {
        name: 'letters may go until somebody objects',
        given: {
          purpose: { marketing: { channels: ['post'], permission: 'opt_out', audience: 'consumers' } },
        },
        fires: [],
      },
    ],
  },
  {
    rule: 'R52',
    severity: 'error',
    about: 'wants consent before calling consumers',
    cases: [
      {
        name: 'France, since 11 August 2026',
        given: {
          purpose: { marketing: { channels: ['phone'], permission: 'opt_out', audience: 'consumers' } },
        },
        fires: ['purposes/quote/marketing'],
        on: '2026-08-11',
      },
      {
        name: 'France, the day before',
        given: {
          purpose: { marketing: { channels: ['phone'], permission: 'opt_out', audience: 'consumers' } },
        },
        fires: [],
        on: '2026-08-10',
      },
      {
        name: 'the Netherlands: customers are no exception any more',
        given: {
          organisation: { country: 'NL' },
          purpose: {
            marketing: { channels: ['phone'], permission: 'existing_customer', audience: 'consumers' },
          },
        },
        fires: ['purposes/quote/marketing'],
      },
      {
        name: 'Belgium: the do-not-call list is to be checked',
        given: {
          organisation: { country: 'BE' },
          purpose: { marketing: { channels: ['phone'], permission: 'opt_out', audience: 'consumers' } },
        },
        fires: ['purposes/quote/marketing (warning)'],
      },
      {
        name: 'with consent',
        given: {
          purpose: { marketing: { channels: ['phone'], permission: 'prior_consent', audience: 'consumers' } },
        },
        fires: [],
      },
      {
        name: 'people in their job',
        given: {
          purpose: { marketing: { channels: ['phone'], permission: 'opt_out', audience: 'professionals' } },
        },
        fires: [],
      },
    ],
  },
]);
