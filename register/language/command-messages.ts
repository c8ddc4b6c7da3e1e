/** What the command line says. */
import de from './de/commands.json' with { type: 'json' };
import en from './en/commands.json' with { type: 'json' };
import fr from './fr/commands.json' with { type: 'json' };
import nl from './nl/commands.json' with { type: 'json' };
import type { Catalogue } from './translator.ts';

export type CommandMessage = keyof typeof en;

export const commandMessages: Catalogue<CommandMessage> = { fr, nl, en, de };
