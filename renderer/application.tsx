/** The application's own state for every view: versions, language, theme, what is open; and how to change what the user may. */
import { useQueryClient } from '@tanstack/react-query';
import { createContext, use, useEffect, useEffectEvent } from 'react';
import type { ApplicationState, Theme } from '#electron/contract/application.ts';
import type { ApplicationEvent } from '#electron/contract/events.ts';
import type { Language } from '#register/model/language.ts';
import { asFailure } from './client.ts';
import { useCalls } from './queries.ts';
import { useShowFailure } from './failure-text.tsx';
import { useWrite } from './writes.ts';

export const ApplicationContext = createContext<ApplicationState | null>(null);

export function useApplication(): ApplicationState {
  const application = use(ApplicationContext);
  if (application === null) throw new Error('useApplication() outside of the application');
  return application;
}

export interface Preferences {
  readonly language?: Language;
  readonly theme?: Theme;
}

/** Changes language or theme at once, without a restart. */
export function useSetPreferences(): (preferences: Preferences) => void {
  const { queries } = useCalls();
  const queryClient = useQueryClient();
  const write = useWrite('application.setPreferences');
  const showFailure = useShowFailure();
  return (preferences) => {
    write.mutate(preferences, {
      onSuccess: (state) => queryClient.setQueryData(queries.applicationState().queryKey, state),
      onError: (error) => showFailure(asFailure(error)),
    });
  };
}

/** Listens to what the main process tells without being asked. */
export function useApplicationEvents(listener: (event: ApplicationEvent) => void): void {
  const { listen } = useCalls();
  const answer = useEffectEvent(listener);
  useEffect(() => listen((event) => answer(event)), [listen]);
}
