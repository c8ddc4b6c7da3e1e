import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editorMessages, type EditorMessage } from '#register/language/editor-messages.ts';
import { createTranslator } from '#register/language/translator.ts';
import { languages } from '#register/model/language.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const keys = Object.keys(editorMessages.en).filter((key): key is EditorMessage => key in editorMessages.en);
const sources = globSync('renderer/**/*.{ts,tsx}', { cwd: root })
  .map((path) => readFileSync(join(root, path), 'utf8'))
  .join('\n');

const parametersOf = (text: string) =>
  [...new Set([...text.matchAll(/\{([a-z]\w*)[,}]/g)].map((match) => match[1] ?? ''))].toSorted();

/** `record.name.label` is asked for by the field's name alone, `section.people.hint` by the section's. */
function namesOf(key: string): readonly string[] {
  const [first = '', second = ''] = key.split('.');
  if (first === 'section') return [second];
  if (first === 'basis') return ['basis.${basis}'];
  return [key, key.replace(/\.(label|term|what|why|example)$/, '')];
}

describe('the words of the editors', () => {
  it.each(languages)('are the same in %s as in English, with the same parameters', (language) => {
    const shape = (messages: Readonly<Record<string, string>>) =>
      Object.entries(messages).map(([key, text]) => [key, parametersOf(text)]);
    expect(shape(editorMessages[language])).toEqual(shape(editorMessages.en));
  });

  it.each(languages)('can all be said in %s', (language) => {
    const t = createTranslator(language, editorMessages);
    const anything = new Proxy({}, { get: () => 2, has: () => true });
    for (const key of keys) expect(t(key, anything).trim()).not.toBe('');
  });

  it('are all used', () => {
    const isUsed = (key: string) =>
      namesOf(key).some((name) =>
        [`'${name}'`, `"${name}"`, `\`${name}\``].some((quoted) => sources.includes(quoted)),
      );
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });

  it('are typed as each language is set', () => {
    const faults = languages.flatMap((language) =>
      Object.entries(editorMessages[language]).filter(([, text]) => /'|\.\.\./.test(text)),
    );
    expect(faults).toEqual([]);
    const loose = Object.entries(editorMessages.fr).filter(([, text]) =>
      / [:;?!»]|« |[^\u00a0\s(/][?!»]/.test(text),
    );
    expect(loose).toEqual([]);
  });
});
