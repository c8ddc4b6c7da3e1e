/** What the editors say: sections, fields with their help (what, why with the article, example), rows, dialogs. */
import type { Catalogue } from './translator.ts';
import de from './de/editor.json' with { type: 'json' };
import en from './en/editor.json' with { type: 'json' };
import fr from './fr/editor.json' with { type: 'json' };
import nl from './nl/editor.json' with { type: 'json' };

export type EditorMessage = keyof typeof en;

export const editorMessages: Catalogue<EditorMessage> = { fr, nl, en, de };
