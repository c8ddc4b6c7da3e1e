import { describe, expect, it } from 'vitest';
import { buildDocument } from '#register/documents/build-document.ts';
import { renderText } from '#register/documents/text.ts';
import { loadExample } from '#register/library/examples/examples.ts';
import { registerWithActivity } from '#test/helpers/documents.ts';

describe('a document as plain text', () => {
  it('wraps at 78 characters and never breaks a word', async () => {
    const register = await loadExample('webshop-be');
    const text = renderText(
      buildDocument({ document: 'short-notice', register, language: 'nl', date: '2026-11-22' }),
    );
    const long = text.split('\n').filter((line) => line.length > 78);
    expect(long.filter((line) => line.trim().replace(/^- /, '').includes(' '))).toEqual([]);
  });

  it('keeps what was typed, line breaks included', () => {
    const register = registerWithActivity({ name: { en: '<Quotes> & =1+1\nsecond line' } });
    const text = renderText(
      buildDocument({ document: 'register', register, language: 'en', date: '2026-11-22' }),
    );
    expect(text).toContain('<Quotes> & =1+1\nsecond line\n');
  });
});
