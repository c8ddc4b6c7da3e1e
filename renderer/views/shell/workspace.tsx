/** An open register: sidebar at the left, the place one is at at the right, and the commands that work from everywhere. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useReducer, useState } from 'react';
import { flushSync } from 'react-dom';
import { openDrafts } from '#renderer/draft/open-drafts.ts';
import { useApplication } from '#renderer/application.tsx';
import { useCommand, useCommandDesk } from '#renderer/commands.ts';
import { useCalls } from '#renderer/queries.ts';
import type { FirstStepsStanding } from '#electron/contract/register.ts';
import {
  fillsWindow,
  homeRoute,
  moveThrough,
  NavigationContext,
  routeKey,
  startOfHistory,
  viewKey,
  type Navigation,
  type Route,
  type RouteHistory,
} from '#renderer/routes.ts';
import { ListStatesProvider } from '#renderer/views/activities/list-states.tsx';
import { MainView } from './main-view.tsx';
import { ReadOnlyNotice } from './read-only-notice.tsx';
import { RegisterContext, useIsReadOnly } from './register-context.ts';
import { Sidebar } from './sidebar.tsx';
import { RegisterCommands } from './register-commands.tsx';
import { useTakeBackCommands } from './use-take-back.ts';
import './shell.css';

export function Workspace() {
  const { openRegister } = useApplication();
  const { queries } = useCalls();
  const queryClient = useQueryClient();
  // Before anything below is drawn: what was read from another register must not flash up in this one.
  useState(() => queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'application' }));
  const { data: fresh } = useQuery(queries.registerSummary());
  const summary = fresh ?? openRegister;
  const [history, move] = useReducer(moveThrough, openRegister?.firstSteps ?? null, historyFor);
  const navigation = useMemo<Navigation>(
    () => ({
      history,
      go: (to) => move({ kind: 'go', to }),
      replace: (to) => move({ kind: 'replace', to }),
      back: () => move({ kind: 'back' }),
      forward: () => move({ kind: 'forward' }),
    }),
    [history],
  );

  // What was typed into the former register is written there or nowhere.
  useEffect(() => () => openDrafts.forget(), []);

  if (summary === null) return null;
  const isAlone = fillsWindow(history.current);
  return (
    <RegisterContext value={summary}>
      <NavigationContext value={navigation}>
        <ListStatesProvider>
          <Commands navigation={navigation} />
          <div className={isAlone ? 'workspace is-alone' : 'workspace'}>
            {!isAlone && <Sidebar />}
            <main className="main" id="main" tabIndex={-1}>
              <ReadOnlyNotice />
              <MainView key={viewKey(history.current)} route={history.current} />
            </main>
          </div>
        </ListStatesProvider>
      </NavigationContext>
    </RegisterContext>
  );
}

/** First steps that were not put off go on where they were: after the register is made, and after a window that was closed. */
function historyFor(firstSteps: FirstStepsStanding | null): RouteHistory {
  if (firstSteps === null || firstSteps.isPutOff) return startOfHistory;
  return { past: [homeRoute], current: { view: 'firstSteps' }, future: [] };
}

/** Commands that mean the same in every view; a view on screen may answer some of them itself. */
function Commands({ navigation }: { readonly navigation: Navigation }) {
  const desk = useCommandDesk();
  const isReadOnly = useIsReadOnly();
  const goTo = (to: Route) => () => navigation.go(to);
  useCommand('navigate.back', navigation.back);
  useCommand('navigate.forward', navigation.forward);
  useCommand('view.activities', goTo(homeRoute));
  useCommand('view.processorActivities', goTo({ view: 'activities', record: 'processor' }));
  useCommand('view.providers', goTo({ view: 'providers' }));
  useCommand('view.organisation', goTo({ view: 'organisation' }));
  useCommand('view.documents', goTo({ view: 'documents' }));
  useCommand('view.findings', goTo({ view: 'findings' }));
  useCommand('view.review', goTo({ view: 'review' }));
  useCommand('view.history', goTo({ view: 'history' }));
  useCommand('register.restore', goTo({ view: 'history', focusAt: 'backups' }));
  useCommand('view.obligation', goTo({ view: 'obligation' }));
  useCommand('view.firstSteps', () => {
    if (!isReadOnly) navigation.go({ view: 'firstSteps' });
  });
  useCommand('view.settings', goTo({ view: 'settings' }));
  useCommand('view.about', goTo({ view: 'about' }));
  const askThere = (to: Route, command: 'search.focus' | 'document.export' | 'document.print') => () => {
    // The view that answers comes on screen first; without one, nothing more happens.
    if (routeKey(navigation.history.current) === routeKey(to)) return;
    flushSync(() => navigation.go(to));
    desk.run(command);
  };
  useCommand('search.focus', askThere(homeRoute, 'search.focus'));
  useCommand('document.export', askThere({ view: 'documents' }, 'document.export'));
  useCommand('document.print', askThere({ view: 'documents' }, 'document.print'));
  useTakeBackCommands();
  return <RegisterCommands />;
}
