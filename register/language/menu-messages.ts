/** The native menu and the system's own dialogs. */
import de from './de/menu.json' with { type: 'json' };
import en from './en/menu.json' with { type: 'json' };
import fr from './fr/menu.json' with { type: 'json' };
import nl from './nl/menu.json' with { type: 'json' };
import type { Catalogue } from './translator.ts';

export type MenuMessage = keyof typeof en;

export const menuMessages: Catalogue<MenuMessage> = { fr, nl, en, de };
