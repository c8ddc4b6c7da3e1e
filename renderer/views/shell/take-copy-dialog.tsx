/** A copy of the register to mail or to carry: encrypted where a passphrase was set, else as it is. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { keepingMessages } from '#register/language/keeping-messages.ts';
import { windowMessages } from '#register/language/window-messages.ts';
import { asFailure } from '#renderer/client.ts';
import { openDrafts } from '#renderer/draft/open-drafts.ts';
import { useShowFailure } from '#renderer/failure-text.tsx';
import { useMessages } from '#renderer/language.tsx';
import { useCalls } from '#renderer/queries.ts';
import { useNavigation } from '#renderer/routes.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { RadioGroup } from '#renderer/ui/radio-group.tsx';
import { showToast } from '#renderer/ui/toast.tsx';
import './keeping.css';

export function TakeCopyDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages(keepingMessages);
  const words = useMessages(windowMessages);
  const { client, queries } = useCalls();
  const { go } = useNavigation();
  const showFailure = useShowFailure();
  const { data: state } = useQuery(queries.protectionState());
  const [chosen, setChosen] = useState<'locked' | 'plain' | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  if (state === undefined) return null;
  const mayLock = state.since !== null;
  const kind = chosen ?? (mayLock ? 'locked' : 'plain');
  const save = async (): Promise<void> => {
    setIsBusy(true);
    try {
      if (!(await openDrafts.flush())) return;
      const path = await client.protection.takeCopy({ isLocked: kind === 'locked' });
      if (path === null) return;
      showToast({ text: t('copy.saved', { path }) });
      onClose();
    } catch (error) {
      showFailure(asFailure(error));
    } finally {
      setIsBusy(false);
    }
  };
  return (
    <Dialog
      title={t('copy.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words('ui.cancel')}</Button>
          <Button look="primary" isDisabled={isBusy} onPress={() => void save()}>
            {t('copy.save')}
          </Button>
        </>
      }
    >
      <p>{t('copy.text')}</p>
      <div className="keeping-form">
        {mayLock ? (
          <RadioGroup
            label={t('copy.kind')}
            options={[
              { id: 'locked', label: t('copy.locked') },
              { id: 'plain', label: t('copy.plain') },
            ]}
            value={kind}
            onChange={setChosen}
          />
        ) : (
          <>
            <p className="quiet">{t('copy.notSet')}</p>
            <div>
              <Button
                isSmall
                onPress={() => {
                  onClose();
                  go({ view: 'settings' });
                }}
              >
                {t('copy.toSettings')}
              </Button>
            </div>
          </>
        )}
      </div>
    </Dialog>
  );
}
