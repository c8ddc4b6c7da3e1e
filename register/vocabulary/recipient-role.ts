/** The role a recipient plays towards the data (Art. 4(7), 4(8), 26 and 28 GDPR). */
import type { Vocabulary } from './vocabulary.ts';

/** `processor` and `subprocessor` need an Art. 28 contract, `joint` an Art. 26 arrangement, `controller` neither. */
export const recipientRoles = {
  internal: { label: { fr: 'Interne', nl: 'Intern', en: 'Internal', de: 'Intern' } },
  processor: { label: { fr: 'Sous-traitant', nl: 'Verwerker', en: 'Processor', de: 'Auftragsverarbeiter' } },
  subprocessor: {
    label: {
      fr: 'Sous-traitant ultérieur',
      nl: 'Subverwerker',
      en: 'Sub-processor',
      de: 'Unterauftragsverarbeiter',
    },
  },
  controller: {
    label: {
      fr: 'Responsable distinct',
      nl: 'Zelfstandige verwerkingsverantwoordelijke',
      en: 'Separate controller',
      de: 'Eigenständiger Verantwortlicher',
    },
  },
  joint: {
    label: {
      fr: 'Responsable conjoint',
      nl: 'Gezamenlijke verwerkingsverantwoordelijke',
      en: 'Joint controller',
      de: 'Gemeinsam Verantwortlicher',
    },
  },
  none: {
    label: {
      fr: 'Aucun accès aux données',
      nl: 'Geen toegang tot de gegevens',
      en: 'No access to the data',
      de: 'Kein Zugang zu den Daten',
    },
  },
  unknown: { label: { fr: 'Rôle inconnu', nl: 'Rol onbekend', en: 'Role unknown', de: 'Rolle unbekannt' } },
} as const satisfies Vocabulary;

export type RecipientRole = keyof typeof recipientRoles;
