import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { argumentsOf, readStart } from '#electron/command-line/start.ts';
import { temporaryFolder } from '#test/helpers/temporary-folder.ts';

describe('the program is started', () => {
  it('as a window when nothing is asked', () => {
    expect(readStart([], '/home')).toEqual({ kind: 'window' });
    expect(readStart(['--no-sandbox', '--ozone-platform=headless'], '/home')).toEqual({ kind: 'window' });
  });

  it('as a window on a register that was double-clicked', () => {
    expect(readStart(['garage.trente'], '/home')).toEqual({ kind: 'window', path: '/home/garage.trente' });
    expect(readStart(['--disable-gpu', '/tmp/Garage.TRENTE'], '/home')).toEqual({
      kind: 'window',
      path: '/tmp/Garage.TRENTE',
    });
  });

  it('as a window on a file of another name that is there', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'register-of-2026'), '');
    expect(readStart(['register-of-2026'], folder)).toEqual({
      kind: 'window',
      path: join(folder, 'register-of-2026'),
    });
  });

  it('as a command', () => {
    const words = ['export', 'garage.trente', '--format', 'pdf'];
    expect(readStart(words, '/home')).toEqual({ kind: 'command', args: words });
    expect(readStart(['--no-sandbox', '--version'], '/home')).toEqual({
      kind: 'command',
      args: ['--version'],
    });
  });

  it('as a command that explains a mistake', () => {
    expect(readStart(['exprot', 'garage.trente'], '/home')).toEqual({
      kind: 'command',
      args: ['exprot', 'garage.trente'],
    });
  });

  it('to show itself', () => {
    expect(readStart(['--demonstration=out'], '/home')).toEqual({
      kind: 'demonstration',
      folder: '/home/out',
    });
  });
});

describe('the program’s own arguments', () => {
  it('are all of a packaged program’s', () => {
    expect(argumentsOf(['/opt/trente', 'verify', 'a.trente'], '/opt/app.asar', true)).toEqual([
      'verify',
      'a.trente',
    ]);
  });

  it('come after the folder of the application, whatever the launcher put before it', () => {
    const argv = ['electron', '--inspect=0', '-r', 'loader.js', '/srv/trente', 'verify', '/srv/trente'];
    expect(argumentsOf(argv, '/srv/trente', false)).toEqual(['verify', '/srv/trente']);
  });
});
