/** Before an encrypted backup can be looked at: its passphrase, or its recovery code. */
import { useState } from 'react';
import type { BackupEntry } from '#electron/contract/backups.ts';
import { keepingMessages } from '#register/language/keeping-messages.ts';
import { asFailure } from '#renderer/client.ts';
import { useFailureText } from '#renderer/failure-text.tsx';
import { useMessages } from '#renderer/language.tsx';
import { useCalls } from '#renderer/queries.ts';
import { Button } from '#renderer/ui/button.tsx';
import { SecretField } from '#renderer/ui/secret-field.tsx';

export interface UnlockBackupProps {
  readonly entry: BackupEntry;
  readonly onUnlocked: () => void;
}

export function UnlockBackup({ entry, onUnlocked }: UnlockBackupProps) {
  const t = useMessages(keepingMessages);
  const textOf = useFailureText();
  const { client } = useCalls();
  const [secret, setSecret] = useState('');
  const [error, setError] = useState<string | undefined>(undefined);
  const [isBusy, setIsBusy] = useState(false);
  const unlock = async (): Promise<void> => {
    if (secret.trim() === '') {
      setError(t('secret.missing'));
      return;
    }
    setIsBusy(true);
    try {
      await client.protection.unlock({ at: entry.at, seq: entry.seq, secret });
      onUnlocked();
    } catch (reason) {
      setError(textOf(asFailure(reason)));
    } finally {
      setIsBusy(false);
    }
  };
  return (
    <form
      className="unlock-backup"
      onSubmit={(event) => {
        event.preventDefault();
        void unlock();
      }}
    >
      <p>{t('secret.restore')}</p>
      <SecretField
        label={t('secret.label')}
        value={secret}
        onChange={(typed) => {
          setSecret(typed);
          // A field that is marked wrong keeps its form from being sent.
          setError(undefined);
        }}
        error={error}
        // Nothing else can be done here before it is answered.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
      />
      <div>
        <Button type="submit" isDisabled={isBusy}>
          {t(isBusy ? 'pass.busy' : 'secret.open')}
        </Button>
      </div>
    </form>
  );
}
