/** The special categories of Art. 9(1) GDPR, criminal data (Art. 10) and national identification numbers (Art. 87). */
import type { Vocabulary } from './vocabulary.ts';

/** `none` is an answer (ordinary data); `unknown` says nobody has looked yet. */
export const sensitivities = {
  none: {
    article: '',
    label: { fr: 'Donnée courante', nl: 'Gewone gegevens', en: 'Ordinary data', de: 'Gewöhnliche Daten' },
  },
  racial_ethnic: {
    article: '9(1)',
    label: {
      fr: 'Origine raciale ou ethnique',
      nl: 'Ras of etnische afkomst',
      en: 'Racial or ethnic origin',
      de: 'Rassische und ethnische Herkunft',
    },
  },
  political: {
    article: '9(1)',
    label: {
      fr: 'Opinions politiques',
      nl: 'Politieke opvattingen',
      en: 'Political opinions',
      de: 'Politische Meinungen',
    },
  },
  religious_philosophical: {
    article: '9(1)',
    label: {
      fr: 'Convictions religieuses ou philosophiques',
      nl: 'Religieuze of levensbeschouwelijke overtuigingen',
      en: 'Religious or philosophical beliefs',
      de: 'Religiöse oder weltanschauliche Überzeugungen',
    },
  },
  trade_union: {
    article: '9(1)',
    label: {
      fr: 'Appartenance syndicale',
      nl: 'Lidmaatschap van een vakbond',
      en: 'Trade-union membership',
      de: 'Gewerkschaftszugehörigkeit',
    },
  },
  genetic: {
    article: '9(1)',
    label: {
      fr: 'Données génétiques',
      nl: 'Genetische gegevens',
      en: 'Genetic data',
      de: 'Genetische Daten',
    },
  },
  biometric_id: {
    article: '9(1)',
    label: {
      fr: 'Données biométriques (identification unique)',
      nl: 'Biometrische gegevens (unieke identificatie)',
      en: 'Biometric data (unique identification)',
      de: 'Biometrische Daten (eindeutige Identifizierung)',
    },
  },
  health: { article: '9(1)', label: { fr: 'Santé', nl: 'Gezondheid', en: 'Health', de: 'Gesundheit' } },
  sex_life_orientation: {
    article: '9(1)',
    label: {
      fr: 'Vie ou orientation sexuelle',
      nl: 'Seksueel gedrag of seksuele gerichtheid',
      en: 'Sex life or sexual orientation',
      de: 'Sexualleben oder sexuelle Orientierung',
    },
  },
  criminal: {
    article: '10',
    label: {
      fr: 'Condamnations pénales ou infractions',
      nl: 'Strafrechtelijke veroordelingen of strafbare feiten',
      en: 'Criminal convictions or offences',
      de: 'Strafrechtliche Verurteilungen oder Straftaten',
    },
  },
  national_id: {
    article: '87',
    label: {
      fr: 'Numéro d’identification national (NIR, numéro national)',
      nl: 'Nationaal identificatienummer (rijksregisternummer, BSN)',
      en: 'National identification number',
      de: 'Nationale Kennziffer',
    },
  },
  unknown: { article: '', label: { fr: 'Inconnu', nl: 'Onbekend', en: 'Unknown', de: 'Unbekannt' } },
} as const satisfies Vocabulary<{ article: string }>;

export type Sensitivity = keyof typeof sensitivities;
