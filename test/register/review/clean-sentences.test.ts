import { describe, expect, it } from 'vitest';
import { reviewPolicy } from '#register/review/review-policy.ts';
import { languages } from '#register/model/language.ts';
import { cleanSentences } from './clean-sentences.ts';
import { goodPolicies, today, withSentence } from './good-policies.ts';

function found(language: keyof typeof goodPolicies, text: string): readonly string[] {
  const { country } = goodPolicies[language];
  return reviewPolicy({ text, format: 'text' }, { today, country }).findings.map(
    ({ rule, passage }) => `${rule}: ${passage.quote}`,
  );
}

describe('A policy that says what the law asks', () => {
  it.each(languages)('raises nothing in %s, and its language and country are seen', (language) => {
    const { text, country } = goodPolicies[language];
    expect(found(language, text)).toEqual([]);
    const review = reviewPolicy({ text, format: 'text' }, { today });
    expect([review.language, review.country, review.isCountryGuessed]).toEqual([language, country, true]);
  });
});

describe('Sentences that look like defects', () => {
  it('are many, in every language', () => {
    expect(cleanSentences.length).toBeGreaterThanOrEqual(100);
    for (const language of languages)
      expect(cleanSentences.filter((sentence) => sentence.language === language).length).toBeGreaterThan(10);
  });

  it.each(cleanSentences)('$language, like $like: $text', ({ language, text, heading }) => {
    expect(found(language, withSentence(language, text, heading))).toEqual([]);
  });
});
