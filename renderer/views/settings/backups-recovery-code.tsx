/** The recovery code, this once: to be printed or written down before the dialog can go. */
import { Printer } from 'lucide-react';
import { useState } from 'react';
import { keepingMessages } from '#register/language/keeping-messages.ts';
import { asFailure } from '#renderer/client.ts';
import { useShowFailure } from '#renderer/failure-text.tsx';
import { useMessages } from '#renderer/language.tsx';
import { useCalls } from '#renderer/queries.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';

export interface RecoveryCodeDialogProps {
  readonly code: string;
  readonly onClose: () => void;
}

export function RecoveryCodeDialog({ code, onClose }: RecoveryCodeDialogProps) {
  const t = useMessages(keepingMessages);
  const { client } = useCalls();
  const showFailure = useShowFailure();
  const [isKept, setIsKept] = useState(false);
  return (
    <Dialog
      title={t('code.shown')}
      isOpen
      // Neither Escape nor a press beside it may lose the code.
      role="alertdialog"
      onClose={() => {
        if (isKept) onClose();
      }}
      actions={
        <>
          <Button
            icon={Printer}
            onPress={() => {
              client.protection
                .printCode({ recoveryCode: code })
                .catch((error: unknown) => showFailure(asFailure(error)));
            }}
          >
            {t('code.print')}
          </Button>
          <Button look="primary" isDisabled={!isKept} onPress={onClose}>
            {t('code.done')}
          </Button>
        </>
      }
    >
      <p>{t('code.once')}</p>
      <p className="recovery-code">{code}</p>
      <p className="quiet">{t('code.sheet')}</p>
      <div className="keeping-form">
        <Checkbox isSelected={isKept} onChange={setIsKept}>
          {t('code.kept')}
        </Checkbox>
      </div>
    </Dialog>
  );
}
