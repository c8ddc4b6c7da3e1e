/** Where a register is kept and how it is kept safe: its file, who else has it open, its place, its backups under a passphrase. */
import de from './de/keeping.json' with { type: 'json' };
import en from './en/keeping.json' with { type: 'json' };
import fr from './fr/keeping.json' with { type: 'json' };
import nl from './nl/keeping.json' with { type: 'json' };
import type { Catalogue } from './translator.ts';

export type KeepingMessage = keyof typeof en;

export const keepingMessages: Catalogue<KeepingMessage> = { fr, nl, en, de };
