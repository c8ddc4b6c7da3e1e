/** What is said of notices that were handed out, and of what changed in them since. */
import de from './de/freshness.json' with { type: 'json' };
import en from './en/freshness.json' with { type: 'json' };
import fr from './fr/freshness.json' with { type: 'json' };
import nl from './nl/freshness.json' with { type: 'json' };
import type { Catalogue } from './translator.ts';

export type FreshnessMessage = keyof typeof en;

export const freshnessMessages: Catalogue<FreshnessMessage> = { fr, nl, en, de };
