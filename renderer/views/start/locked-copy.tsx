/** Asks for the passphrase of an encrypted copy that somebody wants to open, wherever in the program that was. */
import { useId, useState, useSyncExternalStore } from 'react';
import { keepingMessages } from '#register/language/keeping-messages.ts';
import { windowMessages } from '#register/language/window-messages.ts';
import { asFailure } from '#renderer/client.ts';
import { useFailureText } from '#renderer/failure-text.tsx';
import { useMessages } from '#renderer/language.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { SecretField } from '#renderer/ui/secret-field.tsx';
import { useWrite } from '#renderer/writes.ts';
import { forgetLockedCopy, getLockedCopy, listenToLockedCopy } from './locked-copy-asked.ts';
import '#renderer/views/shell/keeping.css';

export function LockedCopy() {
  const path = useSyncExternalStore(listenToLockedCopy, getLockedCopy);
  return path === null ? null : <LockedCopyDialog key={path} path={path} />;
}

function LockedCopyDialog({ path }: { readonly path: string }) {
  const t = useMessages(keepingMessages);
  const words = useMessages(windowMessages);
  const textOf = useFailureText();
  const formId = useId();
  const openCopy = useWrite('protection.openCopy');
  const [secret, setSecret] = useState('');
  const [error, setError] = useState<string | undefined>(undefined);
  const open = async (): Promise<void> => {
    if (secret.trim() === '') {
      setError(t('secret.missing'));
      return;
    }
    try {
      await openCopy.mutateAsync({ path, secret });
      forgetLockedCopy();
    } catch (reason) {
      setError(textOf(asFailure(reason)));
    }
  };
  return (
    <Dialog
      title={t('secret.copyTitle')}
      isOpen
      onClose={forgetLockedCopy}
      actions={
        <>
          <Button onPress={forgetLockedCopy}>{words('ui.cancel')}</Button>
          <Button look="primary" type="submit" form={formId} isDisabled={openCopy.isPending}>
            {t(openCopy.isPending ? 'pass.busy' : 'secret.open')}
          </Button>
        </>
      }
    >
      <p>{t('secret.copyText')}</p>
      <p className="path small quiet">{path}</p>
      <form
        id={formId}
        className="keeping-form"
        onSubmit={(event) => {
          event.preventDefault();
          void open();
        }}
      >
        <SecretField
          label={t('secret.label')}
          value={secret}
          onChange={(typed) => {
            setSecret(typed);
            // A field that is marked wrong keeps its form from being sent.
            setError(undefined);
          }}
          error={error}
          // The dialog asks one thing, and was opened to answer it.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
        />
      </form>
    </Dialog>
  );
}
