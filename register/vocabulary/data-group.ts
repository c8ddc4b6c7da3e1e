/** The groups of data that the CNIL models use as rows and boxes; every data category belongs to one. */
import type { Vocabulary } from './vocabulary.ts';

/** `special` is Art. 9, `criminal` Art. 10, `national_id` Art. 87 GDPR. */
export const dataGroups = {
  identity: {
    label: {
      fr: 'État civil, identité, données d’identification, images',
      nl: 'Identiteit, identificatiegegevens, beelden',
      en: 'Identity, identification data, images',
      de: 'Identität, Identifikationsdaten, Bilder',
    },
  },
  private_life: {
    label: { fr: 'Vie personnelle', nl: 'Persoonlijke levenssfeer', en: 'Private life', de: 'Privatleben' },
  },
  professional: {
    label: { fr: 'Vie professionnelle', nl: 'Beroepsleven', en: 'Professional life', de: 'Berufsleben' },
  },
  economic: {
    label: {
      fr: 'Informations d’ordre économique et financier',
      nl: 'Economische en financiële gegevens',
      en: 'Economic and financial information',
      de: 'Wirtschaftliche und finanzielle Informationen',
    },
  },
  connection: {
    label: {
      fr: 'Données de connexion',
      nl: 'Verbindingsgegevens',
      en: 'Connection data',
      de: 'Verbindungsdaten',
    },
  },
  location: {
    label: { fr: 'Données de localisation', nl: 'Locatiegegevens', en: 'Location data', de: 'Standortdaten' },
  },
  internet: {
    label: {
      fr: 'Internet (cookies, traceurs, navigation)',
      nl: 'Internet (cookies, trackers, surfgedrag)',
      en: 'Internet (cookies, trackers, browsing)',
      de: 'Internet (Cookies, Tracker, Surfverhalten)',
    },
  },
  national_id: {
    label: {
      fr: 'Numéro d’identification national',
      nl: 'Nationaal identificatienummer',
      en: 'National identification number',
      de: 'Nationale Kennziffer',
    },
  },
  special: {
    label: {
      fr: 'Données sensibles (article 9)',
      nl: 'Bijzondere gegevens (artikel 9)',
      en: 'Special categories (Article 9)',
      de: 'Besondere Kategorien (Artikel 9)',
    },
  },
  criminal: {
    label: {
      fr: 'Condamnations et infractions (article 10)',
      nl: 'Strafrechtelijke gegevens (artikel 10)',
      en: 'Criminal convictions and offences (Article 10)',
      de: 'Strafrechtliche Verurteilungen und Straftaten (Artikel 10)',
    },
  },
  other: { label: { fr: 'Autres données', nl: 'Andere gegevens', en: 'Other data', de: 'Sonstige Daten' } },
} as const satisfies Vocabulary;

export type DataGroup = keyof typeof dataGroups;
