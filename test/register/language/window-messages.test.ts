/** The words of the window. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { windowMessages, type WindowMessage } from '#register/language/window-messages.ts';
import { languages } from '#register/model/language.ts';
import { parametersOf } from '#test/helpers/message-parameters.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const keys = Object.keys(windowMessages.en).filter((key): key is WindowMessage => key in windowMessages.en);

describe('the words of the window', () => {
  it('exist in all four languages, with the same parameters', () => {
    for (const language of languages) {
      expect(Object.keys(windowMessages[language])).toEqual(keys);
      for (const key of keys)
        expect([key, parametersOf(windowMessages[language][key])]).toEqual([
          key,
          parametersOf(windowMessages.en[key]),
        ]);
    }
  });

  it('are all used', () => {
    const source = globSync('renderer/**/*.{ts,tsx}', { cwd: root })
      .map((file) => readFileSync(join(root, file), 'utf8'))
      .join('\n');
    expect(keys.filter((key) => !source.includes(`'${key}'`))).toEqual([]);
  });

  it('keep French signs with their words: a space that does not break before : ; ? ! and inside « »', () => {
    for (const key of keys)
      expect([
        key,
        /(?:^|[^\u00a0\u202f:])[;?!»]| :|«[^\u00a0\u202f]/.exec(windowMessages.fr[key])?.[0],
      ]).toEqual([key, undefined]);
  });

  it('use the apostrophe and the quotation marks of their language', () => {
    for (const language of languages)
      for (const key of keys) expect([key, /['"]/.test(windowMessages[language][key])]).toEqual([key, false]);
  });
});
