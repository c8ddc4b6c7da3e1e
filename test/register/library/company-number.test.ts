/** Company numbers: publicly known real ones pass, a wrong digit is noticed, and nothing is ever refused. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCompanyNumber, checkVatNumber } from '#register/library/company-number.ts';

const warning = (code: string) => ({ kind: 'warning', code });

describe('a French company number', () => {
  it.each([
    ['732 829 320', 'siren', '732 829 320'],
    ['542065479', 'siren', '542 065 479'],
    ['73282932000074', 'siret', '732 829 320 00074'],
    ['356 000 000 00048', 'siret', '356 000 000 00048'],
  ])('%s is a good %s', (text, number, written) => {
    expect(checkCompanyNumber('FR', text)).toEqual({ kind: 'ok', number, written });
  });

  it('of a post office follows La Poste’s own rule', () => {
    // Not a Luhn number, but its digits add up to a multiple of five.
    expect(checkCompanyNumber('FR', '35600000049837').kind).toBe('ok');
    expect(checkCompanyNumber('FR', '35600000049838')).toEqual(warning('companyNumber.checksum'));
  });

  it.each([
    ['732829321', 'companyNumber.checksum'],
    ['73282932000075', 'companyNumber.checksum'],
    ['7328293', 'companyNumber.format'],
    ['ABCDEFGHI', 'companyNumber.format'],
  ])('%s gives the warning %s', (text, code) => {
    expect(checkCompanyNumber('FR', text)).toEqual(warning(code));
  });
});

describe('a Belgian company number', () => {
  it.each(['0214.596.464', 'BE 0214 596 464', '214596464'])(
    '%s is bpost’s, however it is written',
    (text) => {
      expect(checkCompanyNumber('BE', text)).toEqual({ kind: 'ok', number: 'kbo', written: '0214.596.464' });
    },
  );

  it('passes for the numbers that the catalogue itself names', () => {
    expect(checkCompanyNumber('BE', '0541.977.701').kind).toBe('ok');
    expect(checkCompanyNumber('BE', '0880.498.395').kind).toBe('ok');
  });

  it('warns of a wrong check digit and of a wrong length', () => {
    expect(checkCompanyNumber('BE', '0214.596.465')).toEqual(warning('companyNumber.checksum'));
    expect(checkCompanyNumber('BE', '2214.596.464')).toEqual(warning('companyNumber.format'));
    expect(checkCompanyNumber('BE', '12345')).toEqual(warning('companyNumber.format'));
  });
});

describe('a Dutch company number', () => {
  it('has eight digits and nothing to check them by', () => {
    expect(checkCompanyNumber('NL', '30204462')).toEqual({ kind: 'ok', number: 'kvk', written: '30204462' });
    expect(checkCompanyNumber('NL', 'KVK 30204462').kind).toBe('ok');
    expect(checkCompanyNumber('NL', '3020446')).toEqual(warning('companyNumber.format'));
  });
});

describe('a VAT number', () => {
  it.each([
    ['FR', 'FR 44 732 829 320', 'FR 44 732829320'],
    ['BE', 'BE0214596464', 'BE 0214.596.464'],
    ['NL', 'NL004495445B01', 'NL004495445B01'],
    ['NL', '004495445B01', 'NL004495445B01'],
    ['NL', 'NL000099998B57', 'NL000099998B57'],
  ])('of %s written %s is good', (country, text, written) => {
    expect(checkVatNumber(country, text)).toMatchObject({ kind: 'ok', written });
  });

  it('of France may have a key with letters, which has no public rule', () => {
    expect(checkVatNumber('FR', 'FR K7 399859412').kind).toBe('ok');
  });

  it('warns of wrong digits, a wrong form, and another country’s number', () => {
    expect(checkVatNumber('FR', 'FR45732829320')).toEqual(warning('companyNumber.checksum'));
    expect(checkVatNumber('NL', 'NL004495446B01')).toEqual(warning('companyNumber.checksum'));
    expect(checkVatNumber('NL', 'NL004495445X01')).toEqual(warning('companyNumber.format'));
    expect(checkVatNumber('BE', 'NL004495445B01')).toEqual(warning('companyNumber.country'));
  });
});

describe('any text', () => {
  it('is never refused: empty and unknown countries have an answer too', () => {
    expect(checkCompanyNumber('FR', '  ')).toEqual({ kind: 'empty' });
    expect(checkVatNumber(null, '')).toEqual({ kind: 'empty' });
    expect(checkCompanyNumber('PT', '123')).toEqual({ kind: 'unchecked' });
    expect(checkVatNumber('PT', 'PT123456789')).toEqual({ kind: 'unchecked' });
    fc.assert(
      fc.property(fc.constantFrom('FR', 'BE', 'NL', 'DE', null), fc.string(), (country, text) => {
        expect(checkCompanyNumber(country, text).kind).toMatch(/^(ok|empty|warning|unchecked)$/);
        expect(checkVatNumber(country, text).kind).toMatch(/^(ok|empty|warning|unchecked)$/);
      }),
    );
  });

  it('written as the app writes it is read again as the same number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (stem) => {
        const first = String(stem)
          .padStart(8, '0')
          .replace(/^[2-9]/, '0');
        const number = `${first}${String(97 - (Number(first) % 97)).padStart(2, '0')}`;
        const check = checkCompanyNumber('BE', number);
        expect(check.kind).toBe('ok');
        expect(checkCompanyNumber('BE', check.kind === 'ok' ? check.written : '')).toEqual(check);
      }),
    );
  });
});
