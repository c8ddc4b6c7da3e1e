/** The register's providers, for fields that choose one; a new one is made without leaving the field. */
import { useQuery } from '@tanstack/react-query';
import type { ProviderId } from '#register/model/ids.ts';
import type { Provider } from '#register/model/provider.ts';
import { asFailure } from '#renderer/client.ts';
import { useShowFailure } from '#renderer/failure-text.tsx';
import { useCalls } from '#renderer/queries.ts';
import { useWrite } from '#renderer/writes.ts';

const nobody: readonly Provider[] = [];

export function useProviders(): readonly Provider[] {
  const { queries } = useCalls();
  const { data } = useQuery({
    ...queries.providers(),
    select: (entries) => entries.map(({ provider }) => provider),
  });
  return data ?? nobody;
}

/** Tells the failure by itself; then nothing was made and `onMade` is not called. */
export function useCreateProvider(): (name: string, onMade: (id: ProviderId) => void) => void {
  const create = useWrite('providers.create');
  const showFailure = useShowFailure();
  return (name, onMade) =>
    create.mutate(
      { name },
      {
        onSuccess: ({ value }) => onMade(value.id),
        onError: (error) => showFailure(asFailure(error)),
      },
    );
}
