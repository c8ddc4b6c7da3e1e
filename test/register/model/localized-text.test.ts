import { describe, expect, it } from 'vitest';
import { isBlank, localizedTextSchema, readText, withVariant } from '#register/model/localized-text.ts';

describe('free text in several languages', () => {
  it('is read in the language asked for', () => {
    expect(readText({ fr: 'Devis', nl: 'Offertes' }, 'nl')).toEqual({
      text: 'Offertes',
      language: 'nl',
      isSubstitute: false,
    });
  });

  it('falls back to a language that has it, and says so', () => {
    expect(readText({ nl: 'Offertes' }, 'de')).toEqual({
      text: 'Offertes',
      language: 'nl',
      isSubstitute: true,
    });
  });

  it('falls back to the organisation’s own language first, and to any other only where that is missing too', () => {
    const everywhere = { fr: 'Devis', en: 'Quotes', nl: 'Offertes' };
    expect(readText(everywhere, 'de', 'nl')).toMatchObject({ text: 'Offertes', isSubstitute: true });
    expect(readText({ fr: 'Devis', en: 'Quotes' }, 'de', 'nl')).toMatchObject({ text: 'Devis' });
    expect(readText(everywhere, 'en', 'nl')).toMatchObject({ text: 'Quotes', isSubstitute: false });
  });

  it('has no reading when nothing was written, so that the caller prints it as unknown', () => {
    expect(readText({}, 'fr')).toBeUndefined();
    expect(readText({ fr: '  ' }, 'fr')).toBeUndefined();
  });

  it('keeps accents, quotes, signs and line breaks as typed', () => {
    const typed = ' =1+1 « é » <b> & "x"\nligne 2 ';
    expect(localizedTextSchema.parse({ fr: typed })).toEqual({ fr: typed });
  });

  it('keeps an emoji whole, and replaces half of one, which is no text', () => {
    expect(localizedTextSchema.parse({ fr: '🚗 \ud83d' })).toEqual({ fr: '🚗 \ufffd' });
  });

  it('loses a variant that is emptied', () => {
    expect(withVariant({ fr: 'Devis', nl: 'Offertes' }, 'nl', ' ')).toEqual({ fr: 'Devis' });
    expect(isBlank(withVariant({ fr: 'Devis' }, 'fr', ''))).toBe(true);
  });

  it('refuses a language the product does not have', () => {
    expect(localizedTextSchema.safeParse({ es: 'Presupuesto' }).success).toBe(false);
  });
});
