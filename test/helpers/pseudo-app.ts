// The app in a language that does not exist: every text of the catalogues and lists stands in marks, so that text without marks has come around them.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, mergeConfig, type Plugin } from 'vite';
import { bundleFolder } from '#build/bundle/bundle.ts';
import { createMainConfig } from '#build/bundle/vite.main.ts';
import { createRendererConfig } from '#build/bundle/vite.renderer.ts';
import { projectRoot } from '#build/set-up/places.ts';

const [start, end] = ['⟦', '⟧'] as const;

export function marked(text: string): string {
  return `${start}${text}${end}`;
}

/** What is left of a text when everything in marks is taken out; a marked text may hold another one. */
export function withoutMarked(text: string): string {
  const rest = text.replaceAll(/⟦[^⟦⟧]*⟧/g, '');
  return rest === text ? rest : withoutMarked(rest);
}

/** Builds the main process and the window anew over a copy of the bundle under test; gives the folder to start. */
export async function buildPseudoApp(): Promise<string> {
  const folder = join(projectRoot, 'out', 'test', 'pseudo-app');
  const bundle = join(folder, 'out', 'app');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(bundle, { recursive: true });
  writeFileSync(join(folder, 'package.json'), readFileSync(join(projectRoot, 'package.json')));
  cpSync(bundleFolder, bundle, { recursive: true });
  rmSync(join(bundle, 'renderer'), { recursive: true });
  for (const [config, outDir] of [
    [createMainConfig(), bundle],
    [createRendererConfig(), join(bundle, 'renderer')],
  ] as const)
    await build(mergeConfig(config, { plugins: [markTexts], build: { outDir } }));
  return folder;
}

const markTexts: Plugin = {
  name: 'mark-texts',
  enforce: 'pre',
  transform(code, id) {
    if (/\/register\/language\/\w\w\/[\w-]+\.json$/.test(id)) return markCatalogue(code);
    if (/\/register\/(vocabulary|library)\/.*\.ts$/.test(id)) return markLabels(code);
    return null;
  },
};

/** One piece a message, parameters and plural forms included. */
function markCatalogue(json: string): string {
  // A catalogue is a flat object of messages.
  const messages = JSON.parse(json) as Readonly<Record<string, string>>;
  return JSON.stringify(
    Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, marked(message)])),
  );
}

/** `en: '…'`: a label, as the lists write it. */
function markLabels(code: string): string {
  return code.replaceAll(
    /(\b(?:fr|nl|en|de):\s*)'((?:[^'\\\n]|\\.)+)'/g,
    (_, before: string, text: string) => `${before}'${marked(text)}'`,
  );
}
