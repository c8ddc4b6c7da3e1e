/** Before a register moves to this computer: what happens, where to, and what becomes of the old file. */
import { useState } from 'react';
import { keepingMessages } from '#register/language/keeping-messages.ts';
import { windowMessages } from '#register/language/window-messages.ts';
import { useApplication } from '#renderer/application.tsx';
import { asFailure } from '#renderer/client.ts';
import { openDrafts } from '#renderer/draft/open-drafts.ts';
import { useShowFailure } from '#renderer/failure-text.tsx';
import { useMessages } from '#renderer/language.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { RadioGroup } from '#renderer/ui/radio-group.tsx';
import { showToast } from '#renderer/ui/toast.tsx';
import { useWrite } from '#renderer/writes.ts';
import './keeping.css';

export function MoveHomeDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages(keepingMessages);
  const words = useMessages(windowMessages);
  const { registerFolder } = useApplication();
  const showFailure = useShowFailure();
  const moveHome = useWrite('places.moveHome');
  const [old, setOld] = useState<'rename' | 'keep'>('rename');
  const move = async (): Promise<void> => {
    // What is typed belongs to the file as it is now.
    if (!(await openDrafts.flush())) return;
    try {
      const { oldPath } = await moveHome.mutateAsync({ isOldRenamed: old === 'rename' });
      showToast({ text: t('move.done', { path: oldPath }) });
      onClose();
    } catch (error) {
      showFailure(asFailure(error));
    }
  };
  return (
    <Dialog
      title={t('move.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words('ui.cancel')}</Button>
          <Button look="primary" isDisabled={moveHome.isPending} onPress={() => void move()}>
            {t('move.confirm')}
          </Button>
        </>
      }
    >
      <p>{t('move.text')}</p>
      <dl className="keeping-place">
        <dt>{t('move.to')}</dt>
        <dd>{registerFolder}</dd>
      </dl>
      <RadioGroup
        label={t('move.old')}
        options={[
          { id: 'rename', label: t('move.rename') },
          { id: 'keep', label: t('move.keep') },
        ]}
        value={old}
        onChange={setOld}
      />
    </Dialog>
  );
}
