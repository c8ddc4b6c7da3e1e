// `npm run dist`: the installers of this system, where the network gives what they are made with.
import { build } from 'electron-builder';
import { bundleApp } from '../bundle/bundle.ts';
import { createPackageConfig } from '../package/config.ts';
import { pinnedElectronVersion } from '../set-up/official-electron.ts';
import { projectRoot } from '../set-up/places.ts';
import { SetUpError } from '../set-up/report.mjs';
import { readRuntimeRecord } from '../set-up/runtime-record.ts';

export async function dist(): Promise<number> {
  const runtime = readRuntimeRecord();
  if (runtime?.source !== 'official') {
    throw new SetUpError(
      `Installers are made with the official Electron ${pinnedElectronVersion()}, which this network does not give.`,
      'Run this on a computer that reaches the releases of Electron; `npm run pack` makes the unpacked app here.',
    );
  }
  await bundleApp();
  try {
    await build({
      projectDir: projectRoot,
      config: createPackageConfig('release', runtime),
      publish: 'never',
    });
  } catch (error) {
    throw new SetUpError(
      `The installers could not be made: ${error instanceof Error ? error.message : String(error)}`,
      'electron-builder downloads its tools at first use; if that is what failed, run this where the network allows it.',
    );
  }
  return 0;
}
