import { describe, expect, it } from 'vitest';
import { documentCatalogue, documentKinds, findChoiceFault } from '#register/documents/catalogue.ts';

describe('the catalogue of documents', () => {
  it('knows every kind of document once', () => {
    expect(documentCatalogue.map(({ document }) => document).toSorted()).toEqual(
      [...documentKinds].toSorted(),
    );
  });

  it('allows what can be made', () => {
    for (const { document, formats, layouts } of documentCatalogue)
      for (const format of formats)
        for (const layout of layouts) expect(findChoiceFault({ document, format, layout })).toBeUndefined();
  });

  it('names what is possible in place of what is not', () => {
    expect(findChoiceFault({ document: 'short-notice', format: 'xlsx' })).toEqual({
      reason: 'format',
      possible: ['pdf', 'html', 'txt'],
    });
    expect(findChoiceFault({ document: 'register', format: 'pdf', layout: 'cnil' })).toEqual({
      reason: 'layout',
      possible: ['standard'],
    });
    expect(findChoiceFault({ document: 'inspection-pack', format: 'zip' })).toEqual({
      reason: 'notAvailableYet',
    });
  });
});
