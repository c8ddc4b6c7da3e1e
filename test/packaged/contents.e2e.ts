// What is inside the packed app: the bundle, one native binary, four languages, and an Electron that is closed.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from 'playwright/test';
import { findPackagedApp } from '#build/package/packaged.ts';

const app = findPackagedApp('test');

type ArchiveFolder = { readonly files?: Readonly<Record<string, ArchiveFolder>> };

/** The archive opens with the length of its listing, which is JSON. */
function listFiles(): readonly string[] {
  const archive = readFileSync(join(app.resources, 'app.asar'));
  // The format is electron's: nested folders, each with its files.
  const listing = JSON.parse(archive.toString('utf8', 16, 16 + archive.readUInt32LE(12))) as ArchiveFolder;
  const walk = (folder: ArchiveFolder, path: string): readonly string[] =>
    Object.entries(folder.files ?? {}).flatMap(([name, entry]) => [
      `${path}/${name}`,
      ...walk(entry, `${path}/${name}`),
    ]);
  return walk(listing, '');
}

test('holds one native binary and no package but better-sqlite3', () => {
  const files = listFiles();
  const packages = files.flatMap((path) => path.match(/^\/node_modules\/([^/]+)$/)?.[1] ?? []);
  expect(packages).toEqual(['better-sqlite3']);
  expect(files.filter((path) => path.endsWith('.node'))).toHaveLength(1);
});

test('holds the bundle, and no source, test or development shim', () => {
  const files = listFiles();
  expect(files).toContain('/out/app/main.cjs');
  expect(files).toContain('/out/app/preload.cjs');
  expect(files).toContain('/out/app/renderer/index.html');
  expect(files.filter((path) => /\.(ts|tsx|map)$|^\/(test|build|register|db)\//.test(path))).toEqual([]);
  expect(readdirSync(app.resources)).not.toContain('app');
});

test('brings the four languages of the interface only', () => {
  test.skip(process.platform === 'darwin', 'macOS keeps languages in folders of its own');
  const languages = readdirSync(join(app.folder, 'locales')).filter((name) => name.endsWith('.pak'));
  expect(languages.toSorted()).toEqual(['de.pak', 'en-US.pak', 'fr.pak', 'nl.pak']);
});

test('is an Electron that runs this app and nothing else', async () => {
  const fuses = await getCurrentFuseWire(app.executable);
  const isOn = (fuse: FuseV1Options): boolean => fuses[fuse] === FuseState.ENABLE;
  expect({
    runAsNode: isOn(FuseV1Options.RunAsNode),
    nodeOptions: isOn(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
    encryptedCookies: isOn(FuseV1Options.EnableCookieEncryption),
    archiveIsVerified: isOn(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
    onlyArchive: isOn(FuseV1Options.OnlyLoadAppFromAsar),
    fileProtocolIsPrivileged: isOn(FuseV1Options.GrantFileProtocolExtraPrivileges),
    ownSnapshot: isOn(FuseV1Options.LoadBrowserProcessSpecificV8Snapshot),
  }).toEqual({
    runAsNode: false,
    nodeOptions: false,
    encryptedCookies: true,
    archiveIsVerified: true,
    onlyArchive: true,
    fileProtocolIsPrivileged: false,
    ownSnapshot: false,
  });
});
