// How electron-builder packages Trente: one archive, one native file, four languages, fuses closed.
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Configuration } from 'electron-builder';
import { packageFolders, type Variation } from './packaged.ts';
import type { RuntimeRecord } from '../set-up/runtime-record.ts';

export function createPackageConfig(variation: Variation, runtime: RuntimeRecord): Configuration {
  return {
    appId: 'eu.trente.app',
    productName: 'Trente',
    copyright: 'MIT licence',
    directories: {
      output: packageFolders[variation],
      buildResources: 'build/icons',
    },
    electronVersion: runtime.version,
    electronDist: distributionFolder(runtime),
    files: ['package.json', 'out/app/**', '!out/app/sources.txt', ...nativeFiles(runtime)],
    asar: true,
    // The binary is chosen by set-up and proven there; nothing is to be compiled or fetched here.
    npmRebuild: false,
    nodeGypRebuild: false,
    electronLanguages: ['en-US', 'fr', 'nl', 'de'],
    electronFuses: createFuses(variation, runtime),
    fileAssociations: [
      {
        ext: 'trente',
        name: 'Trente register',
        description: 'Record of processing activities',
        mimeType: 'application/vnd.trente.register',
        role: 'Editor',
      },
    ],
    // The shim by which a development Electron runs a folder has no place in a package.
    afterExtract: async ({ appOutDir }) =>
      rm(join(appOutDir, 'resources', 'app'), { recursive: true, force: true }),
    publish: null,
    linux: {
      target: ['AppImage', 'deb'],
      executableName: 'trente',
      category: 'Office',
      synopsis: 'The GDPR record of processing activities, offline, in one file',
      syncDesktopName: true,
    },
    win: { target: ['nsis'] },
    nsis: { oneClick: true, perMachine: false, deleteAppDataOnUninstall: false },
    mac: { target: ['dmg'], category: 'public.app-category.business', hardenedRuntime: true },
  };
}

/** On macOS the executable lies three folders deep in the application bundle. */
function distributionFolder({ executable }: RuntimeRecord): string {
  const folder = dirname(executable);
  return process.platform === 'darwin' ? dirname(dirname(dirname(folder))) : folder;
}

/** Everything else is in the bundle. Published whole, better-sqlite3 would bring the binaries of eight systems and its C source: 26 MB for 2. */
function nativeFiles({ napi }: RuntimeRecord): readonly string[] {
  const module = 'node_modules/better-sqlite3';
  const unused = [`!${module}/{deps,src,binding.gyp,README.md}`, '!node_modules/!(better-sqlite3){,/**}'];
  const compiled = [
    `!${module}/prebuilds`,
    `!${module}/build/!(Release)`,
    `!${module}/build/Release/!(better_sqlite3.node)`,
  ];
  const prebuilt = [`!${module}/build`, `!${module}/prebuilds/!(${process.platform}-${process.arch}.node)`];
  return [...unused, ...(napi < 10 ? compiled : prebuilt)];
}

function createFuses(
  variation: Variation,
  { source }: RuntimeRecord,
): NonNullable<Configuration['electronFuses']> {
  return {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: variation === 'test',
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
    ...(source === 'official' && { resetAdHocDarwinSignature: process.platform === 'darwin' }),
  };
}
