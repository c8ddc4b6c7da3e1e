/** The six legal bases of Art. 6(1) GDPR. */
import type { Vocabulary } from './vocabulary.ts';

/** One basis per purpose; labels are those of the Regulation's own language versions, shortened. */
export const legalBases = {
  consent: {
    article: '6(1)(a)',
    label: { fr: 'Consentement', nl: 'Toestemming', en: 'Consent', de: 'Einwilligung' },
  },
  contract: {
    article: '6(1)(b)',
    label: {
      fr: 'Exécution d’un contrat ou mesures précontractuelles',
      nl: 'Uitvoering van een overeenkomst of precontractuele maatregelen',
      en: 'Contract or pre-contractual steps',
      de: 'Vertragserfüllung oder vorvertragliche Maßnahmen',
    },
  },
  legal_obligation: {
    article: '6(1)(c)',
    label: {
      fr: 'Obligation légale',
      nl: 'Wettelijke verplichting',
      en: 'Legal obligation',
      de: 'Rechtliche Verpflichtung',
    },
  },
  vital_interests: {
    article: '6(1)(d)',
    label: {
      fr: 'Sauvegarde des intérêts vitaux',
      nl: 'Vitale belangen',
      en: 'Vital interests',
      de: 'Lebenswichtige Interessen',
    },
  },
  public_task: {
    article: '6(1)(e)',
    label: {
      fr: 'Mission d’intérêt public ou autorité publique',
      nl: 'Taak van algemeen belang of openbaar gezag',
      en: 'Public task or official authority',
      de: 'Öffentliches Interesse oder öffentliche Gewalt',
    },
  },
  legitimate_interests: {
    article: '6(1)(f)',
    label: {
      fr: 'Intérêts légitimes',
      nl: 'Gerechtvaardigd belang',
      en: 'Legitimate interests',
      de: 'Berechtigte Interessen',
    },
  },
} as const satisfies Vocabulary<{ article: string }>;

export type LegalBasis = keyof typeof legalBases;
