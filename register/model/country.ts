/** Countries by ISO 3166-1 code, and the border that matters to the GDPR: inside or outside the European Economic Area. */
import * as z from 'zod';
import type { Language } from './language.ts';

export const countrySchema = z.string().regex(/^[A-Z]{2}$/);
export type Country = z.infer<typeof countrySchema>;

/** The 27 member states and Iceland, Liechtenstein and Norway (EEA Joint Committee Decision 154/2018 took the GDPR over). */
const eea: ReadonlySet<Country> = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO'.split(' '),
);

export function isInEea(country: Country): boolean {
  return eea.has(country);
}

/** The country's name in a language, from the platform's own CLDR data; the code itself when it names no country. */
export function countryName(country: Country, language: Language): string {
  return new Intl.DisplayNames([language], { type: 'region', fallback: 'code' }).of(country) ?? country;
}
