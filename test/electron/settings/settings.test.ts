import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languageOf, openPreferences } from '#electron/settings/preferences.ts';
import { openRecentRegisters } from '#electron/settings/recent-registers.ts';
import { findVisiblePlace } from '#electron/settings/window-place.ts';
import { temporaryFolder } from '#test/helpers/temporary-folder.ts';

describe('preferences', () => {
  it.each([
    [['fr-BE', 'nl'], 'fr'],
    [['it-IT', 'de-AT'], 'de'],
    [['nl_NL.UTF-8'], 'nl'],
    [['it', 'es'], 'en'],
    [['C'], 'en'],
    [[], 'en'],
  ] as const)('of a system that speaks %j start in %s', (languages, expected) => {
    expect(languageOf(languages)).toBe(expected);
  });

  it('are kept', async () => {
    const path = join(temporaryFolder(), 'preferences.json');
    await openPreferences(path, ['fr']).set({ language: 'de', theme: 'dark' });
    expect(openPreferences(path, ['fr']).get()).toEqual({ language: 'de', theme: 'dark' });
  });

  it.each(['', '{', '[]', '{"language":"klingon"}', '\u0000\u0000'])(
    'that are damaged (%j) are replaced by the system’s, and the program starts',
    (content) => {
      const path = join(temporaryFolder(), 'preferences.json');
      writeFileSync(path, content);
      expect(openPreferences(path, ['nl']).get()).toEqual({ language: 'nl', theme: 'system' });
    },
  );

  it('set many times in a row end as they were set last', async () => {
    const path = join(temporaryFolder(), 'preferences.json');
    const preferences = openPreferences(path, ['fr']);
    await Promise.all(
      (['fr', 'nl', 'en', 'de'] as const).map((language) => preferences.set({ language, theme: 'light' })),
    );
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ language: 'de', theme: 'light' });
  });

  it('that cannot be written hold for this time at least', async () => {
    const path = join(temporaryFolder(), 'preferences.json');
    mkdirSync(path);
    const preferences = openPreferences(path, ['fr']);
    await expect(preferences.set({ language: 'nl', theme: 'dark' })).rejects.toThrow('file.');
    expect(preferences.get().language).toBe('nl');
  });
});

describe('recent registers', () => {
  it('come newest first, each once, twenty at most', async () => {
    const folder = temporaryFolder();
    const recent = openRecentRegisters(join(folder, 'recent.json'));
    for (let number = 1; number <= 25; number += 1)
      await recent.remember(join(folder, `${number}.trente`), `Client ${number}`);
    await recent.remember(join(folder, '10.trente'), 'Client 10, renamed');
    const names = openRecentRegisters(join(folder, 'recent.json'))
      .list()
      .map(({ name }) => name);
    expect(names).toHaveLength(20);
    expect(names.slice(0, 3)).toEqual(['Client 10, renamed', 'Client 25', 'Client 24']);
    expect(names).not.toContain('Client 10');
  });
});

describe('the window’s place', () => {
  const screen = { x: 0, y: 0, width: 1920, height: 1080 };
  const place = { x: 100, y: 100, width: 1240, height: 820, isMaximized: false };

  it('is taken again while a screen shows it', () => {
    expect(findVisiblePlace(place, [screen])).toEqual(place);
    expect(findVisiblePlace({ ...place, x: 1700 }, [screen])).toEqual({ ...place, x: 1700 });
  });

  it('is given up when its screen is gone, or its title bar is out of reach', () => {
    expect(findVisiblePlace({ ...place, x: 2500 }, [screen])).toBeUndefined();
    expect(findVisiblePlace({ ...place, x: 1900 }, [screen])).toBeUndefined();
    expect(findVisiblePlace({ ...place, y: -50 }, [screen])).toBeUndefined();
    expect(findVisiblePlace(null, [screen])).toBeUndefined();
  });
});
