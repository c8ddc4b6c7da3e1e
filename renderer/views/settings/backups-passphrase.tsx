/** Sets a passphrase: first what losing it means, then the passphrase twice, then the recovery code, once. */
import { useId, useState } from 'react';
import { keepingMessages } from '#register/language/keeping-messages.ts';
import { windowMessages } from '#register/language/window-messages.ts';
import { asFailure } from '#renderer/client.ts';
import { useShowFailure } from '#renderer/failure-text.tsx';
import { useMessages } from '#renderer/language.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { ShowTyped } from '#renderer/ui/secret-field.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { useWrite } from '#renderer/writes.ts';
import { RecoveryCodeDialog } from './backups-recovery-code.tsx';

/** As the contract asks. */
const shortest = 10;
const longest = 500;

export interface PassphraseDialogProps {
  /** None was set before. */
  readonly isFirst: boolean;
  readonly onClose: () => void;
}

export function PassphraseDialog({ isFirst, onClose }: PassphraseDialogProps) {
  const t = useMessages(keepingMessages);
  const words = useMessages(windowMessages);
  const formId = useId();
  const showFailure = useShowFailure();
  const turnOn = useWrite('protection.turnOn');
  const [code, setCode] = useState<string | null>(null);
  if (code !== null) return <RecoveryCodeDialog code={code} onClose={onClose} />;
  const set = async (passphrase: string): Promise<void> => {
    try {
      setCode((await turnOn.mutateAsync({ passphrase })).recoveryCode);
    } catch (error) {
      showFailure(asFailure(error));
    }
  };
  return (
    <Dialog
      title={t(isFirst ? 'pass.title' : 'pass.changeTitle')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words('ui.cancel')}</Button>
          <Button look="primary" type="submit" form={formId} isDisabled={turnOn.isPending}>
            {t(turnOn.isPending ? 'pass.busy' : 'pass.confirm')}
          </Button>
        </>
      }
    >
      <Notice tone="caution">
        <p>{t('pass.lost')}</p>
        <p>{t('pass.next')}</p>
        {!isFirst && <p>{t('pass.earlier')}</p>}
      </Notice>
      <PassphraseForm formId={formId} onConfirm={(passphrase) => void set(passphrase)} />
    </Dialog>
  );
}

interface PassphraseFormProps {
  readonly formId: string;
  readonly onConfirm: (passphrase: string) => void;
}

function PassphraseForm({ formId, onConfirm }: PassphraseFormProps) {
  const t = useMessages(keepingMessages);
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [isShown, setIsShown] = useState(false);
  const [isUnderstood, setIsUnderstood] = useState(false);
  const [isTried, setIsTried] = useState(false);
  const isShort = passphrase.trim().length < shortest;
  const differs = passphrase.trim() !== again.trim();
  const type = isShown ? 'text' : 'password';
  return (
    <form
      id={formId}
      className="keeping-form"
      onSubmit={(event) => {
        event.preventDefault();
        setIsTried(true);
        if (!isShort && !differs && isUnderstood) onConfirm(passphrase);
      }}
    >
      <TextField
        label={t('pass.label')}
        hint={t('pass.labelHint', { count: shortest })}
        type={type}
        value={passphrase}
        onChange={setPassphrase}
        maxLength={longest}
        error={isTried && isShort ? t('pass.short', { count: shortest }) : undefined}
      />
      <TextField
        label={t('pass.again')}
        type={type}
        value={again}
        onChange={setAgain}
        maxLength={longest}
        error={isTried && !isShort && differs ? t('pass.differs') : undefined}
      />
      <ShowTyped isShown={isShown} onChange={setIsShown} />
      <Checkbox
        isSelected={isUnderstood}
        onChange={setIsUnderstood}
        description={isTried && !isUnderstood ? t('pass.mustUnderstand') : undefined}
      >
        {t('pass.understood')}
      </Checkbox>
    </form>
  );
}
