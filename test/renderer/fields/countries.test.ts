import { describe, expect, it } from 'vitest';
import { countrySchema, isInEea } from '#register/model/country.ts';
import { languages } from '#register/model/language.ts';
import { listCountries } from '#renderer/fields/countries.ts';

describe('the countries to choose from', () => {
  it.each(languages)('are the countries of the world, each once, in %s', (language) => {
    const countries = listCountries(language);
    expect(new Set(countries).size).toBe(countries.length);
    expect(countries.every((country) => countrySchema.safeParse(country).success)).toBe(true);
    expect(countries.length).toBeGreaterThan(240);
    expect(countries.filter(isInEea)).toHaveLength(30);
  });

  it('begin with those of our users and leave out what is no country', () => {
    const countries = listCountries('fr');
    expect(countries.slice(0, 3)).toEqual(['FR', 'BE', 'NL']);
    for (const code of ['EU', 'UN', 'ZZ', 'SU', 'YU', 'XA']) expect(countries).not.toContain(code);
  });
});
