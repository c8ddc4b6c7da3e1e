/** What can be done with an activity as a whole from its page: go back, duplicate, delete. */
import { useQueryClient } from '@tanstack/react-query';
import type { ActivityId } from '#register/model/ids.ts';
import { readText } from '#register/model/localized-text.ts';
import { asFailure } from '#renderer/client.ts';
import { useShowFailure } from '#renderer/failure-text.tsx';
import type { RecordActions } from '#renderer/editor/record-head.tsx';
import { useLanguage } from '#renderer/language.tsx';
import { useCalls } from '#renderer/queries.ts';
import { useNavigation } from '#renderer/routes.ts';
import { useRemovedToast } from '#renderer/views/shell/use-removed-toast.ts';
import { useWrite } from '#renderer/writes.ts';

export function useActivityActions(id: ActivityId, flush: () => Promise<boolean>): RecordActions {
  const { go, replace } = useNavigation();
  const language = useLanguage();
  const { queries } = useCalls();
  const queryClient = useQueryClient();
  const sayRemoved = useRemovedToast();
  const showFailure = useShowFailure();
  const duplicate = useWrite('activities.duplicate');
  const remove = useWrite('activities.remove');
  const list = { view: 'activities', record: 'controller' } as const;
  const onError = (error: unknown): void => showFailure(asFailure(error));
  const leave = (): void => {
    // What the page showed a moment ago.
    const name = queryClient.getQueryData(queries.activity({ id }).queryKey)?.name ?? {};
    replace(list);
    sayRemoved({ objectKind: 'activity', objectId: id, name: readText(name, language)?.text ?? '' });
  };
  return {
    back: () => go(list),
    // What is typed goes first: a copy without the last words would be a surprise.
    duplicate: () =>
      void flush().then(() =>
        duplicate.mutate(
          { id },
          { onSuccess: ({ value }) => go({ view: 'activity', id: value.id }), onError },
        ),
      ),
    remove: () => void flush().then(() => remove.mutate({ id }, { onSuccess: leave, onError })),
  };
}
