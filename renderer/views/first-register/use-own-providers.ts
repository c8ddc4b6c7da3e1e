/** Providers that no catalogue knows: in the register as soon as their name is typed, and out again while nothing uses them. */
import type { ProviderId } from '#register/model/ids.ts';
import { asFailure } from '#renderer/client.ts';
import { useShowFailure } from '#renderer/failure-text.tsx';
import { useWrite } from '#renderer/writes.ts';

export function useOwnProviders(): {
  readonly add: (name: string) => void;
  readonly remove: (id: ProviderId) => void;
} {
  const create = useWrite('providers.create');
  const remove = useWrite('providers.remove');
  const showFailure = useShowFailure();
  const onError = (error: unknown): void => showFailure(asFailure(error));
  return {
    add: (name) => create.mutate({ name }, { onError }),
    remove: (id) => remove.mutate({ id }, { onError }),
  };
}
