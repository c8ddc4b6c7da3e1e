// Bundle of the preload script: one CommonJS file, because a sandboxed preload may load nothing but Electron.
import { join } from 'node:path';
import type { InlineConfig } from 'vite';
import { projectRoot } from '../set-up/places.ts';
import { EXTERNAL } from './vite.main.ts';

export function createPreloadConfig(): InlineConfig {
  return {
    configFile: false,
    root: projectRoot,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      target: 'chrome130',
      minify: false,
      emptyOutDir: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: { preload: join(projectRoot, 'electron/preload.ts') },
        external: [...EXTERNAL],
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  };
}
