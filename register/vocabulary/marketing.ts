/** Direct marketing: by which channel and on what permission (ePrivacy Art. 13; CPCE L34-5; WER/CDE XII.13; Tw 11.7). */
import type { Vocabulary } from './vocabulary.ts';

export const marketingChannels = {
  email: { label: { fr: 'E-mail', nl: 'E-mail', en: 'E-mail', de: 'E-Mail' } },
  sms: {
    label: {
      fr: 'SMS ou messagerie',
      nl: 'Sms of berichtendienst',
      en: 'SMS or messaging',
      de: 'SMS oder Messenger',
    },
  },
  phone: { label: { fr: 'Téléphone', nl: 'Telefoon', en: 'Phone', de: 'Telefon' } },
  post: { label: { fr: 'Courrier', nl: 'Post', en: 'Post', de: 'Briefpost' } },
  targeted_ads: {
    label: {
      fr: 'Publicité ciblée',
      nl: 'Gerichte advertenties',
      en: 'Targeted advertising',
      de: 'Zielgerichtete Werbung',
    },
  },
} as const satisfies Vocabulary;
export type MarketingChannel = keyof typeof marketingChannels;

/** `existing_customer` is the exception for similar products of one's own, with an easy refusal in each message. */
export const marketingPermissions = {
  prior_consent: {
    label: {
      fr: 'Consentement préalable',
      nl: 'Voorafgaande toestemming',
      en: 'Prior consent',
      de: 'Vorherige Einwilligung',
    },
  },
  existing_customer: {
    label: {
      fr: 'Exception client (produits similaires)',
      nl: 'Klantuitzondering (gelijksoortige producten)',
      en: 'Existing-customer exception (similar products)',
      de: 'Bestandskundenausnahme (ähnliche Produkte)',
    },
  },
  opt_out: {
    label: {
      fr: 'À défaut d’opposition',
      nl: 'Zolang er geen bezwaar is',
      en: 'Unless they object',
      de: 'Sofern kein Widerspruch',
    },
  },
  unknown: { label: { fr: 'Inconnu', nl: 'Onbekend', en: 'Unknown', de: 'Unbekannt' } },
} as const satisfies Vocabulary;
export type MarketingPermission = keyof typeof marketingPermissions;

/** Rules differ for consumers and for people contacted in their job. */
export const marketingAudiences = {
  consumers: { label: { fr: 'Particuliers', nl: 'Consumenten', en: 'Consumers', de: 'Verbraucher' } },
  professionals: {
    label: { fr: 'Professionnels', nl: 'Professionelen', en: 'Professionals', de: 'Gewerbliche Kontakte' },
  },
  both: {
    label: {
      fr: 'Particuliers et professionnels',
      nl: 'Consumenten en professionelen',
      en: 'Consumers and professionals',
      de: 'Verbraucher und Gewerbliche',
    },
  },
  unknown: { label: { fr: 'Inconnu', nl: 'Onbekend', en: 'Unknown', de: 'Unbekannt' } },
} as const satisfies Vocabulary;
export type MarketingAudience = keyof typeof marketingAudiences;
