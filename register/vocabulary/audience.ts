/** The audiences of privacy notices: each activity says which notices it belongs in. */
import type { Vocabulary } from './vocabulary.ts';

export const audiences = {
  customers: { label: { fr: 'Clients', nl: 'Klanten', en: 'Customers', de: 'Kunden' } },
  visitors: {
    label: { fr: 'Visiteurs du site', nl: 'Websitebezoekers', en: 'Website visitors', de: 'Websitebesucher' },
  },
  staff: { label: { fr: 'Personnel', nl: 'Personeel', en: 'Staff', de: 'Personal' } },
  candidates: { label: { fr: 'Candidats', nl: 'Sollicitanten', en: 'Job applicants', de: 'Bewerber' } },
} as const satisfies Vocabulary;

export type Audience = keyof typeof audiences;
