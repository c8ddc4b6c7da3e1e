/** Whether backups are encrypted: turn it on, choose another passphrase, turn it off; and which of them still are not. */
import { useQuery } from '@tanstack/react-query';
import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import { formatInstant } from '#register/language/formats.ts';
import { keepingMessages } from '#register/language/keeping-messages.ts';
import { windowMessages } from '#register/language/window-messages.ts';
import { asFailure } from '#renderer/client.ts';
import { useShowFailure } from '#renderer/failure-text.tsx';
import { useLanguage, useMessages } from '#renderer/language.tsx';
import { useCalls } from '#renderer/queries.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ConfirmDialog } from '#renderer/ui/dialog.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { useWrite } from '#renderer/writes.ts';
import { FailureView } from '#renderer/views/shell/failure-view.tsx';
import { PassphraseDialog } from './backups-passphrase.tsx';
import '#renderer/views/shell/keeping.css';

export interface BackupsProtectionProps {
  readonly isReadOnly: boolean;
}

export function BackupsProtection({ isReadOnly }: BackupsProtectionProps) {
  const t = useMessages(keepingMessages);
  const words = useMessages(windowMessages);
  const language = useLanguage();
  const { queries } = useCalls();
  const showFailure = useShowFailure();
  const turnOff = useWrite('protection.turnOff');
  const [asked, setAsked] = useState<'passphrase' | 'off' | null>(null);
  const { data: state, error } = useQuery(queries.protectionState());
  const close = (): void => setAsked(null);
  if (error !== null) return <FailureView failure={asFailure(error)} />;
  if (state === undefined) return null;
  const { since, plainBackups } = state;
  return (
    <Section title={t('protect.title')} hint={t('protect.hint')} isCard>
      {since === null ? (
        <p>{t('protect.off')}</p>
      ) : (
        <>
          <p>{t('protect.on', { since: formatInstant(since, language) })}</p>
          <p className="quiet">{t('protect.plain', { count: plainBackups })}</p>
        </>
      )}
      <div className="notice-actions">
        <Button icon={KeyRound} isDisabled={isReadOnly} onPress={() => setAsked('passphrase')}>
          {t(since === null ? 'protect.turnOn' : 'protect.change')}
        </Button>
        {since !== null && (
          <Button look="quiet" isDisabled={isReadOnly || turnOff.isPending} onPress={() => setAsked('off')}>
            {t('protect.turnOff')}
          </Button>
        )}
      </div>
      {asked === 'passphrase' && <PassphraseDialog isFirst={since === null} onClose={close} />}
      <ConfirmDialog
        title={t('protect.offTitle')}
        isOpen={asked === 'off'}
        confirmLabel={t('protect.turnOff')}
        cancelLabel={words('ui.cancel')}
        onCancel={close}
        onConfirm={() => {
          close();
          turnOff.mutate({}, { onError: (reason) => showFailure(asFailure(reason)) });
        }}
      >
        <p>{t('protect.offText')}</p>
      </ConfirmDialog>
    </Section>
  );
}
