/** The window with what hangs on it: title, theme, menu, the registers it is asked to open, and how it closes. */
import { resolve } from 'node:path';
import { app, nativeTheme, type BrowserWindow } from 'electron';
import { sendToPages } from './calls.ts';
import { scopes, type FailureReport } from './contract/core.ts';
import type { HistoryState } from './contract/history.ts';
import type { Context } from './handlers/context.ts';
import { openRegister } from './handlers/open-register.ts';
import { readHistoryState } from './handlers/step-words.ts';
import { nameOfRegister } from './handlers/summary.ts';
import { findMisplacement } from '#db/file/held-file.ts';
import { getOrganisation } from '#db/tables/organisation.ts';
import { Failure } from '#register/model/failure.ts';
import type { Log } from './log/log.ts';
import type { MenuAction } from './menu/menu-template.ts';
import { showMenu } from './menu.ts';
import type { NativeDialogs } from './native-dialogs.ts';
import type { Places } from './paths.ts';
import { openWindowPlace } from './settings/window-place.ts';
import { openWindow } from './window.ts';

export interface ApplicationWindow {
  /** Opens a register from outside the page: a double click on its file, the menu, another start of the program. */
  readonly openPath: (path: string) => Promise<void>;
  /** Shows what changed: language, theme, the open register. */
  readonly refresh: () => void;
  readonly toFront: () => void;
  /** For an end without the usual farewell: what says that the register is open goes with it. */
  readonly closeRegister: () => void;
  readonly window: BrowserWindow;
}

/** How long the page may take to save before it closes; a page that hangs must not keep the window open for ever. */
const patience = 5_000;

export interface WindowParts {
  readonly context: Context;
  readonly dialogs: NativeDialogs;
  readonly places: Places;
  readonly preload: string;
  readonly log: Log;
}

export function openApplicationWindow({
  context,
  dialogs,
  places,
  preload,
  log,
}: WindowParts): ApplicationWindow {
  // Without a register nothing can be typed that is to be saved.
  const saveAll = async () =>
    context.session.find() === undefined ||
    context.closing.request(() => sendToPages({ kind: 'closing' }), patience);
  // Before the window: its first background is of this theme.
  nativeTheme.themeSource = context.preferences.get().theme;
  const window = openWindow({
    preload,
    place: openWindowPlace(places.windowPlace),
    mayClose: async () => (await saveAll()) !== false || dialogs.confirmLoss(),
  });
  let told: ReturnType<typeof findMisplacement> = null;
  // Who comes back from another program may have moved or replaced the file there.
  window.on('focus', () => {
    if (context.session.find() === undefined) return;
    const misplacement = findMisplacement(context.session.getPresent().db);
    if (misplacement !== told) sendToPages({ kind: 'changed', scopes: ['register'] });
    told = misplacement;
  });
  window.webContents.on('render-process-gone', (_, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    log.fault(`page gone: ${reason}`, undefined);
    window.reload();
  });
  const openPath = async (path: string) => {
    try {
      // What is typed belongs to the register that is open now.
      if ((await saveAll()) === false) return;
      await openRegister(context, path);
      sendToPages({ kind: 'changed', scopes });
    } catch (error) {
      // Whoever stopped it knows.
      if (error instanceof Failure && error.code === 'opening.cancelled') return;
      // Part of the state, not an event: a page that is not there yet finds it when it comes.
      context.unopened.note(resolve(path), reportOf(error, log));
      sendToPages({ kind: 'changed', scopes: ['application'] });
    }
  };
  const run = (action: MenuAction) => runMenuAction(action, context, openPath, log);
  const refresh = () => {
    if (window.isDestroyed()) return;
    const { language, theme } = context.preferences.get();
    nativeTheme.themeSource = theme;
    showTitle(window, context);
    showMenu(
      {
        language,
        theme,
        platform: context.facts.platform,
        isRegisterOpen: context.session.find() !== undefined,
        recentRegisters: context.recentRegisters.list(),
        history: historyOf(context),
      },
      run,
    );
  };
  refresh();
  return {
    window,
    openPath,
    refresh,
    closeRegister: () => context.session.close(),
    toFront: () => {
      if (window.isMinimized()) window.restore();
      window.focus();
    },
  };
}

function runMenuAction(
  action: MenuAction,
  context: Context,
  openPath: (path: string) => Promise<void>,
  log: Log,
): void {
  switch (action.kind) {
    case 'role':
      return;
    case 'command':
      return sendToPages({ kind: 'command', command: action.command });
    case 'openRecent':
      return void openPath(action.path);
    case 'showInFolder':
      return context.shell.showInFolder(context.session.get().path);
    case 'setLanguage':
      return choose(context, { language: action.language }, log);
    case 'setTheme':
      return choose(context, { theme: action.theme }, log);
  }
}

function choose(
  context: Context,
  chosen: Partial<ReturnType<Context['preferences']['get']>>,
  log: Log,
): void {
  const { preferences, refresh } = context;
  preferences
    .set({ ...preferences.get(), ...chosen })
    .catch((error: unknown) => log.fault('preferences', error));
  refresh();
  sendToPages({ kind: 'changed', scopes: ['application'] });
}

function historyOf({ session, preferences }: Context): HistoryState {
  const file = session.find();
  if (file === undefined || file.isReadOnly) return { undo: null, redo: null };
  return readHistoryState(file.db, preferences.get().language);
}

function showTitle(window: BrowserWindow, { session }: Context): void {
  const file = session.find();
  const name = file === undefined ? '' : nameOfRegister(getOrganisation(file.db));
  window.setTitle(name === '' ? app.getName() : `${name} – ${app.getName()}`);
  // macOS shows the file's icon in the title bar.
  window.setRepresentedFilename(file?.path ?? '');
}

function reportOf(error: unknown, log: Log): FailureReport {
  if (error instanceof Failure) return { code: error.code, parameters: error.parameters };
  return { code: 'internal', parameters: {}, reference: log.fault('open', error) };
}
