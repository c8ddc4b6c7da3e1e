/** What the window reads again after a write is what the contract says the write makes stale. */
import { describe, expect, it } from 'vitest';
import { contract } from '#electron/contract/contract.ts';
import { staleAfter } from '#renderer/stale-after.ts';

describe('what a write makes stale', () => {
  it('is told to the window as the contract has it, for every write', () => {
    const writes = Object.entries(contract).flatMap(([group, calls]) =>
      Object.entries(calls)
        .filter(([, call]) => call.invalidates.length > 0)
        .map(([name, call]) => [`${group}.${name}`, call.invalidates] as const),
    );
    expect(staleAfter).toEqual(Object.fromEntries(writes));
  });
});
