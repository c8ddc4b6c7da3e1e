import { describe, expect, it } from 'vitest';
import { commandMessages } from '#register/language/command-messages.ts';
import { failureMessages } from '#register/language/failure-messages.ts';
import { menuMessages } from '#register/language/menu-messages.ts';
import { failureCodes } from '#register/model/failure.ts';
import { languages } from '#register/model/language.ts';

const catalogues = { commandMessages, failureMessages, menuMessages };

describe.each(Object.entries(catalogues))('%s', (_, catalogue) => {
  const parametersOf = (text: string) =>
    [...text.matchAll(/\{(\w+)\s*[,}]/g)].map((match) => match[1] ?? '').toSorted();

  it.each(languages)('say the same things in %s as in English, with the same parameters', (language) => {
    const shape = (messages: Readonly<Record<string, string>>) =>
      Object.entries(messages).map(([key, text]) => [key, [...new Set(parametersOf(text))]]);
    expect(shape(catalogue[language])).toEqual(shape(catalogue.en));
  });

  it('leave no message empty', () => {
    for (const language of languages)
      expect(Object.entries(catalogue[language]).filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

describe('failures', () => {
  it('each have a message', () => {
    expect(Object.keys(failureMessages.en).toSorted()).toEqual([...failureCodes].toSorted());
  });

  it('say what happened, what is safe and what to do: three sentences at least', () => {
    for (const language of languages)
      for (const [code, text] of Object.entries(failureMessages[language]))
        expect([code, text.match(/[.!?](\s|$)/g)?.length ?? 0]).toEqual([
          code,
          expect.toSatisfy((n) => n >= 3),
        ]);
  });
});
