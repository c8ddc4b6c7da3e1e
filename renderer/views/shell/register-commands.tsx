/** Making, opening, closing and adding, from anywhere in an open register; with the small dialogs that these ask with. */
import { lazy, Suspense, useEffect, useState } from 'react';
import type { LocalizedText } from '#register/model/localized-text.ts';
import { windowMessages } from '#register/language/window-messages.ts';
import { asFailure } from '#renderer/client.ts';
import { useCommand } from '#renderer/commands.ts';
import { openDrafts } from '#renderer/draft/open-drafts.ts';
import { useShowFailure } from '#renderer/failure-text.tsx';
import { useMessages } from '#renderer/language.tsx';
import { useNavigation } from '#renderer/routes.ts';
import { showToast } from '#renderer/ui/toast.tsx';
import { useWrite } from '#renderer/writes.ts';
import { useOpenRegister } from '#renderer/views/start/use-open-register.ts';
import { NameDialog } from './name-dialog.tsx';
import { useIsReadOnly, useRegister } from './register-context.ts';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';
import { TakeCopyDialog } from './take-copy-dialog.tsx';

/** They bring the library's templates and cards with them: fetched when they are first asked for. */
const loadNewActivity = () => import('./new-activity-dialog.tsx');
const NewActivityDialog = lazy(async () => {
  const { NewActivityDialog: dialog } = await loadNewActivity();
  return { default: dialog };
});
const NewProviderDialog = lazy(async () => {
  const { NewProviderDialog: dialog } = await import('#renderer/views/providers/new-provider.tsx');
  return { default: dialog };
});

type Asked = 'activity' | 'processorActivity' | 'provider' | 'shortcuts' | 'copy';

export function RegisterCommands() {
  const t = useMessages(windowMessages);
  const [asked, setAsked] = useState<Asked | null>(null);
  const { history, go } = useNavigation();
  const { language } = useRegister();
  const isReadOnly = useIsReadOnly();
  const showFailure = useShowFailure();
  const opening = useOpenRegister();
  const createActivity = useWrite('activities.create');
  const createProcessorActivity = useWrite('processorActivities.create');

  // Whoever asks for it begins to type at once: it is fetched while nothing else is to do.
  useEffect(() => {
    const idle = requestIdleCallback(() => void loadNewActivity());
    return () => cancelIdleCallback(idle);
  }, []);

  const ask = (what: Asked) => () => {
    if (!isReadOnly) setAsked(what);
  };
  useCommand('register.new', () => go({ view: 'newRegister' }));
  useCommand('register.open', () => void opening.openFromDialog());
  useCommand('register.takeCopy', () => setAsked('copy'));
  useCommand('register.close', () => void opening.close());
  useCommand('activity.new', () => {
    const { current } = history;
    const isProcessors =
      current.view === 'processorActivity' ||
      (current.view === 'activities' && current.record === 'processor');
    ask(isProcessors ? 'processorActivity' : 'activity')();
  });
  useCommand('provider.new', ask('provider'));
  useCommand('help.shortcuts', () => setAsked('shortcuts'));
  useCommand('edit.saved', () => {
    void openDrafts.flush().then((isSaved) => {
      if (isSaved) showToast({ text: t('status.everythingSaved') });
    });
  });

  /** Free text is written in the register's own language until its editor says otherwise. */
  const inRegisterLanguage = (name: string): LocalizedText => ({ [language]: name });
  const create = async (make: () => Promise<() => void>): Promise<void> => {
    try {
      const show = await make();
      setAsked(null);
      show();
    } catch (error) {
      showFailure(asFailure(error));
    }
  };
  const close = (): void => setAsked(null);

  return (
    <>
      <ShortcutsDialog isOpen={asked === 'shortcuts'} onClose={close} />
      {asked === 'copy' && <TakeCopyDialog onClose={close} />}
      {asked === 'activity' && (
        <Suspense fallback={null}>
          <NewActivityDialog
            onClose={close}
            onConfirm={({ name, templateId }) =>
              create(async () => {
                const { value } = await createActivity.mutateAsync({
                  name: name === '' ? {} : inRegisterLanguage(name),
                  templateId,
                });
                return () => go({ view: 'activity', id: value.id });
              })
            }
          />
        </Suspense>
      )}
      <NameDialog
        isOpen={asked === 'processorActivity'}
        onClose={close}
        title={t('newProcessorActivity.title')}
        label={t('newActivity.name')}
        hint={t('newProcessorActivity.hint')}
        example={t('newProcessorActivity.example')}
        confirmLabel={t('newActivity.create')}
        onConfirm={(name) =>
          create(async () => {
            const { value } = await createProcessorActivity.mutateAsync({ name: inRegisterLanguage(name) });
            return () => go({ view: 'processorActivity', id: value.id });
          })
        }
      />
      {asked === 'provider' && (
        <Suspense fallback={null}>
          <NewProviderDialog
            onClose={close}
            onDone={(id) => {
              setAsked(null);
              go({ view: 'providers', selectedId: id });
            }}
          />
        </Suspense>
      )}
    </>
  );
}
