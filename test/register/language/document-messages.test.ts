import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { documentMessages, type DocumentMessageKey } from '#register/language/document-messages.ts';
import { createTranslator } from '#register/language/translator.ts';
import { languages } from '#register/model/language.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const keys = Object.keys(documentMessages.en).filter(
  (key): key is DocumentMessageKey => key in documentMessages.en,
);

type Node = ReturnType<IntlMessageFormat['getAst']>[number];

/** The names a message asks for, those inside its plural forms included. */
function parametersOf(message: string): readonly string[] {
  const namesIn = (nodes: readonly Node[]): readonly string[] =>
    nodes.flatMap((node) => [
      ...('value' in node && node.type !== 0 ? [String(node.value)] : []),
      ...('options' in node ? Object.values(node.options).flatMap((option) => namesIn(option.value)) : []),
    ]);
  return [...new Set(namesIn(new IntlMessageFormat(message, 'en').getAst()))].toSorted();
}

describe('the words of documents', () => {
  it('exist in all four languages, with the same parameters', () => {
    for (const language of languages) {
      expect(Object.keys(documentMessages[language])).toEqual(keys);
      for (const key of keys)
        expect([key, parametersOf(documentMessages[language][key])]).toEqual([
          key,
          parametersOf(documentMessages.en[key]),
        ]);
    }
  });

  it('are all used', () => {
    const source = globSync(['register/documents/**/*.ts', 'electron/pdf/*.ts'], { cwd: root })
      .map((file) => readFileSync(join(root, file), 'utf8'))
      .join('\n');
    const templates = [...source.matchAll(/`([a-zA-Z0-9.]+\.)\$\{/g)].map(([, prefix]) => prefix ?? '');
    const isUsed = (key: string) =>
      source.includes(`'${key}'`) || templates.some((prefix) => key.startsWith(prefix));
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });

  it('can be said: none has a fault in its form', () => {
    for (const language of languages) {
      const t = createTranslator(language, documentMessages);
      for (const key of keys) {
        const parameters = Object.fromEntries(
          parametersOf(documentMessages.en[key]).map((name) => [
            name,
            ['count', 'over', 'amount', 'age'].includes(name) ? 2 : `«${name}»`,
          ]),
        );
        expect(t(key, parameters)).not.toBe('');
      }
    }
  });

  it('set French colons and semicolons after a space that does not break', () => {
    const loose = keys.filter((key) => / [:;?!»]/.test(documentMessages.fr[key]));
    expect(loose).toEqual([]);
  });
});
