/** The authority named in a notice is the one of the country of establishment. */
import { describe, expect, it } from 'vitest';
import { authorities, authorityOf } from '#register/library/authorities.ts';
import { languages } from '#register/model/language.ts';

describe('supervisory authorities', () => {
  it('names the authority of each country the app is made for', () => {
    expect(authorityOf('FR')?.name.fr).toBe('Commission nationale de l’informatique et des libertés (CNIL)');
    expect(authorityOf('BE')?.name.nl).toBe('Gegevensbeschermingsautoriteit (GBA)');
    expect(authorityOf('BE')?.web.fr).toBe('www.autoriteprotectiondonnees.be');
    expect(authorityOf('NL')?.shortName.en).toBe('AP');
  });

  it('names none for a country it does not know, rather than a wrong one', () => {
    expect(authorityOf('PT')).toBeUndefined();
    expect(authorityOf(null)).toBeUndefined();
  });

  it.each(['FR', 'BE', 'NL', 'LU'])(
    'gives an address, a telephone and a site for %s in four languages',
    (country) => {
      const authority = authorityOf(country);
      for (const language of languages) {
        expect(authority?.name[language]).toBeTruthy();
        expect(authority?.address[language]).toBeTruthy();
        expect(authority?.web[language]).toMatch(/^[a-z.]+$/);
      }
      expect(authority?.phone).toMatch(/^\+\d/);
    },
  );

  it('has one row per country', () => {
    const countries = authorities.rows.map(({ country }) => country);
    expect(new Set(countries).size).toBe(countries.length);
  });
});
