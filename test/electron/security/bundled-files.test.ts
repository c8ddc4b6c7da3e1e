import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBundledFile, listBundledFiles } from '#electron/security/bundled-files.ts';
import { temporaryFolder } from '#test/helpers/temporary-folder.ts';

function bundle() {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'pages', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.json'), '{}');
  writeFileSync(join(folder, 'pages', 'index.html'), '');
  writeFileSync(join(folder, 'pages', 'assets', 'main.js'), '');
  writeFileSync(join(folder, 'pages', 'assets', 'main.js.map'), '');
  return listBundledFiles(join(folder, 'pages'));
}

describe('the window’s files', () => {
  it('are found by their exact path', () => {
    const files = bundle();
    const find = (address: string) => findBundledFile(files, new URL(address));
    expect(find('app://trente/index.html')?.contentType).toBe('text/html; charset=utf-8');
    expect(find('app://trente/assets/main.js?v=1#top')?.contentType).toBe('text/javascript; charset=utf-8');
  });

  it('leave out what no page loads', () => {
    expect([...bundle().keys()].toSorted()).toEqual(['/assets/main.js', '/index.html']);
  });

  it.each([
    'app://trente/',
    'app://trente/assets',
    'app://trente/../secret.json',
    'app://trente/assets/../../secret.json',
    'app://trente/%2e%2e/secret.json',
    'app://trente/..%2fsecret.json',
    'app://trente/assets%2fmain.js',
    'app://trente/assets\\..\\..\\secret.json',
    'app://trente//etc/passwd',
    'app://trente/index.html%00.png',
    'app://trente/INDEX.HTML',
    'app://trente/constructor',
    'app://trente/C:/Windows/win.ini',
  ])('%s names none of them', (address) => {
    const found = findBundledFile(bundle(), new URL(address));
    // A normal URL parser folds dot segments: what is left must be one of our own two files or nothing.
    expect(found === undefined || /pages.(index\.html|assets.main\.js)$/.test(found.path)).toBe(true);
    expect(found?.path ?? '').not.toMatch(/secret|passwd|win\.ini/);
  });
});
