/** The one window: how it looks before its page is there, what its page may do, where it was last time. */
import { BrowserWindow, nativeTheme, screen } from 'electron';
import { windowAddress } from './security/addresses.ts';
import { pagePreferences } from './security/page-preferences.ts';
import type { JsonFile } from './settings/json-file.ts';
import { findVisiblePlace, type WindowPlace } from './settings/window-place.ts';

/** The page's own background colours (renderer/styles/tokens.css), so that nothing flashes while it loads. */
const background = { light: '#ffffff', dark: '#1a1c1f' } as const;

export interface WindowOptions {
  readonly preload: string;
  readonly place: JsonFile<WindowPlace | null>;
  /** Asked when the user closes the window; the window stays while the promise is open, and when it says false. */
  readonly mayClose: (window: BrowserWindow) => Promise<boolean>;
}

export function openWindow({ preload, place, mayClose }: WindowOptions): BrowserWindow {
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea);
  const last = findVisiblePlace(place.get(), areas);
  const window = new BrowserWindow({
    width: last?.width ?? 1240,
    height: last?.height ?? 820,
    ...(last === undefined ? {} : { x: last.x, y: last.y }),
    minWidth: 1024,
    minHeight: 640,
    show: false,
    title: 'Trente',
    backgroundColor: nativeTheme.shouldUseDarkColors ? background.dark : background.light,
    webPreferences: { ...pagePreferences, preload },
  });
  if (last?.isMaximized === true) window.maximize();
  window.once('ready-to-show', () => window.show());
  // The title is the register's, and the page does not know it.
  window.on('page-title-updated', (event) => event.preventDefault());
  rememberPlace(window, place);
  askBeforeClosing(window, mayClose);
  void window.loadURL(windowAddress);
  return window;
}

function rememberPlace(window: BrowserWindow, place: JsonFile<WindowPlace | null>): void {
  window.on('close', () => {
    // The place it goes back to when it is no longer maximized.
    const isMaximized = window.isMaximized();
    place.set({ ...window.getNormalBounds(), isMaximized }).catch(() => undefined);
  });
}

function askBeforeClosing(window: BrowserWindow, mayClose: WindowOptions['mayClose']): void {
  let asking = false;
  window.on('close', (event) => {
    event.preventDefault();
    if (asking) return;
    asking = true;
    mayClose(window)
      .catch(() => true)
      .then((yes) => {
        asking = false;
        if (yes && !window.isDestroyed()) window.destroy();
      })
      .catch(() => undefined);
  });
}
