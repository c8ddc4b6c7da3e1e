/** The program with its window: one at a time; a second start hands its file over to the first. */
import { resolve } from 'node:path';
import { app, session } from 'electron';
import { serveApp } from './app-protocol.ts';
import { openApplicationWindow, type ApplicationWindow } from './application-window.ts';
import { sendToPages, serveCalls } from './calls.ts';
import { createClock } from './clock.ts';
import { createContext } from './create-context.ts';
import { createLog, type Log } from './log/log.ts';
import { createNativeDialogs } from './native-dialogs.ts';
import { findBundle, placesIn } from './paths.ts';
import { fontAddress } from './security/addresses.ts';
import { listBundledFiles } from './security/bundled-files.ts';
import type { RefusedRequests } from './security/refused-requests.ts';
import { openPreferences } from './settings/preferences.ts';

/** What a second start tells the first. */
interface Handover {
  readonly path: string | null;
}

export async function openApplication(path: string | undefined, refused: RefusedRequests): Promise<void> {
  const handover: Handover = { path: path ?? null };
  if (!app.requestSingleInstanceLock({ ...handover })) {
    app.quit();
    return;
  }
  app.on('window-all-closed', () => app.quit());
  const opened = app.whenReady().then(() => composeApplication(refused));
  const openPath = async (wanted: string) => (await opened).openPath(wanted);
  // macOS names the file by an event, which may come before the window is there.
  app.on('open-file', (event, wanted) => {
    event.preventDefault();
    void openPath(wanted);
  });
  app.on('second-instance', (_event, _argv, _folder, other) => {
    void opened.then((window) => window.toFront());
    const wanted = pathOf(other);
    if (wanted !== undefined) void openPath(wanted);
  });
  await opened;
  if (path !== undefined) await openPath(path);
}

/** Settings, session, calls and window, in this order: nothing is asked before it can be answered. */
export function composeApplication(refused: RefusedRequests): ApplicationWindow {
  const places = placesIn(app.getPath('userData'));
  const bundle = findBundle();
  const preferences = openPreferences(places.preferences, app.getPreferredSystemLanguages());
  const dialogs = createNativeDialogs(() => preferences.get().language, places.registers);
  const shown: { window?: ApplicationWindow } = {};
  const refresh = () => shown.window?.refresh();
  const log = createLog(places.log, createClock().now);
  const context = createContext({ places, preferences, dialogs, refused, refresh, log });
  outliveFaults(log);
  serveApp(session.defaultSession, {
    pages: listBundledFiles(bundle.pages),
    fonts: listBundledFiles(bundle.fonts, fontAddress),
    documents: context.shownDocuments,
  });
  const openDropped = (path: string) => void shown.window?.openPath(path);
  serveCalls({ context, log, refused, openDropped });
  refused.listen((by) => {
    log.fault(`refused by ${by}`, undefined);
    sendToPages({ kind: 'changed', scopes: ['application'] });
  });
  app.on('will-quit', () => context.session.close());
  shown.window = openApplicationWindow({ context, dialogs, places, preload: bundle.preload, log });
  return shown.window;
}

/** A fault of ours is written down; what is saved is saved, and the window goes on. */
function outliveFaults(log: Log): void {
  process.on('uncaughtException', (error) => log.fault('uncaught', error));
  process.on('unhandledRejection', (error) => log.fault('unhandled', error));
}

/** Another process says so: taken for a path only when it is one. */
function pathOf(handover: unknown): string | undefined {
  if (typeof handover !== 'object' || handover === null || !('path' in handover)) return undefined;
  return typeof handover.path === 'string' ? resolve(handover.path) : undefined;
}
