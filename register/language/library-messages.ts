/** What the window says about the library: its lists and their age, why a record is needed, odd company numbers. */
import type { Catalogue } from './translator.ts';
import de from './de/library.json' with { type: 'json' };
import en from './en/library.json' with { type: 'json' };
import fr from './fr/library.json' with { type: 'json' };
import nl from './nl/library.json' with { type: 'json' };

export type LibraryMessage = keyof typeof en;

export const libraryMessages: Catalogue<LibraryMessage> = { fr, nl, en, de };
