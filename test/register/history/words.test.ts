import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { historyMessages } from '#register/language/history-messages.ts';

it('every word of the history is used somewhere', () => {
  const root = join(import.meta.dirname, '../../..');
  const source = globSync('{register,electron,renderer}/**/*.{ts,tsx}', { cwd: root })
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n');
  const templates = [...source.matchAll(/`([\w.]+\.)\$\{/g)].map((match) => match[1] ?? '');
  const isUsed = (key: string) =>
    source.includes(`'${key}'`) || templates.some((prefix) => key.startsWith(prefix));
  expect(Object.keys(historyMessages.en).filter((key) => !isUsed(key))).toEqual([]);
});
