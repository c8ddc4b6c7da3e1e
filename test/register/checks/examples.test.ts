import { describe, expect, it } from 'vitest';
import { checkRegister } from '#register/checks/check-register.ts';
import { exampleNames, loadExample } from '#register/library/examples/examples.ts';
import { today } from './lawful-register.ts';

describe('The good examples', () => {
  it.each(exampleNames)('%s leaves nothing to correct or to look at', async (name) => {
    const found = checkRegister(await loadExample(name), today);
    expect(
      found.map(
        ({ rule, subject, field }) => `${rule} ${'id' in subject ? subject.id : subject.kind} ${field}`,
      ),
    ).toEqual([]);
  });
});
