/** Every message catalogue there is: complete, sayable, used, and typed as each language is set. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createTranslator, type Catalogue } from '#register/language/translator.ts';
import { languages, type Language } from '#register/model/language.ts';
import { parametersOf } from '#test/helpers/message-parameters.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const folder = join(root, 'register', 'language');
const names = globSync('en/*.json', { cwd: folder }).map((path) => basename(path, '.json'));
const sources = globSync('{register,electron,renderer}/**/*.{ts,tsx}', { cwd: root })
  .map((path) => readFileSync(join(root, path), 'utf8'))
  .join('\n');
/** `obligation.reason.${reason}`: what stands before the hole, and what stands after it. */
const patterns = [...sources.matchAll(/`([a-zA-Z0-9.-]*)\$\{[^}`]+\}([a-zA-Z0-9.-]*)`/g)]
  .map(([, before = '', after = '']) => ({ before, after }))
  .filter(({ before, after }) => `${before}${after}`.includes('.'));

function read(name: string, language: Language): Readonly<Record<string, string>> {
  // What a catalogue is, is what these tests are about.
  return JSON.parse(readFileSync(join(folder, language, `${name}.json`), 'utf8')) as Record<string, string>;
}

function catalogueOf(name: string): Catalogue<string> {
  return { fr: read(name, 'fr'), nl: read(name, 'nl'), en: read(name, 'en'), de: read(name, 'de') };
}

/** By its own name, by a pattern with a hole, or, for fields and sections, by the name that their texts hang on. */
function isUsed(key: string): boolean {
  const said = [key, key.replace(/\.(label|term|what|why|example|title|hint)$/, ''), key.split('.')[1] ?? ''];
  return (
    said.some((word) => sources.includes(`'${word}'`) || sources.includes(`"${word}"`)) ||
    patterns.some(({ before, after }) => key.startsWith(before) && key.endsWith(after))
  );
}

describe.each(names)('the catalogue “%s”', (name) => {
  const catalogue = catalogueOf(name);
  const keys = Object.keys(catalogue.en);

  it.each(languages)('says the same things in %s as in English, with the same parameters', (language) => {
    const shape = (messages: Readonly<Record<string, string>>) =>
      Object.entries(messages).map(([key, text]) => [key, parametersOf(text)]);
    expect(shape(catalogue[language])).toEqual(shape(catalogue.en));
  });

  it.each(languages)('can be said in %s', (language) => {
    const t = createTranslator(language, catalogue);
    for (const key of keys) {
      const parameters = Object.fromEntries(parametersOf(catalogue.en[key] ?? '').map((one) => [one, 2]));
      expect([key, t(key, parameters).trim()]).not.toEqual([key, '']);
    }
  });

  it('has no message that nobody says', () => {
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });
});

describe('the catalogues that people read on the screen', () => {
  const shown = ['window', 'editor', 'first-register', 'library', 'menu'];

  it.each(shown)('“%s” is typed as each language is set', (name) => {
    const straight = languages.flatMap((language) =>
      Object.entries(read(name, language)).filter(([, text]) => /['"]|\.\.\./.test(text)),
    );
    expect(straight).toEqual([]);
    const loose = Object.entries(read(name, 'fr')).filter(([, text]) =>
      /(?:^|[^\u00a0\u202f:(/\s])[;?!»]| [:;?!»]|«[^\u00a0\u202f]/.test(text),
    );
    expect(loose).toEqual([]);
  });
});
