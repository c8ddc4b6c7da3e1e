import { describe, expect, it } from 'vitest';
import { cleanEnvironment } from '#build/run/launch.ts';
import { findModernNode } from '#build/set-up/modern-node.mjs';
import { cacheFolder } from '#build/set-up/places.ts';
import { createReport } from '#build/set-up/report.mjs';
import { hasDisplay } from '#build/set-up/system-step.ts';
import { temporaryFolder } from '#test/helpers/temporary-folder.ts';

describe('What set-up knows of the machine', () => {
  it('a Linux without DISPLAY has no display, every Windows and Mac has one', () => {
    expect(hasDisplay({}, 'linux')).toBe(false);
    expect(hasDisplay({ DISPLAY: '' }, 'linux')).toBe(false);
    expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true);
    expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
    expect(hasDisplay({}, 'darwin')).toBe(true);
    expect(hasDisplay({}, 'win32')).toBe(true);
  });

  it('the cache is where the system keeps caches', () => {
    expect(cacheFolder({ XDG_CACHE_HOME: '/c' }, 'linux')).toBe('/c/trente');
    expect(cacheFolder({}, 'darwin')).toMatch(/\/Library\/Caches\/trente$/);
    expect(cacheFolder({ LOCALAPPDATA: '/local' }, 'win32')).toBe('/local/trente');
  });

  it('without a Node among the dependencies the running one must be new enough', () => {
    const empty = temporaryFolder();
    expect(findModernNode(empty, '24.1.0')).toBe(process.execPath);
    expect(findModernNode(empty, '22.21.0')).toBe(process.execPath);
    expect(() => findModernNode(empty, '22.20.9')).toThrow(/22\.21 or newer is needed/);
    expect(() => findModernNode(empty, '20.19.0')).toThrow(/this is Node 20\.19\.0/);
  });

  it('Electron does not inherit what would turn it into something else', () => {
    const env = cleanEnvironment({
      HOME: '/h',
      ELECTRON_RUN_AS_NODE: '1',
      NODE_OPTIONS: '--inspect',
      EMPTY: undefined,
    });
    expect(env).toEqual({ HOME: '/h' });
  });
});

describe('Progress in a log file', () => {
  it('is a line every ten seconds, not one a second', () => {
    const lines: string[] = [];
    let time = 0;
    const report = createReport({ write: (text) => lines.push(text) }, () => time);
    report.begin('Compile');
    for (time = 1000; time <= 25_000; time += 1000) report.progress(`${time / 1000} s`);
    report.end();
    expect(lines).toEqual(['… Compile\n', '  10 s\n', '  20 s\n', '✓ Compile (26.0 s)\n']);
  });
});
