/** The conditions of Art. 9(2) GDPR under which special categories may be processed, and Art. 10. */
import type { Vocabulary } from './vocabulary.ts';

/** The codes that start with `sc_` answer Art. 9; `art10_authorised` answers Art. 10. */
export const specialCategoryConditions = {
  sc_explicit_consent: {
    article: '9(2)(a)',
    label: {
      fr: 'Consentement explicite',
      nl: 'Uitdrukkelijke toestemming',
      en: 'Explicit consent',
      de: 'Ausdrückliche Einwilligung',
    },
  },
  sc_employment: {
    article: '9(2)(b)',
    label: {
      fr: 'Droit du travail et protection sociale',
      nl: 'Arbeidsrecht en sociale zekerheid',
      en: 'Employment and social protection law',
      de: 'Arbeits- und Sozialrecht',
    },
  },
  sc_vital: {
    article: '9(2)(c)',
    label: {
      fr: 'Intérêts vitaux (incapacité de consentir)',
      nl: 'Vitale belangen (niet in staat toestemming te geven)',
      en: 'Vital interests (incapable of consent)',
      de: 'Lebenswichtige Interessen (einwilligungsunfähig)',
    },
  },
  sc_nonprofit: {
    article: '9(2)(d)',
    label: {
      fr: 'Association ou organisme à but non lucratif (membres)',
      nl: 'Vereniging of instantie zonder winstoogmerk (leden)',
      en: 'Non-profit body (members)',
      de: 'Vereinigung ohne Gewinnerzielungsabsicht (Mitglieder)',
    },
  },
  sc_made_public: {
    article: '9(2)(e)',
    label: {
      fr: 'Données manifestement rendues publiques',
      nl: 'Kennelijk openbaar gemaakt door betrokkene',
      en: 'Manifestly made public',
      de: 'Offensichtlich öffentlich gemacht',
    },
  },
  sc_legal_claims: {
    article: '9(2)(f)',
    label: {
      fr: 'Constatation, exercice ou défense d’un droit en justice',
      nl: 'Rechtsvordering',
      en: 'Legal claims',
      de: 'Rechtsansprüche',
    },
  },
  sc_public_interest: {
    article: '9(2)(g)',
    label: {
      fr: 'Intérêt public important',
      nl: 'Zwaarwegend algemeen belang',
      en: 'Substantial public interest',
      de: 'Erhebliches öffentliches Interesse',
    },
  },
  sc_health_care: {
    article: '9(2)(h)',
    label: {
      fr: 'Médecine préventive ou du travail, soins',
      nl: 'Preventieve of arbeidsgeneeskunde, zorg',
      en: 'Preventive/occupational medicine, care',
      de: 'Gesundheitsvorsorge, Arbeitsmedizin',
    },
  },
  sc_public_health: {
    article: '9(2)(i)',
    label: { fr: 'Santé publique', nl: 'Volksgezondheid', en: 'Public health', de: 'Öffentliche Gesundheit' },
  },
  sc_archiving: {
    article: '9(2)(j)',
    label: {
      fr: 'Archives, recherche, statistiques',
      nl: 'Archivering, onderzoek, statistiek',
      en: 'Archiving, research, statistics',
      de: 'Archiv, Forschung, Statistik',
    },
  },
  art10_authorised: {
    article: '10',
    label: {
      fr: 'Condamnations et infractions : autorisé par la loi',
      nl: 'Strafrechtelijke gegevens: toegestaan bij wet',
      en: 'Criminal data: authorised by law',
      de: 'Strafrechtliche Daten: gesetzlich zugelassen',
    },
  },
} as const satisfies Vocabulary<{ article: string }>;

export type SpecialCategoryCondition = keyof typeof specialCategoryConditions;
