/** The application's outermost parts: calls, cache, commands, language, theme; and which of the two worlds is on screen. */
import { QueryClientProvider, useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import type { Bridge, Client } from '#electron/contract/contract.ts';
import { languages, type Language } from '#register/model/language.ts';
import { ApplicationContext, useApplicationEvents } from './application.tsx';
import { asFailure, createClient } from './client.ts';
import { CommandDeskContext, createCommandDesk, findCommand, useCommandDesk } from './commands.ts';
import { openDrafts } from './draft/open-drafts.ts';
import { LanguageProvider } from './language.tsx';
import { CallsContext, createQueries, createQueryClient, invalidateScopes, useCalls } from './queries.ts';
import { Toasts } from './ui/toast.tsx';
import { FailureView } from './views/shell/failure-view.tsx';
import { LockedCopy } from './views/start/locked-copy.tsx';
import { Opening } from './views/start/opening.tsx';
import { Rescue } from './views/start/rescue.tsx';
import { StartView } from './views/start/start-view.tsx';
import { useUnopenedFromOutside } from './views/start/use-tell-unopened.ts';

const loadWorkspace = () => import('./views/shell/workspace.tsx');

/** Fetched while one looks at the first screen, so that the first screen itself comes sooner. */
const Workspace = lazy(async () => {
  const { Workspace: workspace } = await loadWorkspace();
  return { default: workspace };
});

export function App({ bridge }: { readonly bridge: Bridge }) {
  const [queryClient] = useState(createQueryClient);
  const [desk] = useState(createCommandDesk);
  const calls = useMemo(() => {
    const client = createClient(bridge);
    // Bound here: what the preload gives must be called on the bridge itself.
    const listen: Bridge['listen'] = (listener) => bridge.listen(listener);
    return { client, queries: createQueries(client), listen };
  }, [bridge]);
  return (
    <QueryClientProvider client={queryClient}>
      <CallsContext value={calls}>
        <CommandDeskContext value={desk}>
          <Application />
        </CommandDeskContext>
      </CallsContext>
    </QueryClientProvider>
  );
}

function Application() {
  const { client, queries } = useCalls();
  const queryClient = useQueryClient();
  const desk = useCommandDesk();
  const { data: state, error, refetch } = useQuery(queries.applicationState());
  const language = state?.language ?? systemLanguage();
  const theme = state?.theme ?? 'system';

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);

  useApplicationEvents((event) => {
    if (event.kind === 'changed') void invalidateScopes(queryClient, event.scopes);
    if (event.kind === 'command') desk.run(event.command);
    if (event.kind === 'closing') void saveBeforeClosing(client);
  });

  useEffect(() => {
    const idle = requestIdleCallback(() => void loadWorkspace());
    return () => cancelIdleCallback(idle);
  }, []);

  const platform = state?.platform;
  useEffect(() => {
    if (platform === undefined) return;
    const obey = (event: KeyboardEvent): void => {
      const command = findCommand(event, platform);
      // Taken here, the key does not reach the native menu, which would run the command once more.
      if (command !== undefined && desk.run(command)) event.preventDefault();
    };
    window.addEventListener('keydown', obey);
    return () => window.removeEventListener('keydown', obey);
  }, [platform, desk]);

  return (
    <LanguageProvider language={language}>
      {state !== undefined && (
        <ApplicationContext value={state}>
          <UnopenedFromOutside />
          {state.openRegister === null ? (
            <StartView />
          ) : (
            <Suspense fallback={null}>
              <Workspace key={state.openRegister.path} />
            </Suspense>
          )}
        </ApplicationContext>
      )}
      {state === undefined && error !== null && (
        <FailureView failure={asFailure(error)} onRetry={() => void refetch()} />
      )}
      <LockedCopy />
      <Rescue />
      <Opening />
      <Toasts />
    </LanguageProvider>
  );
}

function UnopenedFromOutside() {
  useUnopenedFromOutside();
  return null;
}

/** The main process waits for the answer, and asks the user when something could not be saved. */
async function saveBeforeClosing(client: Client): Promise<void> {
  const isSaved = await openDrafts.flush();
  await client.application.answerClosing({ isSaved });
}

/** Until the application's own state is here. */
function systemLanguage(): Language {
  return languages.find((language) => navigator.language.startsWith(language)) ?? 'en';
}
