/** The nine criteria of WP 248 rev.01; two or more usually call for an impact assessment (Art. 35 GDPR). */
import type { Vocabulary } from './vocabulary.ts';

export const impactCriteria = {
  evaluation: {
    label: {
      fr: 'Évaluation ou notation',
      nl: 'Evaluatie of scoretoekenning',
      en: 'Evaluation or scoring',
      de: 'Bewerten oder Einstufen',
    },
  },
  automated_decision: {
    label: {
      fr: 'Décision automatisée à effet juridique',
      nl: 'Geautomatiseerde besluitvorming met rechtsgevolg',
      en: 'Automated decision with legal effect',
      de: 'Automatisierte Entscheidung mit Rechtswirkung',
    },
  },
  monitoring: {
    label: {
      fr: 'Surveillance systématique',
      nl: 'Stelselmatige monitoring',
      en: 'Systematic monitoring',
      de: 'Systematische Überwachung',
    },
  },
  sensitive_data: {
    label: {
      fr: 'Données sensibles ou très personnelles',
      nl: 'Gevoelige of zeer persoonlijke gegevens',
      en: 'Sensitive or highly personal data',
      de: 'Vertrauliche oder höchst persönliche Daten',
    },
  },
  large_scale: {
    label: { fr: 'Grande échelle', nl: 'Grote schaal', en: 'Large scale', de: 'Großer Umfang' },
  },
  matching: {
    label: {
      fr: 'Croisement de données',
      nl: 'Koppelen van datasets',
      en: 'Matching of datasets',
      de: 'Abgleichen von Datensätzen',
    },
  },
  vulnerable: {
    label: {
      fr: 'Personnes vulnérables',
      nl: 'Kwetsbare personen',
      en: 'Vulnerable people',
      de: 'Schutzbedürftige Personen',
    },
  },
  innovation: {
    label: {
      fr: 'Usage innovant ou nouvelle technologie',
      nl: 'Innovatief gebruik of nieuwe technologie',
      en: 'Innovative use or new technology',
      de: 'Innovative Nutzung oder neue Technologie',
    },
  },
  exclusion: {
    label: {
      fr: 'Exclusion d’un droit ou d’un contrat',
      nl: 'Uitsluiting van een recht of overeenkomst',
      en: 'Exclusion from a right or contract',
      de: 'Ausschluss von einem Recht oder Vertrag',
    },
  },
} as const satisfies Vocabulary;

export type ImpactCriterion = keyof typeof impactCriteria;
