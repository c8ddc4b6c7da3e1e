/** What the checker says: message, reason, what to do and an example for each rule, and the words around them. */
import type { Catalogue } from './translator.ts';
import de from './de/checks.json' with { type: 'json' };
import en from './en/checks.json' with { type: 'json' };
import fr from './fr/checks.json' with { type: 'json' };
import nl from './nl/checks.json' with { type: 'json' };

export type ChecksMessage = keyof typeof en;

export const checksMessages: Catalogue<ChecksMessage> = { fr, nl, en, de };
