import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { reviewPolicy } from '#register/review/review-policy.ts';
import { today } from './good-policies.ts';
import { policies } from './policies.ts';

describe('Whole policies', () => {
  it.each(policies)('$name: every planted defect, and nothing else', async (policy) => {
    const path = new URL(`../../fixtures/policies/${policy.name}`, import.meta.url);
    const text = await readFile(path, 'utf8');
    const review = reviewPolicy({ text, format: policy.format }, { today });
    expect([review.language, review.country]).toEqual([policy.language, policy.country]);
    expect([...new Set(review.findings.map(({ rule }) => rule))]).toEqual(policy.rules);
    const named = review.recognised.providers.map(({ card }) => card.id);
    expect(named.toSorted()).toEqual(policy.providers);
  });
});
