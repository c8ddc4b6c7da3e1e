import { describe, expect, it } from 'vitest';
import { createShownDocuments } from '#electron/security/shown-documents.ts';

describe('documents that are looked at', () => {
  it('have an address each, and are found by it', () => {
    const documents = createShownDocuments();
    const [first, second] = [documents.show('one'), documents.show('two')];
    expect([documents.find(new URL(first)), documents.find(new URL(second))]).toEqual(['one', 'two']);
    expect(documents.find(new URL('app://preview/other'))).toBeUndefined();
  });

  it('give way to newer ones, so that memory does not fill', () => {
    const documents = createShownDocuments();
    const addresses = Array.from({ length: 20 }, (_, index) => documents.show(String(index)));
    const kept = addresses.filter((address) => documents.find(new URL(address)) !== undefined);
    expect(kept).toEqual(addresses.slice(-8));
  });

  it('are forgotten one by one, or all at once', () => {
    const documents = createShownDocuments();
    const [first, second] = [documents.show('one'), documents.show('two')];
    documents.forget(first);
    expect(documents.find(new URL(first))).toBeUndefined();
    documents.clear();
    expect(documents.find(new URL(second))).toBeUndefined();
  });
});
