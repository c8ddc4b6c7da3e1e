/** The words around findings: how they are shown beside a field and in the list, set aside, and summed up. */
import type { Catalogue } from './translator.ts';
import de from './de/findings.json' with { type: 'json' };
import en from './en/findings.json' with { type: 'json' };
import fr from './fr/findings.json' with { type: 'json' };
import nl from './nl/findings.json' with { type: 'json' };

export type FindingsMessage = keyof typeof en;

export const findingsMessages: Catalogue<FindingsMessage> = { fr, nl, en, de };
