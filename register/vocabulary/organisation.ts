/** Small lists about the organisation itself: sector, where its DPO sits, how it checks who asks. */
import type { Vocabulary } from './vocabulary.ts';

export const sectors = {
  garage: {
    label: {
      fr: 'Garage, réparation automobile',
      nl: 'Garage, autoherstelling',
      en: 'Garage, car repair',
      de: 'Autowerkstatt',
    },
  },
  tyre_centre: {
    label: { fr: 'Centre de pneus', nl: 'Bandencentrale', en: 'Tyre centre', de: 'Reifenhändler' },
  },
  web_shop: { label: { fr: 'Boutique en ligne', nl: 'Webshop', en: 'Web shop', de: 'Onlineshop' } },
  shop: { label: { fr: 'Magasin', nl: 'Winkel', en: 'Shop', de: 'Ladengeschäft' } },
  services: { label: { fr: 'Services', nl: 'Diensten', en: 'Services', de: 'Dienstleistungen' } },
  other: { label: { fr: 'Autre secteur', nl: 'Andere sector', en: 'Other sector', de: 'Andere Branche' } },
} as const satisfies Vocabulary;
export type Sector = keyof typeof sectors;

/** Whose person the DPO is: one who works for a processor cannot watch over the controller (Art. 38(6)). */
export const dpoPlaces = {
  own_staff: {
    label: {
      fr: 'Personnel de l’entreprise',
      nl: 'Personeel van het bedrijf',
      en: 'Own staff',
      de: 'Eigenes Personal',
    },
  },
  external: {
    label: {
      fr: 'Prestataire externe',
      nl: 'Externe dienstverlener',
      en: 'External service',
      de: 'Externer Dienstleister',
    },
  },
  processor: {
    label: {
      fr: 'Personne d’un sous-traitant',
      nl: 'Persoon van een verwerker',
      en: 'A processor’s person',
      de: 'Person eines Auftragsverarbeiters',
    },
  },
  unknown: { label: { fr: 'Inconnu', nl: 'Onbekend', en: 'Unknown', de: 'Unbekannt' } },
} as const satisfies Vocabulary;
export type DpoPlace = keyof typeof dpoPlaces;

/** Proof of identity may be asked in case of reasonable doubt only (Art. 12(6)). */
export const identityChecks = {
  only_in_doubt: {
    label: {
      fr: 'Seulement en cas de doute raisonnable',
      nl: 'Alleen bij redelijke twijfel',
      en: 'Only in case of reasonable doubt',
      de: 'Nur bei begründeten Zweifeln',
    },
  },
  always_copy: {
    label: {
      fr: 'Copie d’une pièce d’identité toujours demandée',
      nl: 'Altijd een kopie van het identiteitsbewijs',
      en: 'Always a copy of an identity document',
      de: 'Immer eine Ausweiskopie',
    },
  },
  unknown: { label: { fr: 'Inconnu', nl: 'Onbekend', en: 'Unknown', de: 'Unbekannt' } },
} as const satisfies Vocabulary;
export type IdentityCheck = keyof typeof identityChecks;
