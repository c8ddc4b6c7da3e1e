/** The countries one can choose: the platform's own list of ISO 3166-1 regions, those of our users first. */
import { countryName, type Country } from '#register/model/country.ts';
import type { Language } from '#register/model/language.ts';

const first: readonly Country[] = ['FR', 'BE', 'NL', 'LU', 'DE', 'IE', 'GB', 'CH', 'US'];

/** Codes of CLDR that name no country: groupings, islands counted elsewhere, test locales. */
const notCountries = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '));

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');

/** In the order they are offered in. */
export function listCountries(language: Language): readonly Country[] {
  const { compare } = new Intl.Collator(language);
  const others = listCodes()
    .filter((code) => !first.includes(code))
    .map((code) => ({ code, name: countryName(code, language) }))
    .toSorted((one, other) => compare(one.name, other.name));
  return [...first, ...others.map(({ code }) => code)];
}

function listCodes(): readonly Country[] {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  return letters
    .flatMap((one) => letters.map((other) => one + other))
    .filter((code) => !notCountries.has(code) && names.of(code) !== undefined && isCurrent(code));
}

/** A former country's code (`SU`, `YU`) stands for its successor's. */
function isCurrent(code: string): boolean {
  return new Intl.Locale(`und-${code}`).region === code;
}
