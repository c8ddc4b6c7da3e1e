// Where electron-builder leaves the unpacked app, and how it is started.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../set-up/places.ts';

/** `release` is what users get. `test` differs in one thing, so that Playwright can drive it: it may be inspected. */
export type Variation = 'release' | 'test';

export const packageFolders = {
  release: join('out', 'package'),
  test: join('out', 'package-test'),
} as const satisfies Readonly<Record<Variation, string>>;

export type PackagedApp = {
  readonly folder: string;
  readonly executable: string;
  readonly resources: string;
};

/** The folder is named after system and processor: linux-unpacked, win-arm64-unpacked, mac-arm64… */
export function findPackagedApp(variation: Variation): PackagedApp {
  const output = join(projectRoot, packageFolders[variation]);
  const name = readdirSync(output).find((entry) => /^(linux|win|mac)/.test(entry) && !entry.includes('.'));
  if (!name) throw new Error(`There is no packed app in ${output}: run \`npm run pack\` first.`);
  const folder = join(output, name);
  if (process.platform === 'darwin') {
    const contents = join(folder, 'Trente.app', 'Contents');
    return { folder, executable: join(contents, 'MacOS', 'Trente'), resources: join(contents, 'Resources') };
  }
  const executable = join(folder, process.platform === 'win32' ? 'Trente.exe' : 'trente');
  return { folder, executable, resources: join(folder, 'resources') };
}
