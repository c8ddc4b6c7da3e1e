/** The rights of data subjects (Chapter III GDPR) and their articles. */
import type { Vocabulary } from './vocabulary.ts';

export const rights = {
  information: {
    article: '13-14',
    label: { fr: 'Information', nl: 'Informatie', en: 'Information', de: 'Information' },
  },
  access: { article: '15', label: { fr: 'Accès', nl: 'Inzage', en: 'Access', de: 'Auskunft' } },
  rectification: {
    article: '16',
    label: { fr: 'Rectification', nl: 'Rectificatie', en: 'Rectification', de: 'Berichtigung' },
  },
  erasure: { article: '17', label: { fr: 'Effacement', nl: 'Wissing', en: 'Erasure', de: 'Löschung' } },
  restriction: {
    article: '18',
    label: {
      fr: 'Limitation du traitement',
      nl: 'Beperking van de verwerking',
      en: 'Restriction of processing',
      de: 'Einschränkung der Verarbeitung',
    },
  },
  notification: {
    article: '19',
    label: {
      fr: 'Notification aux destinataires',
      nl: 'Kennisgeving aan ontvangers',
      en: 'Notification of recipients',
      de: 'Mitteilung an Empfänger',
    },
  },
  portability: {
    article: '20',
    label: { fr: 'Portabilité', nl: 'Overdraagbaarheid', en: 'Portability', de: 'Datenübertragbarkeit' },
  },
  objection: {
    article: '21',
    label: { fr: 'Opposition', nl: 'Bezwaar', en: 'Objection', de: 'Widerspruch' },
  },
  no_automated_decision: {
    article: '22',
    label: {
      fr: 'Pas de décision entièrement automatisée',
      nl: 'Geen louter geautomatiseerde besluitvorming',
      en: 'No solely automated decision',
      de: 'Keine ausschließlich automatisierte Entscheidung',
    },
  },
  withdraw_consent: {
    article: '7(3)',
    label: {
      fr: 'Retrait du consentement',
      nl: 'Intrekking van de toestemming',
      en: 'Withdrawal of consent',
      de: 'Widerruf der Einwilligung',
    },
  },
  complaint: {
    article: '77',
    label: {
      fr: 'Réclamation auprès de l’autorité',
      nl: 'Klacht bij de toezichthouder',
      en: 'Complaint to the authority',
      de: 'Beschwerde bei der Aufsichtsbehörde',
    },
  },
  post_mortem: {
    article: 'LIL 85',
    label: {
      fr: 'Directives après la mort',
      nl: 'Richtlijnen na overlijden (Frankrijk)',
      en: 'Instructions after death (France)',
      de: 'Anweisungen für den Todesfall (Frankreich)',
    },
  },
} as const satisfies Vocabulary<{ article: string }>;

export type DataSubjectRight = keyof typeof rights;
