import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankKey, fold, localizedSortKeys, sortKey, wordsOf } from '#db/lists/fold.ts';

describe('Text without case, accents and ligatures', () => {
  it.each([
    ['Santé', 'sante'],
    ['sante\u0301', 'sante'],
    ['ŒUVRE', 'oeuvre'],
    ['Straße', 'strasse'],
    ['coöperatie', 'cooperatie'],
    ['Łódź', 'lodz'],
    ['İstanbul', 'istanbul'],
    ['ﬁche', 'fiche'],
  ])('%s is %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('stays as it is when folded again', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(wordsOf(wordsOf(text).join(' '))).toEqual(wordsOf(text));
      }),
      { numRuns: 300 },
    );
  });

  it('falls into words at everything that is neither letter nor digit', () => {
    expect(wordsOf(`L'e-mail "n° 12" =1+1 👩‍🔧 été`)).toEqual(['l', 'e', 'mail', 'n', '12', '1', '1', 'ete']);
  });
});

describe('Names in a list', () => {
  const sorted = (names: readonly string[]) => names.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));

  it('stand where a reader looks for them', () => {
    expect(sorted(['Zèbre', 'émeute', 'Effacement', 'œuvre', 'objet', '«Clients»', 'été'])).toEqual([
      '«Clients»',
      'Effacement',
      'émeute',
      'été',
      'objet',
      'œuvre',
      'Zèbre',
    ]);
  });

  it('count their numbers by value', () => {
    expect(sorted(['A-10', 'A-2', 'A-1b', 'A-002c', 'A-1'])).toEqual([
      'A-1',
      'A-1b',
      'A-2',
      'A-002c',
      'A-10',
    ]);
  });

  it('that are blank come last', () => {
    expect(sorted(['  ', 'zzz', '漢字'])).toEqual(['zzz', '漢字', '  ']);
  });

  it('sort in each language by the text that its reader sees', () => {
    expect(localizedSortKeys({ nl: 'Offertes', fr: 'Devis' })).toEqual({
      fr: 'devis',
      nl: 'offertes',
      en: 'devis',
      de: 'devis',
    });
    expect(localizedSortKeys({}).fr).toBe(blankKey);
  });
});
