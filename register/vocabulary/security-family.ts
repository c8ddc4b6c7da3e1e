/** The families of security measures, as the CNIL model's drop-down list has them. */
import type { Vocabulary } from './vocabulary.ts';

export const securityFamilies = {
  access: {
    label: {
      fr: 'Contrôle d’accès des utilisateurs',
      nl: 'Toegangscontrole van gebruikers',
      en: 'User access control',
      de: 'Zugriffskontrolle der Benutzer',
    },
  },
  trace: {
    label: {
      fr: 'Mesures de traçabilité',
      nl: 'Traceerbaarheid',
      en: 'Traceability',
      de: 'Nachvollziehbarkeit',
    },
  },
  software: {
    label: {
      fr: 'Mesures de protection des logiciels',
      nl: 'Bescherming van de software',
      en: 'Software protection',
      de: 'Schutz der Software',
    },
  },
  backup: {
    label: {
      fr: 'Sauvegarde des données',
      nl: 'Back-up van de gegevens',
      en: 'Data backup',
      de: 'Datensicherung',
    },
  },
  encryption: {
    label: {
      fr: 'Chiffrement des données',
      nl: 'Versleuteling van de gegevens',
      en: 'Data encryption',
      de: 'Verschlüsselung der Daten',
    },
  },
  processors: {
    label: {
      fr: 'Contrôle des sous-traitants',
      nl: 'Controle van verwerkers',
      en: 'Control of processors',
      de: 'Kontrolle der Auftragsverarbeiter',
    },
  },
  other: {
    label: { fr: 'Autres mesures', nl: 'Andere maatregelen', en: 'Other measures', de: 'Sonstige Maßnahmen' },
  },
} as const satisfies Vocabulary;

export type SecurityFamily = keyof typeof securityFamilies;
