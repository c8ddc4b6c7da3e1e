/** The page about the library tells the truth about the library. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { libraryMessages } from '#register/language/library-messages.ts';
import { libraryAges } from '#register/library/library-ages.ts';
import { languages } from '#register/model/language.ts';

const page = readFileSync(join(import.meta.dirname, '../../../build/docs/library.md'), 'utf8');

describe('the lists of the library', () => {
  it.each(libraryAges.map((age) => [age.place, age] as const))(
    'are told on the page with rows, date and share to verify: %s',
    (_place, { name, place, rows, checkedOn, toVerify }) => {
      const share = Math.round((100 * toVerify) / rows);
      expect(page).toContain(
        `| ${libraryMessages.en[name]} | \`register/library/${place}\` | ${rows} | ${checkedOn} | ${toVerify} | ${share} % |`,
      );
    },
  );

  it('are all on the page, and no other', () => {
    expect(page.match(/^\| .*`register\/library\//gm)).toHaveLength(libraryAges.length);
  });

  it('have a name in every language', () => {
    for (const language of languages)
      for (const { name } of libraryAges) expect(libraryMessages[language][name]).toBeTruthy();
  });
});
