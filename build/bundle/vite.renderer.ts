// Bundle of the window: files only, nothing inline, so that it runs under a content security policy without exceptions.
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { InlineConfig } from 'vite';
import { projectRoot } from '../set-up/places.ts';
import { withoutInnerHtml } from './without-inner-html.ts';
import { withoutSchemas } from './without-schemas.ts';

export function createRendererConfig(): InlineConfig {
  return {
    configFile: false,
    root: join(projectRoot, 'renderer'),
    // Relative addresses work under any host of the app:// scheme.
    base: './',
    logLevel: 'warn',
    plugins: [react(), withoutSchemas(), withoutInnerHtml()],
    build: {
      target: 'chrome130',
      // data: addresses are for images only under the policy, so no asset goes inline.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      emptyOutDir: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 2000,
    },
  };
}
