/** The states of an activity; an ended one stays in the register (the GBA/APD suggests five years). */
import type { Vocabulary } from './vocabulary.ts';

export const activityStatuses = {
  draft: { label: { fr: 'Brouillon', nl: 'Concept', en: 'Draft', de: 'Entwurf' } },
  active: { label: { fr: 'En cours', nl: 'Actief', en: 'Active', de: 'Aktiv' } },
  under_review: {
    label: { fr: 'En révision', nl: 'In herziening', en: 'Under review', de: 'In Überprüfung' },
  },
  ended: { label: { fr: 'Terminée', nl: 'Beëindigd', en: 'Ended', de: 'Beendet' } },
  replaced: { label: { fr: 'Remplacée', nl: 'Vervangen', en: 'Replaced', de: 'Ersetzt' } },
} as const satisfies Vocabulary;

export type ActivityStatus = keyof typeof activityStatuses;
