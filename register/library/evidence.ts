/** How well a row of the library is proven, and what every dated list says of itself. */
import type { IsoDate } from '#register/model/dates.ts';
import type { Vocabulary } from '#register/vocabulary/vocabulary.ts';

/** The library says where it knows a thing from: nothing in it may look more certain than it is. */
export const evidenceMarks = {
  verified: {
    isToVerify: false,
    label: {
      fr: 'Vérifié dans le texte ou la page officielle',
      nl: 'Nagegaan in de officiële tekst of pagina',
      en: 'Checked in the official text or page',
      de: 'Im amtlichen Text oder auf der amtlichen Seite geprüft',
    },
  },
  secondary: {
    isToVerify: false,
    label: {
      fr: 'D’après une source secondaire',
      nl: 'Volgens een secundaire bron',
      en: 'From a secondary source',
      de: 'Nach einer Sekundärquelle',
    },
  },
  knowledge: {
    isToVerify: true,
    label: {
      fr: 'À vérifier : connaissance générale, texte non relu',
      nl: 'Na te gaan: algemene kennis, tekst niet nagelezen',
      en: 'To verify: general knowledge, text not read again',
      de: 'Zu prüfen: Allgemeinwissen, Text nicht nachgelesen',
    },
  },
  unverified: {
    isToVerify: true,
    label: {
      fr: 'À vérifier : sans confirmation',
      nl: 'Na te gaan: niet bevestigd',
      en: 'To verify: not confirmed',
      de: 'Zu prüfen: nicht bestätigt',
    },
  },
} as const satisfies Vocabulary<{ isToVerify: boolean }>;
export type EvidenceMark = keyof typeof evidenceMarks;

/** True for rows that must be shown as “to verify” wherever they appear, and never as certain. */
export function isToVerify(mark: EvidenceMark): boolean {
  return evidenceMarks[mark].isToVerify;
}

/** A dated list: law, addresses and providers change, so each list says when it was looked at and from what. */
export interface LibraryList<Row extends { readonly mark: EvidenceMark }> {
  readonly checkedOn: IsoDate;
  /** Titles or public addresses, for people who want to read for themselves. */
  readonly sources: readonly string[];
  readonly rows: readonly Row[];
}
