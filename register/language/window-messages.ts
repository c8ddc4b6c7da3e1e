/** What the window says around the editors: shell, start, lists, documents, settings. */
import type { Catalogue } from './translator.ts';
import de from './de/window.json' with { type: 'json' };
import en from './en/window.json' with { type: 'json' };
import fr from './fr/window.json' with { type: 'json' };
import nl from './nl/window.json' with { type: 'json' };

export type WindowMessage = keyof typeof en;

export const windowMessages: Catalogue<WindowMessage> = { fr, nl, en, de };
