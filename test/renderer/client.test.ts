/** The window's end of the bridge. */
import { describe, expect, it } from 'vitest';
import type { Bridge } from '#electron/contract/contract.ts';
import { Failure } from '#register/model/failure.ts';
import { asFailure, createClient } from '#renderer/client.ts';

function bridgeAnswering(answer: Awaited<ReturnType<Bridge['invoke']>>) {
  const asked: { readonly channel: string; readonly input: unknown }[] = [];
  const bridge: Bridge = {
    invoke: async (channel, input) => {
      asked.push({ channel, input });
      return answer;
    },
    listen: () => () => {},
  };
  return { bridge, asked };
}

describe('a call from the window', () => {
  it('goes over the channel of its group and name, with its input as it is', async () => {
    const { bridge, asked } = bridgeAnswering({ ok: true, value: null });
    await createClient(bridge).application.forgetRecent({ path: '/a.trente' });
    expect(asked).toEqual([{ channel: 'trente:application.forgetRecent', input: { path: '/a.trente' } }]);
  });

  it('gives back what the main process answered', async () => {
    const { bridge } = bridgeAnswering({ ok: true, value: { legalName: 'Garage Dubois' } });
    expect(await createClient(bridge).organisation.get({})).toEqual({ legalName: 'Garage Dubois' });
  });

  it('fails with the code and the parameters that were reported', async () => {
    const { bridge } = bridgeAnswering({
      ok: false,
      failure: { code: 'provider.inUse', parameters: { usedBy: 'Quotes' } },
    });
    await expect(createClient(bridge).providers.list({})).rejects.toMatchObject({
      code: 'provider.inUse',
      parameters: { usedBy: 'Quotes' },
    });
  });

  it('carries the reference of a fault of ours to where its message is made', async () => {
    const { bridge } = bridgeAnswering({
      ok: false,
      failure: { code: 'internal', parameters: {}, reference: 'K7Q2' },
    });
    await expect(createClient(bridge).providers.list({})).rejects.toMatchObject({
      parameters: { reference: 'K7Q2' },
    });
  });
});

describe('something thrown', () => {
  it('stays the failure it is', () => {
    const failure = new Failure('file.diskFull');
    expect(asFailure(failure)).toBe(failure);
  });

  it('is a fault of ours when it is anything else', () => {
    expect(asFailure(new TypeError('x is not a function')).code).toBe('internal');
  });
});
