import { describe, expect, it } from 'vitest';
import { csvField, registerCsv } from '#register/documents/csv.ts';
import { registerWithActivity } from '#test/helpers/documents.ts';

describe('the register as csv', () => {
  it('starts with a byte order mark, ends its records with CRLF, and has one row per activity', () => {
    const csv = registerCsv({ register: registerWithActivity({ reference: 'Q-1' }), language: 'en' });
    expect(csv.startsWith('\uFEFF"Ref.","Activity",')).toBe(true);
    expect(csv.endsWith('"\r\n')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(3);
    expect(csv).toContain('\r\n"Q-1","Quotes","Draft",');
  });

  it('uses the separator that spreadsheet programs of the language expect', () => {
    const register = registerWithActivity({});
    const separator = (language: 'fr' | 'nl' | 'de' | 'en') =>
      registerCsv({ register, language }).match(/^\uFEFF"[^"]*"(.)/)?.[1];
    expect([separator('fr'), separator('nl'), separator('de'), separator('en')]).toEqual([
      ';',
      ';',
      ';',
      ',',
    ]);
  });

  it('doubles quotes and keeps line breaks and separators inside a field', () => {
    expect(csvField('a "b"; c,\nd')).toBe('"a ""b""; c,\nd"');
  });

  it('puts an apostrophe before everything that would run as a formula', () => {
    const risky = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\u0000=1', ' =1', '\n=1', '＝1+1'];
    expect(risky.map((text) => csvField(text).startsWith(`"'`))).toEqual(risky.map(() => true));
    expect(csvField('1 = 1')).toBe('"1 = 1"');
  });
});
