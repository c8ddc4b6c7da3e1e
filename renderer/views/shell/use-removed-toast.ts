/** Says that something was deleted, with the way back beside it. */
import type { BinEntry } from '#electron/contract/history.ts';
import { historyMessages } from '#register/language/history-messages.ts';
import { asFailure } from '#renderer/client.ts';
import { useShowFailure } from '#renderer/failure-text.tsx';
import { useMessages } from '#renderer/language.tsx';
import { showToast } from '#renderer/ui/toast.tsx';
import { useWrite } from '#renderer/writes.ts';

export type Removed = Pick<BinEntry, 'objectKind' | 'objectId' | 'name'>;

export function useRemovedToast(): (removed: Removed) => void {
  const t = useMessages(historyMessages);
  const showFailure = useShowFailure();
  const restore = useWrite('history.restoreFromBin');
  return ({ name, objectKind, objectId }) =>
    showToast({
      text: t('removed', { name: name.trim() === '' ? t('name.none') : name }),
      action: {
        label: t('undoButton'),
        // Not `mutate`: by then the view that deleted it may be gone, and its callbacks with it.
        onAction: () => {
          restore
            .mutateAsync({ objectKind, objectId })
            .catch((error: unknown) => showFailure(asFailure(error)));
        },
      },
    });
}
