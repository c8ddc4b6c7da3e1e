// Registers that say what real policies say, mistakes included: every numbered fact has a place, or the model would be too small for real life.
import { describe, expect, it } from 'vitest';
import { classicCarsFacts } from './classic-cars-facts.ts';
import { fixtureNames, findUnheld, readFixture, valueAt } from './fact.ts';
import { networkFacts } from './network-facts.ts';
import { petiteBoutiqueFacts } from './petite-boutique-facts.ts';

const sheets = [
  { sheet: 'S1', count: 25, facts: classicCarsFacts },
  { sheet: 'S4', count: 25, facts: petiteBoutiqueFacts },
  { sheet: 'S5', count: 21, facts: networkFacts },
];

describe.each(sheets)('the fact sheet $sheet', ({ sheet, count, facts }) => {
  it('is held from the first fact to the last', () => {
    const numbers = new Set(facts.map(({ id }) => id));
    const expected = Array.from({ length: count }, (_, index) => `${sheet}.${index + 1}`);
    expect(expected.filter((number) => !numbers.has(number))).toEqual([]);
    expect(numbers.size).toBe(count);
  });

  it.each(facts)('$id in $register: $says', (fact) => {
    expect(Object.keys(fact.held)).not.toEqual([]);
    expect(findUnheld(fact)).toEqual([]);
  });
});

describe.each(fixtureNames)('the register as published %s', (name) => {
  it('parses, and names no activity twice', () => {
    const { activities } = readFixture(name);
    const references = activities.map(({ reference }) => reference);
    expect(new Set(references).size).toBe(activities.length);
  });

  it('invents its company and its people', () => {
    const { organisation } = readFixture(name);
    const own = [organisation.email, organisation.website, organisation.privacyContact?.email ?? ''];
    expect(own.filter((address) => address !== '' && !address.endsWith('.example'))).toEqual([]);
  });
});

describe('a place in a register', () => {
  it('that does not exist holds nothing', () => {
    expect(valueAt(readFixture('repairer-fr'), 'activities/nowhere/name/fr')).toBeUndefined();
  });
});
