/** What was changed, undone and different: the words of the history. */
import de from './de/history.json' with { type: 'json' };
import en from './en/history.json' with { type: 'json' };
import fr from './fr/history.json' with { type: 'json' };
import nl from './nl/history.json' with { type: 'json' };
import type { Catalogue } from './translator.ts';

export type HistoryMessage = keyof typeof en;

export const historyMessages: Catalogue<HistoryMessage> = { fr, nl, en, de };
