/** What can be done with a processor's activity as a whole from its page: go back, duplicate, delete. */
import type { ProcessorActivityId } from '#register/model/ids.ts';
import { asFailure } from '#renderer/client.ts';
import { useShowFailure } from '#renderer/failure-text.tsx';
import type { RecordActions } from '#renderer/editor/record-head.tsx';
import { useNavigation } from '#renderer/routes.ts';
import { useWrite } from '#renderer/writes.ts';

export function useProcessorActivityActions(
  id: ProcessorActivityId,
  flush: () => Promise<boolean>,
): RecordActions {
  const { go, replace } = useNavigation();
  const showFailure = useShowFailure();
  const duplicate = useWrite('processorActivities.duplicate');
  const remove = useWrite('processorActivities.remove');
  const list = { view: 'activities', record: 'processor' } as const;
  const onError = (error: unknown): void => showFailure(asFailure(error));
  return {
    back: () => go(list),
    duplicate: () =>
      void flush().then(() =>
        duplicate.mutate(
          { id },
          { onSuccess: ({ value }) => go({ view: 'processorActivity', id: value.id }), onError },
        ),
      ),
    remove: () => void flush().then(() => remove.mutate({ id }, { onSuccess: () => replace(list), onError })),
  };
}
