// Runs the three Vite builds (main, preload, window) into one folder.
import { join } from 'node:path';
import { build, mergeConfig, type InlineConfig } from 'vite';
import { createMainConfig } from './vite.main.ts';
import { createPreloadConfig } from './vite.preload.ts';
import { createRendererConfig } from './vite.renderer.ts';

export async function buildApp(folder: string): Promise<void> {
  // Vite sets NODE_ENV for good, and what runs after the bundle (tests, the app) would inherit it.
  const before = process.env['NODE_ENV'];
  try {
    const builds = await Promise.allSettled([
      buildInto(folder, createMainConfig()),
      buildInto(folder, createPreloadConfig()),
      buildInto(join(folder, 'renderer'), createRendererConfig()),
    ]);
    // Only when all are over: a build that still runs would go on writing and reporting.
    const failed = builds.find((result) => result.status === 'rejected');
    if (failed) throw failed.reason;
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
}

async function buildInto(outDir: string, config: InlineConfig): Promise<void> {
  await build(mergeConfig(config, { build: { outDir } }));
}
