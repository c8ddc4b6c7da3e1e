/** The classes of cookies and other trackers (ePrivacy Art. 5(3) and its national laws). */
import type { Vocabulary } from './vocabulary.ts';

/** `needsConsent` follows the national law of FR, BE and NL; `audience_exempt` is the strictly limited measurement exemption. */
export const cookieClasses = {
  essential: {
    needsConsent: false,
    label: { fr: 'Essentiel', nl: 'Noodzakelijk', en: 'Essential', de: 'Notwendig' },
  },
  functional: {
    needsConsent: false,
    label: { fr: 'Fonctionnel', nl: 'Functioneel', en: 'Functional', de: 'Funktional' },
  },
  audience_exempt: {
    needsConsent: false,
    label: {
      fr: 'Mesure exemptée',
      nl: 'Vrijgestelde meting',
      en: 'Exempt measurement',
      de: 'Befreite Messung',
    },
  },
  analytics: {
    needsConsent: true,
    label: { fr: 'Mesure d’audience', nl: 'Analytisch', en: 'Analytics', de: 'Analyse' },
  },
  advertising: {
    needsConsent: true,
    label: { fr: 'Publicité', nl: 'Advertentie', en: 'Advertising', de: 'Werbung' },
  },
  social_media: {
    needsConsent: true,
    label: { fr: 'Réseaux sociaux', nl: 'Sociale media', en: 'Social media', de: 'Soziale Medien' },
  },
  unknown: { needsConsent: true, label: { fr: 'Inconnu', nl: 'Onbekend', en: 'Unknown', de: 'Unbekannt' } },
} as const satisfies Vocabulary<{ needsConsent: boolean }>;
export type CookieClass = keyof typeof cookieClasses;

/** When the tracker is set, and how it can be refused. */
export const cookieConsents = {
  before: {
    label: {
      fr: 'Après accord préalable',
      nl: 'Na voorafgaande toestemming',
      en: 'After prior consent',
      de: 'Nach vorheriger Einwilligung',
    },
  },
  without: {
    label: {
      fr: 'Déposé sans accord',
      nl: 'Geplaatst zonder toestemming',
      en: 'Set without consent',
      de: 'Ohne Einwilligung gesetzt',
    },
  },
  browser_only: {
    label: {
      fr: 'Refus par le navigateur seulement',
      nl: 'Weigeren enkel via de browser',
      en: 'Refusal through the browser only',
      de: 'Ablehnung nur über den Browser',
    },
  },
  not_needed: {
    label: {
      fr: 'Accord non requis',
      nl: 'Toestemming niet nodig',
      en: 'Consent not needed',
      de: 'Einwilligung nicht erforderlich',
    },
  },
  unknown: { label: { fr: 'Inconnu', nl: 'Onbekend', en: 'Unknown', de: 'Unbekannt' } },
} as const satisfies Vocabulary;
export type CookieConsent = keyof typeof cookieConsents;
