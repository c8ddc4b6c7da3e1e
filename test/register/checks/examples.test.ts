import { describe, expect, it } from 'vitest';
import { checkRegister } from '#register/checks/check-register.ts';
import { exampleNames, loadExample } from '#register/library/examples/examples.ts';
import { today } from './lawful-register.ts';

/** What the checker says of the examples, and why it is right to: anything else is a fault of the example or of a rule. */
const deserved: Readonly<Record<string, readonly string[]>> = {
  // Thirteen months under row N16, which is about the cookie choice (twelve): the row for the identifiers is N16b.
  'parts-shop-nl': ['R40 cookies dataCategories/cookies_ids/retention'],
};

describe('The good examples', () => {
  it.each(exampleNames)('%s has no error, and each warning is deserved', async (name) => {
    const found = checkRegister(await loadExample(name), today);
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(
      found.map(
        ({ rule, subject, field }) => `${rule} ${'id' in subject ? subject.id : subject.kind} ${field}`,
      ),
    ).toEqual(deserved[name] ?? []);
  });
});
