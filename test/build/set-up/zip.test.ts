import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unpackZip } from '#build/set-up/zip.ts';
import { makeZip, type ZippedFile } from '#test/helpers/archives.ts';
import { temporaryFolder } from '#test/helpers/temporary-folder.ts';

async function unpack(files: readonly ZippedFile[], change = (zip: Buffer): Buffer => zip): Promise<string> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a.zip'), change(makeZip(files)));
  const target = join(folder, 'target');
  await unpackZip(join(folder, 'a.zip'), target, {
    place: (path) => (path.startsWith('skip') ? undefined : path),
  });
  return target;
}

describe('Unpacking a zip file', () => {
  it('keeps contents and permissions', async () => {
    const target = await unpack([
      { path: 'bin/tool', text: 'run', mode: 0o755 },
      { path: 'text', text: 'é'.repeat(100_000) },
      { path: 'empty' },
    ]);
    expect(statSync(join(target, 'bin/tool')).mode & 0o777).toBe(0o755);
    expect(readFileSync(join(target, 'text'), 'utf8')).toBe('é'.repeat(100_000));
    expect(readFileSync(join(target, 'empty'), 'utf8')).toBe('');
  });

  it('leaves out what it was not asked for', async () => {
    const target = await unpack([
      { path: 'skip/a', text: 'a' },
      { path: 'b', text: 'b' },
    ]);
    expect(existsSync(join(target, 'skip'))).toBe(false);
  });

  it('refuses a damaged file', async () => {
    await expect(unpack([{ path: 'a', text: 'a', wrongChecksum: true }])).rejects.toThrow(/damaged/);
  });

  it('refuses a file that is cut off', async () => {
    await expect(unpack([{ path: 'a', text: 'a' }], (zip) => zip.subarray(0, 40))).rejects.toThrow(/cut off/);
  });

  it('refuses a name that leads out of the folder', async () => {
    await expect(unpack([{ path: '../outside', text: 'a' }])).rejects.toThrow(/outside/);
  });
});
