/** The file of the open register is gone or another one: said above every view, with the two ways on. */
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Misplacement } from '#electron/contract/register.ts';
import { scopes } from '#electron/contract/core.ts';
import { keepingMessages } from '#register/language/keeping-messages.ts';
import { windowMessages } from '#register/language/window-messages.ts';
import { asFailure } from '#renderer/client.ts';
import { openDrafts } from '#renderer/draft/open-drafts.ts';
import { useShowFailure } from '#renderer/failure-text.tsx';
import { useMessages } from '#renderer/language.tsx';
import { invalidateScopes, useCalls } from '#renderer/queries.ts';
import { homeRoute, useNavigation } from '#renderer/routes.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ConfirmDialog } from '#renderer/ui/dialog.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { showToast } from '#renderer/ui/toast.tsx';
import { useWrite } from '#renderer/writes.ts';
import { useRegister } from './register-context.ts';

export function MisplacedNotice({ misplacement }: { readonly misplacement: Misplacement }) {
  const t = useMessages(keepingMessages);
  const words = useMessages(windowMessages);
  const [isAsking, setIsAsking] = useState(false);
  const { isBusy, saveUnderNewName, openWhatIsThere, lookAgain } = useWaysOn();
  const isVanished = misplacement === 'vanished';
  const open = (): void => {
    if (openDrafts.getState().kind === 'saved') void openWhatIsThere();
    else setIsAsking(true);
  };
  return (
    <div className="read-only-notice">
      <Notice tone="danger">
        <p>{t(`misplaced.${misplacement}`)}</p>
        <div className="notice-actions">
          <Button isSmall look="primary" isDisabled={isBusy} onPress={() => void saveUnderNewName()}>
            {t('misplaced.save')}
          </Button>
          <Button isSmall isDisabled={isBusy} onPress={isVanished ? () => void lookAgain() : open}>
            {t(isVanished ? 'misplaced.back' : 'misplaced.open')}
          </Button>
        </div>
      </Notice>
      <ConfirmDialog
        title={t('misplaced.askTitle')}
        isOpen={isAsking}
        isDangerous
        confirmLabel={t('misplaced.leave')}
        cancelLabel={words('ui.cancel')}
        onCancel={() => setIsAsking(false)}
        onConfirm={() => {
          setIsAsking(false);
          void openWhatIsThere();
        }}
      >
        <p>{t('misplaced.askText')}</p>
      </ConfirmDialog>
    </div>
  );
}

function useWaysOn() {
  const t = useMessages(keepingMessages);
  const { client, queries } = useCalls();
  const queryClient = useQueryClient();
  const showFailure = useShowFailure();
  const reopen = useWrite('register.reopen');
  const { path } = useRegister();
  const { replace } = useNavigation();
  const [isBusy, setIsBusy] = useState(false);

  const busily = async (work: () => Promise<void>): Promise<void> => {
    setIsBusy(true);
    try {
      await work();
    } catch (error) {
      showFailure(asFailure(error));
    } finally {
      setIsBusy(false);
    }
  };
  return {
    isBusy: isBusy || reopen.isPending,
    saveUnderNewName: () =>
      busily(async () => {
        if ((await client.register.saveUnderNewName({})) === null) return;
        // What was typed goes into the new file before the window turns to it: turning leaves all drafts behind.
        const isSaved = await openDrafts.flush();
        await invalidateScopes(queryClient, isSaved ? scopes : ['register']);
        if (isSaved) showToast({ text: t('misplaced.saved') });
      }),
    openWhatIsThere: () =>
      busily(async () => {
        await reopen.mutateAsync({});
        // It is shown anew, from its first page on: what was typed belongs to the other file.
        openDrafts.abandon();
        replace(homeRoute);
      }),
    lookAgain: () =>
      busily(async () => {
        const { misplacement } = await queryClient.fetchQuery({ ...queries.registerSummary(), staleTime: 0 });
        if (misplacement === 'vanished') showToast({ text: t('misplaced.stillGone', { path }), isBad: true });
        if (misplacement === null) await openDrafts.flush();
      }),
  };
}
