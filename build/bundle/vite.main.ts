// Bundle of the main process and its workers: CommonJS, everything inside but Electron, Node and better-sqlite3.
import { globSync } from 'node:fs';
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

export function createMainConfig(): InlineConfig {
  return {
    configFile: false,
    root: projectRoot,
    logLevel: 'warn',
    publicDir: false,
    plugins: [withoutCloud],
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
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
