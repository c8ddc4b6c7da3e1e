/** The contract as functions: a call goes over the bridge, and a failure comes back as a typed `Failure`. */
import type { Bridge, Client } from '#electron/contract/contract.ts';
import { channelOf } from '#electron/contract/core.ts';
import { Failure } from '#register/model/failure.ts';

type Invoke = (input: unknown) => Promise<unknown>;

/**
 * The calls are made up as they are used: the contract itself holds zod schemas, which the window has no use for.
 * A call that is not in the contract does not compile, and would be refused by the preload.
 */
export function createClient(bridge: Bridge): Client {
  const groups = new Map<string, object>();
  const client = new Proxy(
    {},
    {
      get: (_, group) => {
        if (typeof group !== 'string') return undefined;
        const known = groups.get(group) ?? createGroup(bridge, group);
        groups.set(group, known);
        return known;
      },
    },
  );
  // The proxy answers every group and name; the type says which of them exist.
  return client as Client;
}

function createGroup(bridge: Bridge, group: string): object {
  const calls = new Map<string, Invoke>();
  return new Proxy(
    {},
    {
      get: (_, name) => {
        if (typeof name !== 'string') return undefined;
        const known = calls.get(name) ?? ((input) => invoke(bridge, channelOf(group, name), input));
        calls.set(name, known);
        return known;
      },
    },
  );
}

async function invoke(bridge: Bridge, channel: string, input: unknown): Promise<unknown> {
  const envelope = await bridge.invoke(channel, input);
  if (envelope.ok) return envelope.value;
  const { code, parameters, reference } = envelope.failure;
  throw new Failure(code, reference === undefined ? parameters : { ...parameters, reference });
}

/** What was thrown, as a failure that can be shown: what is not one yet is a fault of ours. */
export function asFailure(error: unknown): Failure {
  return error instanceof Failure ? error : new Failure('internal', { reference: '–' }, { cause: error });
}
