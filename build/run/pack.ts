// `npm run pack`: the app as an unpacked folder, made offline from the Electron at hand.
import { build } from 'electron-builder';
import { bundleApp } from '../bundle/bundle.ts';
import { createPackageConfig } from '../package/config.ts';
import { projectRoot } from '../set-up/places.ts';
import { pinnedElectronVersion } from '../set-up/official-electron.ts';
import { readRuntimeRecord } from '../set-up/runtime-record.ts';

/** @param args `--test` packs the variation that tests may drive */
export async function pack(args: readonly string[]): Promise<number> {
  const variation = args.includes('--test') ? 'test' : 'release';
  const runtime = readRuntimeRecord();
  if (!runtime) throw new Error('Electron is not set up yet.');
  await bundleApp();
  const config = createPackageConfig(variation, runtime);
  await build({ projectDir: projectRoot, config, dir: true, publish: 'never' });
  process.stderr.write(`Packed with Electron ${runtime.version} into ${config.directories?.output}.\n`);
  if (runtime.source === 'registry') {
    process.stderr.write(`Releases are packed with the official Electron ${pinnedElectronVersion()}.\n`);
  }
  return 0;
}
