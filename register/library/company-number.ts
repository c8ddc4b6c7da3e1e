/** Company and VAT numbers of France, Belgium and the Netherlands: their form and check digits. A fault is a warning, never a lock. */
import type { Country } from '#register/model/country.ts';

export type CompanyNumberKind = 'siren' | 'siret' | 'kbo' | 'kvk' | 'vat_fr' | 'vat_be' | 'vat_nl';

/** `format`: not the right length or signs; `checksum`: the right form, but probably a typing error; `kind`: a VAT number of another country. */
export type NumberWarning = 'companyNumber.format' | 'companyNumber.checksum' | 'companyNumber.country';

export type NumberCheck =
  /** The library knows no rule for this country. */
  | { readonly kind: 'unchecked' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'ok'; readonly number: CompanyNumberKind; readonly written: string }
  | { readonly kind: 'warning'; readonly code: NumberWarning };

const notWellFormed: NumberCheck = { kind: 'warning', code: 'companyNumber.format' };
const wrongCheckDigits: NumberCheck = { kind: 'warning', code: 'companyNumber.checksum' };

/** SIREN or SIRET (FR), BCE/KBO (BE), KvK (NL). */
export function checkCompanyNumber(country: Country | null, text: string): NumberCheck {
  const sign = compact(text);
  if (sign === '') return { kind: 'empty' };
  if (country === 'FR') return checkFrench(sign);
  if (country === 'BE') return checkBelgian(sign);
  if (country === 'NL') return checkDutch(sign);
  return { kind: 'unchecked' };
}

/** The number may be written with or without its country letters; those of another country are told apart. */
export function checkVatNumber(country: Country | null, text: string): NumberCheck {
  const sign = compact(text);
  if (sign === '') return { kind: 'empty' };
  const prefix = /^(FR|BE|NL)/.exec(sign)?.[1];
  if (country !== null && prefix !== undefined && prefix !== country)
    return { kind: 'warning', code: 'companyNumber.country' };
  const body = prefix === undefined ? sign : sign.slice(2);
  switch (prefix ?? country) {
    case 'FR':
      return checkFrenchVat(body);
    case 'BE':
      return checkBelgianVat(body);
    case 'NL':
      return checkDutchVat(body);
    case undefined:
    case null:
    default:
      return { kind: 'unchecked' };
  }
}

/** People write spaces, dots, dashes and slashes where they like. */
function compact(text: string): string {
  return text.toUpperCase().replace(/[\s./-]/g, '');
}

function checkFrench(sign: string): NumberCheck {
  if (/^\d{9}$/.test(sign))
    return luhnSum(sign) % 10 === 0 ? ok('siren', grouped(sign, 3, 3, 3)) : wrongCheckDigits;
  if (/^\d{14}$/.test(sign))
    return hasSiretChecksum(sign) ? ok('siret', grouped(sign, 3, 3, 3, 5)) : wrongCheckDigits;
  return notWellFormed;
}

/** La Poste ran out of Luhn numbers: its branches only add up to a multiple of five, its seat still follows the rule. */
const laPoste = '356000000';

function hasSiretChecksum(siret: string): boolean {
  if (luhnSum(siret) % 10 === 0) return true;
  const digits = Array.from(siret, Number);
  return siret.startsWith(laPoste) && digits.reduce((sum, digit) => sum + digit, 0) % 5 === 0;
}

/** Every second digit from the right is doubled, the digits of the results added up. */
function luhnSum(digits: string): number {
  return Array.from(digits, Number)
    .toReversed()
    .map((digit, index) => (index % 2 === 0 ? digit : digit * 2))
    .reduce((sum, value) => sum + (value > 9 ? value - 9 : value), 0);
}

/** The two key signs are digits for most companies; keys with letters have no public rule. */
function checkFrenchVat(body: string): NumberCheck {
  const parts = /^([0-9A-HJ-NP-Z]{2})(\d{9})$/.exec(body);
  const [key, siren] = [parts?.[1], parts?.[2]];
  if (key === undefined || siren === undefined) return notWellFormed;
  if (luhnSum(siren) % 10 !== 0) return wrongCheckDigits;
  if (/^\d\d$/.test(key) && Number(key) !== (12 + 3 * (Number(siren) % 97)) % 97) return wrongCheckDigits;
  return ok('vat_fr', `FR ${key} ${siren}`);
}

/** Ten digits since 2008; older papers show nine, without the leading zero. */
function belgianDigits(sign: string): string | undefined {
  const digits = sign.length === 9 ? `0${sign}` : sign;
  return /^[01]\d{9}$/.test(digits) ? digits : undefined;
}

function hasBelgianChecksum(digits: string): boolean {
  return 97 - (Number(digits.slice(0, 8)) % 97) === Number(digits.slice(8));
}

function checkBelgian(sign: string): NumberCheck {
  // A VAT number is the company number with the country's letters before it.
  const digits = belgianDigits(sign.replace(/^BE/, ''));
  if (digits === undefined) return notWellFormed;
  return hasBelgianChecksum(digits)
    ? ok('kbo', `${digits.slice(0, 4)}.${digits.slice(4, 7)}.${digits.slice(7)}`)
    : wrongCheckDigits;
}

function checkBelgianVat(body: string): NumberCheck {
  const digits = belgianDigits(body);
  if (digits === undefined) return notWellFormed;
  return hasBelgianChecksum(digits)
    ? ok('vat_be', `BE ${digits.slice(0, 4)}.${digits.slice(4, 7)}.${digits.slice(7)}`)
    : wrongCheckDigits;
}

/** The Chamber of Commerce gives eight digits and no check digit. */
function checkDutch(sign: string): NumberCheck {
  const digits = sign.replace(/^KVK/, '');
  return /^\d{8}$/.test(digits) ? ok('kvk', digits) : notWellFormed;
}

/** Companies carry their tax number with its eleven test; sole traders, since 2020, a number of their own under ISO 7064 (97-10). */
function checkDutchVat(body: string): NumberCheck {
  const parts = /^(\d{9})B(\d{2})$/.exec(body);
  const [tax, branch] = [parts?.[1], parts?.[2]];
  if (tax === undefined || branch === undefined) return notWellFormed;
  return passesElevenTest(tax) || passesMod97(tax, branch)
    ? ok('vat_nl', `NL${tax}B${branch}`)
    : wrongCheckDigits;
}

function passesElevenTest(digits: string): boolean {
  const values = Array.from(digits, Number);
  const sum = values.slice(0, 8).reduce((total, digit, index) => total + digit * (9 - index), 0);
  return sum % 11 === values[8];
}

function passesMod97(tax: string, branch: string): boolean {
  // Letters count as numbers from A = 10: N is 23, L is 21, B is 11.
  return BigInt(`2321${tax}11${branch}`) % 97n === 1n;
}

function ok(number: CompanyNumberKind, written: string): NumberCheck {
  return { kind: 'ok', number, written };
}

function grouped(digits: string, ...lengths: readonly number[]): string {
  let from = 0;
  return lengths
    .map((length) => {
      from += length;
      return digits.slice(from - length, from);
    })
    .join(' ');
}
