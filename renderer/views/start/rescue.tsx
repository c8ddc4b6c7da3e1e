/** A register that does not open: what happened, that the file was left alone, and its last sound backup. */
import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { formatInstant } from '#register/language/formats.ts';
import { keepingMessages } from '#register/language/keeping-messages.ts';
import { windowMessages } from '#register/language/window-messages.ts';
import { asFailure } from '#renderer/client.ts';
import { useFailureText, useShowFailure } from '#renderer/failure-text.tsx';
import { useLanguage, useMessages } from '#renderer/language.tsx';
import { useCalls } from '#renderer/queries.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useWrite } from '#renderer/writes.ts';
import { askForLockedCopy } from './locked-copy-asked.ts';
import { forgetUnopened, getUnopened, listenToUnopened, type Unopened } from './rescue-asked.ts';

export function Rescue() {
  const unopened = useSyncExternalStore(listenToUnopened, getUnopened);
  return unopened === null ? null : <RescueDialog key={unopened.path} unopened={unopened} />;
}

function RescueDialog({ unopened: { path, failure } }: { readonly unopened: Unopened }) {
  const t = useMessages(keepingMessages);
  const words = useMessages(windowMessages);
  const language = useLanguage();
  const textOf = useFailureText();
  const showFailure = useShowFailure();
  const { queries } = useCalls();
  const { data: backup, isPending } = useQuery(queries.soundBackup({ path }));
  const openBackup = useWrite('rescue.open');
  const open = async (): Promise<void> => {
    try {
      await openBackup.mutateAsync({ path });
      forgetUnopened();
    } catch (reason) {
      const why = asFailure(reason);
      forgetUnopened();
      if (why.code === 'secret.needed') askForLockedCopy(String(why.parameters['path']));
      else showFailure(why);
    }
  };
  const hasBackup = backup !== undefined && backup !== null;
  return (
    <Dialog
      title={t('rescue.title')}
      role="alertdialog"
      isOpen
      onClose={forgetUnopened}
      actions={
        <>
          <Button onPress={forgetUnopened}>{words('ui.close')}</Button>
          {hasBackup && (
            <Button look="primary" isDisabled={openBackup.isPending} onPress={() => void open()}>
              {t('rescue.open')}
            </Button>
          )}
        </>
      }
    >
      <div className="rescue-text">
        <p>{textOf(failure)}</p>
        <p className="path small quiet">{path}</p>
        {hasBackup && (
          <p>{t('rescue.last', { at: formatInstant(backup.at, language), changes: backup.seq })}</p>
        )}
        {!hasBackup && !isPending && <p>{t('rescue.none')}</p>}
      </div>
    </Dialog>
  );
}
