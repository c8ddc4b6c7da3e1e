/** Statements that published privacy policies often make and that the law or the register contradicts; recorded so that they can be checked. */
import type { Vocabulary } from './vocabulary.ts';

export const noticeClaims = {
  never_shared: {
    label: {
      fr: 'Les données ne sont jamais partagées',
      nl: 'Gegevens worden nooit gedeeld',
      en: 'Data are never shared',
      de: 'Daten werden nie weitergegeben',
    },
  },
  identifiers_not_personal: {
    label: {
      fr: 'IP, cookies ou métadonnées ne seraient pas des données personnelles',
      nl: 'IP, cookies of metadata zouden geen persoonsgegevens zijn',
      en: 'IP, cookies or metadata are said not to be personal data',
      de: 'IP, Cookies oder Metadaten seien keine personenbezogenen Daten',
    },
  },
  nothing_held: {
    label: {
      fr: 'Rien ne serait conservé sur les visiteurs',
      nl: 'Over bezoekers zou niets bewaard worden',
      en: 'Nothing is said to be held on visitors',
      de: 'Über Besucher werde nichts gespeichert',
    },
  },
  pseudonymous_as_anonymous: {
    label: {
      fr: 'Données dites anonymes qui ne le sont pas',
      nl: 'Gegevens die anoniem heten maar het niet zijn',
      en: 'Data called anonymous that are not',
      de: 'Als anonym bezeichnete Daten, die es nicht sind',
    },
  },
  no_marketing: {
    label: { fr: 'Aucune prospection', nl: 'Geen marketing', en: 'No marketing', de: 'Keine Werbung' },
  },
  right_discouraged: {
    label: {
      fr: 'Exercice d’un droit soumis à condition, payant ou dissuadé',
      nl: 'Recht aan voorwaarden gekoppeld, betalend of ontmoedigd',
      en: 'A right made conditional, charged or discouraged',
      de: 'Ein Recht wird erschwert, berechnet oder es wird davon abgeraten',
    },
  },
  unlimited_retention: {
    label: {
      fr: 'Conservation sans limite',
      nl: 'Bewaring zonder einde',
      en: 'Kept without limit',
      de: 'Unbegrenzte Aufbewahrung',
    },
  },
  consent_by_use: {
    label: {
      fr: 'Accord déduit de l’usage du site',
      nl: 'Toestemming door gebruik van de site',
      en: 'Consent by using the site',
      de: 'Einwilligung durch Nutzung der Website',
    },
  },
  foreign_text: {
    label: {
      fr: 'Texte d’une autre entreprise',
      nl: 'Tekst van een ander bedrijf',
      en: 'Another company’s text',
      de: 'Text eines anderen Unternehmens',
    },
  },
  empty_section: {
    label: { fr: 'Rubrique vide', nl: 'Lege rubriek', en: 'Empty section', de: 'Leerer Abschnitt' },
  },
  contradiction: {
    label: {
      fr: 'Affirmations contradictoires ou en double',
      nl: 'Tegenstrijdige of dubbele uitspraken',
      en: 'Contradictory or repeated statements',
      de: 'Widersprüchliche oder doppelte Aussagen',
    },
  },
  wrong_national_law: {
    label: {
      fr: 'Loi d’un autre pays citée',
      nl: 'Wet van een ander land genoemd',
      en: 'Another country’s law named',
      de: 'Recht eines anderen Landes genannt',
    },
  },
} as const satisfies Vocabulary;

export type NoticeClaim = keyof typeof noticeClaims;
