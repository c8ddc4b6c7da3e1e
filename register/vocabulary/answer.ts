/** Short answers in which “unknown” is a value of its own: nothing is filled in by the app. */
import type { Vocabulary } from './vocabulary.ts';

export const answers = {
  yes: { label: { fr: 'Oui', nl: 'Ja', en: 'Yes', de: 'Ja' } },
  no: { label: { fr: 'Non', nl: 'Nee', en: 'No', de: 'Nein' } },
  unknown: { label: { fr: 'Inconnu', nl: 'Onbekend', en: 'Unknown', de: 'Unbekannt' } },
} as const satisfies Vocabulary;
export type Answer = keyof typeof answers;

/** Whether the person must give the data (Art. 13(2)(e) GDPR). */
export const obligations = {
  mandatory: { label: { fr: 'Obligatoire', nl: 'Verplicht', en: 'Mandatory', de: 'Pflichtangabe' } },
  optional: { label: { fr: 'Facultatif', nl: 'Optioneel', en: 'Optional', de: 'Freiwillig' } },
  not_asked: {
    label: {
      fr: 'Non demandé à la personne',
      nl: 'Niet aan de betrokkene gevraagd',
      en: 'Not asked of the person',
      de: 'Nicht bei der Person erfragt',
    },
  },
  unknown: { label: { fr: 'Inconnu', nl: 'Onbekend', en: 'Unknown', de: 'Unbekannt' } },
} as const satisfies Vocabulary;
export type Obligation = keyof typeof obligations;

/** The state of the contract with a processor (Art. 28(3)) or of the arrangement with a joint controller (Art. 26(1)). */
export const contractStates = {
  signed: { label: { fr: 'Signé', nl: 'Ondertekend', en: 'Signed', de: 'Unterzeichnet' } },
  in_terms: {
    label: {
      fr: 'Inclus dans les conditions acceptées',
      nl: 'Opgenomen in de aanvaarde voorwaarden',
      en: 'Part of the accepted terms',
      de: 'Teil der akzeptierten Bedingungen',
    },
  },
  requested: { label: { fr: 'Demandé', nl: 'Aangevraagd', en: 'Requested', de: 'Angefordert' } },
  missing: { label: { fr: 'Absent', nl: 'Ontbreekt', en: 'Missing', de: 'Fehlt' } },
  not_needed: {
    label: { fr: 'Sans objet', nl: 'Niet van toepassing', en: 'Not applicable', de: 'Nicht erforderlich' },
  },
  unknown: { label: { fr: 'Inconnu', nl: 'Onbekend', en: 'Unknown', de: 'Unbekannt' } },
} as const satisfies Vocabulary;
export type ContractState = keyof typeof contractStates;
