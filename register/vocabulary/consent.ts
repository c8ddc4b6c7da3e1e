/** How consent is given (Art. 4(11) and 7 GDPR); the unlawful ways are listed so that they can be recorded and flagged. */
import type { Vocabulary } from './vocabulary.ts';

export const consentMethods = {
  separate_box: {
    isValid: true,
    label: {
      fr: 'Case à cocher séparée',
      nl: 'Apart aanvinkvakje',
      en: 'Separate tick box',
      de: 'Gesondertes Ankreuzfeld',
    },
  },
  double_opt_in: {
    isValid: true,
    label: {
      fr: 'Double confirmation par e-mail',
      nl: 'Dubbele opt-in per e-mail',
      en: 'Double opt-in by e-mail',
      de: 'Double-Opt-in per E-Mail',
    },
  },
  cookie_banner: {
    isValid: true,
    label: {
      fr: 'Bandeau de consentement',
      nl: 'Cookiebanner met keuze',
      en: 'Consent banner',
      de: 'Einwilligungsbanner',
    },
  },
  written: {
    isValid: true,
    label: {
      fr: 'Écrit signé',
      nl: 'Ondertekend document',
      en: 'Signed paper',
      de: 'Unterschriebenes Dokument',
    },
  },
  oral: { isValid: true, label: { fr: 'Oral', nl: 'Mondeling', en: 'Orally', de: 'Mündlich' } },
  bundled: {
    isValid: false,
    label: {
      fr: 'Accepté avec les conditions ou la politique',
      nl: 'Samen met de voorwaarden of het beleid aanvaard',
      en: 'Accepted together with the terms or policy',
      de: 'Zusammen mit AGB oder Erklärung akzeptiert',
    },
  },
  pre_ticked: {
    isValid: false,
    label: {
      fr: 'Case pré-cochée',
      nl: 'Vooraf aangevinkt vakje',
      en: 'Pre-ticked box',
      de: 'Vorausgefülltes Ankreuzfeld',
    },
  },
  by_use: {
    isValid: false,
    label: {
      fr: 'Déduit de l’usage du site ou du silence',
      nl: 'Afgeleid uit gebruik of stilzwijgen',
      en: 'Inferred from use or silence',
      de: 'Aus Nutzung oder Schweigen abgeleitet',
    },
  },
  unknown: { isValid: true, label: { fr: 'Inconnu', nl: 'Onbekend', en: 'Unknown', de: 'Unbekannt' } },
} as const satisfies Vocabulary<{ isValid: boolean }>;

export type ConsentMethod = keyof typeof consentMethods;
