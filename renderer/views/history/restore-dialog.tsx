/** Before a backup comes back: what would be different, and that nothing is lost by it. */
import { useQuery } from '@tanstack/react-query';
import type { BackupEntry } from '#electron/contract/backups.ts';
import { formatInstant } from '#register/language/formats.ts';
import { historyMessages } from '#register/language/history-messages.ts';
import { asFailure } from '#renderer/client.ts';
import { openDrafts } from '#renderer/draft/open-drafts.ts';
import { useShowFailure } from '#renderer/failure-text.tsx';
import { useLanguage, useMessages } from '#renderer/language.tsx';
import { useCalls } from '#renderer/queries.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useWrite } from '#renderer/writes.ts';
import { FailureView } from '#renderer/views/shell/failure-view.tsx';
import { SentenceList } from './compare-section.tsx';
import { UnlockBackup } from './unlock-backup.tsx';

export interface RestoreDialogProps {
  readonly entry: BackupEntry;
  readonly onClose: () => void;
}

export function RestoreDialog({ entry, onClose }: RestoreDialogProps) {
  const t = useMessages(historyMessages);
  const language = useLanguage();
  const { queries } = useCalls();
  const showFailure = useShowFailure();
  const restore = useWrite('backups.restore');
  const { at, seq } = entry;
  const { data: preview, error, refetch } = useQuery(queries.backupPreview({ at, seq, language }));
  const bringBack = async (): Promise<void> => {
    // What is typed belongs to the register that is open now.
    if (!(await openDrafts.flush())) return;
    try {
      await restore.mutateAsync({ at, seq });
      onClose();
    } catch (reason) {
      showFailure(asFailure(reason));
    }
  };
  return (
    <Dialog
      title={t('restore.title', { at: formatInstant(at, language) })}
      isOpen
      onClose={onClose}
      isWide
      actions={
        <>
          <Button onPress={onClose}>{t('restore.cancel')}</Button>
          <Button
            look="primary"
            isDisabled={preview === undefined || restore.isPending}
            onPress={() => void bringBack()}
          >
            {t('restore.confirm')}
          </Button>
        </>
      }
    >
      <p>{t('restore.text')}</p>
      {error !== null &&
        (asFailure(error).code === 'secret.needed' ? (
          <UnlockBackup entry={entry} onUnlocked={() => void refetch()} />
        ) : (
          <FailureView failure={asFailure(error)} />
        ))}
      {preview !== undefined &&
        (preview.sentences.length === 0 ? (
          <p className="quiet">{t('difference.none')}</p>
        ) : (
          <SentenceList sentences={preview.sentences} />
        ))}
    </Dialog>
  );
}
