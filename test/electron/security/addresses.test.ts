import { describe, expect, it } from 'vitest';
import { isLocalAddress, isOwnPage, mayNavigate } from '#electron/security/addresses.ts';

const closed = { withInspection: false } as const;

describe('an address stays on this computer', () => {
  it.each(['app://trente/index.html', 'app://preview/1', 'data:text/plain,a', 'blob:app://trente/1'])(
    '%s does',
    (address) => expect(isLocalAddress(address, closed)).toBe(true),
  );

  it.each([
    'http://example.com/',
    'https://example.com/',
    'ws://example.com/',
    'wss://example.com/',
    'ftp://example.com/',
    'file:///etc/passwd',
    'chrome://gpu/',
    'devtools://devtools/bundled/inspector.html',
    'javascript:alert(1)',
    'mailto:a@example.com',
    'APP-X://trente/',
    '//example.com/',
    '',
  ])('%s does not', (address) => expect(isLocalAddress(address, closed)).toBe(false));

  it('lets the inspector’s own pages load in development only', () => {
    const address = 'devtools://devtools/bundled/inspector.html';
    expect(isLocalAddress(address, { withInspection: true })).toBe(true);
  });
});

describe('where a frame may go', () => {
  it('the window: to its one page', () => {
    const may = (address: string) => mayNavigate(address, { isMain: true });
    expect(may('app://trente/index.html')).toBe(true);
    expect(may('app://trente/index.html#/activities')).toBe(true);
    for (const address of [
      'app://preview/1',
      'app://trente/other.html',
      'app://elsewhere/index.html',
      'https://trente/index.html',
      'data:text/html,<h1>x</h1>',
      'blob:app://trente/1',
      'file:///index.html',
      'javascript:alert(1)',
    ])
      expect([address, may(address)]).toEqual([address, false]);
  });

  it('a frame inside it: to documents', () => {
    expect(mayNavigate('app://preview/1', { isMain: false })).toBe(true);
    expect(mayNavigate('app://trente/index.html', { isMain: false })).toBe(false);
    expect(mayNavigate('https://example.com/', { isMain: false })).toBe(false);
  });
});

describe('who may call', () => {
  it('is our own page', () => {
    expect(isOwnPage('app://trente/index.html')).toBe(true);
    for (const address of [
      'app://preview/1',
      'app://trente.evil/index.html',
      'https://trente/index.html',
      'app://evil/?app://trente/',
      'about:blank',
      '',
    ])
      expect([address, isOwnPage(address)]).toEqual([address, false]);
  });
});
