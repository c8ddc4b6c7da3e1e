import { describe, expect, it } from 'vitest';
import type { RegisterOverview } from '#electron/contract/findings.ts';
import { findingsMessages } from '#register/language/findings-messages.ts';
import { createTranslator } from '#register/language/translator.ts';
import { isComplete, lawfulWords, lineOfWhatIsLeft, lookAtWords } from '#renderer/findings/overview-words.ts';

const t = createTranslator('en', findingsMessages);

function overview(
  counts: Partial<RegisterOverview['counts']>,
  words: readonly string[] = [],
): RegisterOverview {
  return {
    counts: { missing: 0, error: 0, warning: 0, hint: 0, ...counts },
    phrases: words.map((phrase) => ({ rule: 'R07', kind: 'missing', words: phrase })),
    setAside: 0,
    activities: 3,
  };
}

describe('what is left, in a sentence', () => {
  it('names what is missing, one after the other', () => {
    expect(
      lineOfWhatIsLeft(overview({ missing: 2 }, ['3 activities lack a legal basis', 'x is missing']), t),
    ).toBe('What is left: 3 activities lack a legal basis; x is missing.');
  });

  it('counts what would be too much for one glance', () => {
    expect(lineOfWhatIsLeft(overview({ missing: 5 }, ['a', 'b', 'c', 'd', 'e']), t)).toBe(
      'What is left: a; b; c; 2 other matters.',
    );
  });

  it('sets the French semicolon apart', () => {
    const fr = createTranslator('fr', findingsMessages);
    expect(lineOfWhatIsLeft(overview({ missing: 2 }, ['a', 'b']), fr)).toBe(
      'Ce qui reste\u00a0: a\u00a0; b.',
    );
  });
});

describe('what is unlawful, and what deserves a look', () => {
  it('is said to be nothing, or nothing else, or left to the list', () => {
    expect(lawfulWords(overview({}), t)).toMatch(/^Nothing in it is unlawful/);
    expect(lawfulWords(overview({ missing: 1 }), t)).toMatch(/^Nothing else is unlawful/);
    expect(lawfulWords(overview({ error: 1 }), t)).toBeUndefined();
  });

  it('tells warnings and advice apart, and is silent without either', () => {
    expect(lookAtWords(overview({ warning: 2, hint: 1 }), t)).toBe(
      '2 points deserve a look, and there is 1 piece of advice.',
    );
    expect(lookAtWords(overview({ hint: 3 }), t)).toBe('There are 3 pieces of advice.');
    expect(lookAtWords(overview({ warning: 1 }), t)).toBe('1 point deserves a look.');
    expect(lookAtWords(overview({}), t)).toBeUndefined();
  });

  it('leaves a register complete that only has points to look at', () => {
    expect(isComplete(overview({ warning: 4, hint: 2 }))).toBe(true);
    expect(isComplete(overview({ missing: 1 }))).toBe(false);
  });
});
