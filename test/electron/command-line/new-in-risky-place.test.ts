import { existsSync, mkdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createTerminal } from '#test/helpers/terminal.ts';

it.each([
  ['fr', 'Ce registre se trouve dans un dossier que Dropbox synchronise.'],
  ['nl', 'Dit register staat in een map die Dropbox synchroniseert.'],
  ['en', 'This register lies in a folder that Dropbox synchronises.'],
  ['de', 'Dieses Verzeichnis liegt in einem Ordner, den Dropbox synchronisiert.'],
])(
  'trente new warns of a synchronised folder in %s, and makes the register all the same',
  async (lang, words) => {
    const { run, path } = createTerminal();
    mkdirSync(path('Dropbox'));
    const { code, errors } = await run('new', 'Dropbox/x.trente', '--name', 'G', '--lang', lang);
    expect([code, errors.length, existsSync(path('Dropbox/x.trente'))]).toEqual([0, 1, true]);
    expect(errors.join('\n')).toContain(words);
    expect(errors.join('\n')).toContain(path('Dropbox/x.trente'));
  },
);
