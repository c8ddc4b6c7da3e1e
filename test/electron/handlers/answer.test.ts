import { describe, expect, it } from 'vitest';
import { contract } from '#electron/contract/contract.ts';
import { handlers } from '#electron/handlers/handlers.ts';
import { createDesktop } from '#test/helpers/desktop.ts';

describe('every call of the contract', () => {
  it('has a handler, and every handler a call', () => {
    const names = (groups: object) =>
      Object.entries(groups).flatMap(([group, calls]) =>
        Object.keys(calls).map((name) => `${group}.${name}`),
      );
    expect(names(handlers).toSorted()).toEqual(names(contract).toSorted());
  });

  it.each([
    ['application', 'setPreferences', { language: 'it' }],
    ['application', 'state', { surprise: true }],
    ['register', 'create', { name: '', country: 'FR', language: 'fr' }],
    ['register', 'open', { from: 'recent' }],
    ['activities', 'get', { id: '../../etc/passwd' }],
    ['activities', 'list', { record: 'controller', language: 'fr', limit: 1_000_000 }],
    ['activities', 'update', { activity: { id: 'a', __proto__: { admin: true }, name: 'text' } }],
    ['documents', 'save', { document: 'register', language: 'fr', format: 'exe', jobId: '1' }],
    ['providers', 'get', null],
    ['organisation', 'update', 'text'],
  ])('%s.%s refuses what it was not made for', async (group, name, input) => {
    const { callRaw, faults } = createDesktop();
    expect(await callRaw(group, name, input)).toMatchObject({
      ok: false,
      failure: { code: 'input.invalid', parameters: { place: expect.any(String) } },
    });
    expect(faults).toEqual([]);
  });

  it('names the place of what is wrong', async () => {
    const { callRaw } = createDesktop();
    expect(await callRaw('application', 'setPreferences', { theme: 'pink' })).toMatchObject({
      failure: { parameters: { place: 'theme' } },
    });
  });
});

describe('a fault of ours', () => {
  it('reaches the window as a reference, and the log with its place', async () => {
    const fault = new Error('Madame Dupont, 12 rue des Lilas');
    const desktop = createDesktop({
      refusedRequests: () => {
        throw fault;
      },
    });
    expect(await desktop.callRaw('application', 'state', {})).toEqual({
      ok: false,
      failure: { code: 'internal', parameters: {}, reference: 'reference-1' },
    });
    expect(desktop.faults).toEqual([{ where: 'application.state', error: fault }]);
  });
});
