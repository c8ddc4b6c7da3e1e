import { describe, expect, it } from 'vitest';
import { documentCatalogue, documentKinds, findChoiceFault } from '#register/documents/catalogue.ts';

describe('the catalogue of documents', () => {
  it('knows every kind of document once', () => {
    expect(documentCatalogue.map(({ document }) => document).toSorted()).toEqual(
      [...documentKinds].toSorted(),
    );
  });

  it('allows what can be made', () => {
    for (const { document, formats, layouts, audiences, papers } of documentCatalogue)
      for (const format of formats)
        for (const layout of layouts[format] ?? (['standard'] as const))
          for (const audience of [undefined, ...audiences])
            for (const paper of papers)
              expect(findChoiceFault({ document, format, layout, audience, paper })).toBeUndefined();
  });

  it('names what is possible in place of what is not', () => {
    expect(findChoiceFault({ document: 'short-notice', format: 'xlsx' })).toEqual({
      reason: 'format',
      possible: ['pdf', 'html', 'md', 'txt'],
    });
    expect(findChoiceFault({ document: 'register', format: 'pdf', layout: 'cnil' })).toEqual({
      reason: 'layout',
      possible: ['standard'],
    });
    expect(findChoiceFault({ document: 'register', format: 'pdf', audience: 'staff' })).toEqual({
      reason: 'audience',
      possible: [],
    });
    expect(findChoiceFault({ document: 'notice', format: 'pdf', paper: 'a5' })).toEqual({
      reason: 'paper',
      possible: ['a4'],
    });
  });
});
