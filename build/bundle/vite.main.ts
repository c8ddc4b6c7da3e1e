// Bundle of the main process and its workers: CommonJS, everything inside but Electron, Node and better-sqlite3.
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { builtinModules } from 'node:module';
import type { InlineConfig, Plugin } from 'vite';
import { projectRoot } from '../set-up/places.ts';

/** Electron 33, the oldest that the app runs in, has Node 20. */
const TARGET = 'node20';

const NODE = new RegExp(`^(node:.*|${builtinModules.join('|')})$`);

/** better-sqlite3 finds its native file beside its own code, so it stays a package. */
export const EXTERNAL: readonly (string | RegExp)[] = ['electron', 'better-sqlite3', NODE];

/** `electron/main.ts`, and each `electron/**\/x-worker.ts` as `x-worker.cjs` beside it. */
function listEntries(): Readonly<Record<string, string>> {
  const workers = globSync('electron/**/*-worker.ts', { cwd: projectRoot });
  return Object.fromEntries(
    ['electron/main.ts', ...workers].map((file) => [basename(file, '.ts'), join(projectRoot, file)]),
  );
}

/** The unzip library under exceljs can read from a cloud store, by a package that nobody installed; here it finds nothing. */
const withoutCloud: Plugin = {
  name: 'without-cloud',
  resolveId: (id) => (id.startsWith('@aws-sdk/') ? `\0${id}` : undefined),
  load: (id) => (id.startsWith('\0@aws-sdk/') ? 'export {};' : undefined),
};

/** The files that `register/documents/styles/fonts.ts` names. */
const DOCUMENT_FONT = /^source-sans-3-latin(-ext)?-(400-normal|400-italic|600-normal)\.woff2$/;

/** The typeface of documents, as files beside the code that serves them. */
const documentFonts: Plugin = {
  name: 'document-fonts',
  buildStart() {
    const folder = join(projectRoot, 'node_modules/@fontsource/source-sans-3/files');
    for (const file of readdirSync(folder).filter((name) => DOCUMENT_FONT.test(name)))
      this.emitFile({
        type: 'asset',
        fileName: `fonts/${file}`,
        source: readFileSync(join(folder, file)),
      });
  },
};

export function createMainConfig(): InlineConfig {
  return {
    configFile: false,
    root: projectRoot,
    logLevel: 'warn',
    publicDir: false,
    plugins: [withoutCloud, documentFonts],
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      // An ssr build leaves assets to the client's.
      ssrEmitAssets: true,
      target: TARGET,
      minify: false,
      emptyOutDir: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: { ...listEntries() },
        external: [...EXTERNAL],
        output: {
          format: 'cjs',
          entryFileNames: '[name].cjs',
          // What is imported dynamically (Excel, PDF, schemas) stays in files of its own and loads at first use.
          chunkFileNames: 'parts/[name]-[hash].cjs',
        },
      },
    },
  };
}
