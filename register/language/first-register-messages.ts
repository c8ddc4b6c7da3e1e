/** What the first steps of a register say. */
import type { Catalogue } from './translator.ts';
import de from './de/first-register.json' with { type: 'json' };
import en from './en/first-register.json' with { type: 'json' };
import fr from './fr/first-register.json' with { type: 'json' };
import nl from './nl/first-register.json' with { type: 'json' };

export type FirstRegisterMessage = keyof typeof en;

export const firstRegisterMessages: Catalogue<FirstRegisterMessage> = { fr, nl, en, de };
