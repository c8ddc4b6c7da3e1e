/** Where the controller is established, as its addresses and numbers show; undecided evidence decides nothing. */
import { hostOf } from '#register/checks/host-name.ts';
import type { Country } from '#register/model/country.ts';
import { findLaws } from './find-authorities.ts';
import type { Policy } from './policy.ts';
import type { Recognised } from './recognised.ts';

const topLevel: Readonly<Record<string, Country>> = { fr: 'FR', be: 'BE', nl: 'NL', de: 'DE', lu: 'LU' };

const dialling: readonly (readonly [RegExp, Country])[] = [
  [/^(\+|00)33/u, 'FR'],
  [/^(\+|00)32/u, 'BE'],
  [/^(\+|00)31/u, 'NL'],
  [/^(\+|00)49/u, 'DE'],
  [/^(\+|00)352/u, 'LU'],
];

const inAddress: readonly (readonly [RegExp, Country])[] = [
  [/\bfrance\b|\bfrankrijk\b|\bfrankreich\b|\bCEDEX\b/iu, 'FR'],
  [/\bbelgi(e|ë|que|um|en)\b/iu, 'BE'],
  [/\bnederland\b|\bpays-bas\b|\bthe netherlands\b|\bniederlande\b|\b\d{4} ?[A-Z]{2}\b/u, 'NL'],
  [/\bdeutschland\b|\ballemagne\b|\bgermany\b|\bduitsland\b/iu, 'DE'],
];

const inNumber: readonly (readonly [RegExp, Country])[] = [
  [/\b(siret|siren|rcs|r\.c\.s)\b|\bFR ?[0-9A-Z]{2} ?\d{3}/iu, 'FR'],
  [
    /\b(kbo|bce|ondernemingsnummer|unternehmensnummer|num[eé]ro d['’]entreprise|enterprise number)\b|\bBE ?[01]\d{3}/iu,
    'BE',
  ],
  [/\bkvk\b|\bNL ?\d{9}B\d{2}/iu, 'NL'],
  [/\bhrb\b|\bDE ?\d{9}\b/iu, 'DE'],
];

function matching(table: readonly (readonly [RegExp, Country])[], text: string): readonly Country[] {
  return table.flatMap(([pattern, country]) => (pattern.test(text) ? [country] : []));
}

export function guessCountry(policy: Policy, { contacts, authorities }: Recognised): Country | null {
  const votes = new Map<Country, number>();
  for (const { kind, value, sentence, owner } of contacts) {
    if (owner !== 'own') continue;
    const end = hostOf(value).split('.').at(-1) ?? '';
    const found =
      kind === 'website' || kind === 'email'
        ? [topLevel[end]].filter((country) => country !== undefined)
        : kind === 'phone'
          ? matching(dialling, value.replaceAll(/[^\d+]/gu, ''))
          : kind === 'address'
            ? matching(inAddress, sentence.text)
            : matching(inNumber, sentence.text);
    for (const country of found) votes.set(country, (votes.get(country) ?? 0) + 1);
  }
  // Authority and law are what a copied text gets wrong: they count only where nothing else speaks.
  if (votes.size === 0)
    for (const { country } of [...authorities, ...findLaws(policy)])
      votes.set(country, (votes.get(country) ?? 0) + 1);
  const [first, second] = [...votes.entries()].toSorted((a, b) => b[1] - a[1]);
  if (first === undefined) return null;
  return second !== undefined && second[1] === first[1] ? null : first[0];
}
