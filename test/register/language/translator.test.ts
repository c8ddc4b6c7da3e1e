import { describe, expect, it } from 'vitest';
import { formatDate, formatInstant, formatList } from '#register/language/formats.ts';
import { createTranslator } from '#register/language/translator.ts';

const catalogue = {
  fr: {
    saved: 'Enregistré à {time}',
    found: '{count, plural, =0 {aucune activité} one {# activité} other {# activités}}',
  },
  nl: {
    saved: 'Bewaard om {time}',
    found: '{count, plural, =0 {geen activiteiten} one {# activiteit} other {# activiteiten}}',
  },
  en: {
    saved: 'Saved {time}',
    found: '{count, plural, =0 {no activities} one {# activity} other {# activities}}',
  },
  de: {
    saved: 'Gespeichert um {time}',
    found: '{count, plural, =0 {keine Tätigkeiten} one {# Tätigkeit} other {# Tätigkeiten}}',
  },
};

describe('a translator', () => {
  it('speaks its own language, plurals included', () => {
    const french = createTranslator('fr', catalogue);
    expect([
      french('found', { count: 0 }),
      french('found', { count: 1 }),
      french('found', { count: 1200 }),
    ]).toEqual(['aucune activité', '1 activité', '1\u202f200 activités']);
  });

  it('prints what was typed, angle brackets included, as typed', () => {
    expect(createTranslator('en', catalogue)('saved', { time: '<b>14:32</b> & more' })).toBe(
      'Saved <b>14:32</b> & more',
    );
  });

  it('does not disturb another one', () => {
    const [dutch, german] = [createTranslator('nl', catalogue), createTranslator('de', catalogue)];
    expect([dutch('found', { count: 2 }), german('found', { count: 2 })]).toEqual([
      '2 activiteiten',
      '2 Tätigkeiten',
    ]);
  });
});

describe('dates and lists', () => {
  it('follow the language', () => {
    expect(formatDate('2026-11-22', 'fr')).toBe('22 novembre 2026');
    expect(formatDate('2026-10-01', 'fr')).toBe('1er octobre 2026');
    expect(formatDate('2026-10-01', 'fr', 'medium')).toBe('1er oct. 2026');
    expect(formatDate('2026-10-01', 'fr', 'short')).toBe('01/10/2026');
    expect(formatDate('2026-10-11', 'fr')).toBe('11 octobre 2026');
    expect(formatInstant('2026-10-01T10:00:00.000Z', 'fr', 'UTC')).toMatch(/^1er oct\. 2026/);
    expect(formatDate('2026-11-22', 'nl')).toBe('22 november 2026');
    expect(formatDate('2026-11-22', 'de')).toBe('22. November 2026');
    expect(formatList(['Mollie', 'bpost', 'Combell'], 'nl')).toBe('Mollie, bpost en Combell');
  });

  it('never shift a calendar date by a time zone', () => {
    expect(formatDate('2026-01-01', 'en')).toBe('1 January 2026');
  });

  it('show an instant in the time zone asked for', () => {
    expect(formatInstant('2026-11-22T23:30:00.000Z', 'en', 'Europe/Brussels')).toContain('23 Nov 2026');
  });
});
