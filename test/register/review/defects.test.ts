import { describe, expect, it } from 'vitest';
import { reviewPolicy } from '#register/review/review-policy.ts';
import { defectSentences } from './defects.ts';
import { goodPolicies, today, withSentence } from './good-policies.ts';

describe('A sentence with a defect', () => {
  it.each(defectSentences)('$rule in $language: $text', ({ rule, language, text, heading }) => {
    const { country } = goodPolicies[language];
    const { findings } = reviewPolicy(
      { text: withSentence(language, text, heading), format: 'text' },
      { today, country },
    );
    const quotes = findings.filter((finding) => finding.rule === rule).map(({ passage }) => passage.quote);
    expect(quotes.some((quote) => quote !== '' && text.includes(quote))).toBe(true);
  });
});
