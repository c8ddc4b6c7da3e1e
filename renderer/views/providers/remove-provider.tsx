/** Deletes a provider; while activities use it, says which, and deletes nothing. */
import { asFailure } from '#renderer/client.ts';
import type { ProviderUse } from '#register/model/listing.ts';
import type { Provider } from '#register/model/provider.ts';
import { useFailureText } from '#renderer/failure-text.tsx';
import { useEditorMessages } from '#renderer/fields/field-words.tsx';
import { useRead } from '#renderer/fields/reading.ts';
import { useNavigation } from '#renderer/routes.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ConfirmDialog, Dialog } from '#renderer/ui/dialog.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { useRemovedToast } from '#renderer/views/shell/use-removed-toast.ts';
import { useWrite } from '#renderer/writes.ts';
import { distinctActivities } from './used-by.tsx';

export interface RemoveProviderProps {
  readonly provider: Provider;
  readonly usedBy: readonly ProviderUse[];
  readonly onClose: () => void;
}

export function RemoveProvider({ provider, usedBy, onClose }: RemoveProviderProps) {
  const t = useEditorMessages();
  const textOf = useFailureText();
  const read = useRead();
  const { replace } = useNavigation();
  const sayRemoved = useRemovedToast();
  const remove = useWrite('providers.remove');
  const { name } = provider;

  if (usedBy.length > 0) {
    return (
      <Dialog
        title={t('providers.inUseTitle', { name })}
        isOpen
        onClose={onClose}
        actions={
          <Button look="primary" onPress={onClose}>
            {t('dialog.understood')}
          </Button>
        }
      >
        <p>{t('providers.inUseText')}</p>
        <ul className="plain-list">
          {distinctActivities(usedBy).map((use) => (
            <li key={`${use.record}/${use.activityId}`}>{read(use.activityName) ?? t('record.unnamed')}</li>
          ))}
        </ul>
      </Dialog>
    );
  }
  return (
    <ConfirmDialog
      title={t('providers.removeTitle', { name })}
      isOpen
      isDangerous
      confirmLabel={t('providers.remove')}
      cancelLabel={t('dialog.cancel')}
      onCancel={onClose}
      onConfirm={() =>
        remove.mutate(
          { id: provider.id },
          {
            onSuccess: () => {
              replace({ view: 'providers' });
              sayRemoved({ objectKind: 'provider', objectId: provider.id, name });
            },
          },
        )
      }
    >
      <p>{t('providers.removeText')}</p>
      {remove.error !== null && <Notice tone="danger">{textOf(asFailure(remove.error))}</Notice>}
    </ConfirmDialog>
  );
}
