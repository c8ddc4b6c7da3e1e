import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { pagePreferences } from '#electron/security/page-preferences.ts';

const electron = fileURLToPath(new URL('../../../electron', import.meta.url));
const sources = globSync('*.ts', { cwd: electron }).map((file) => ({
  file,
  text: readFileSync(`${electron}/${file}`, 'utf8'),
}));

describe('every page', () => {
  it('is held to the checklist of Electron', () => {
    expect(pagePreferences).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      enableWebSQL: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
    });
  });

  it('is made with these preferences: no window or view is made otherwise', () => {
    const makers = sources.filter(({ text }) =>
      /new (BrowserWindow|WebContentsView|BrowserView)\(/.test(text),
    );
    expect(makers.map(({ file }) => file).toSorted()).toEqual(['print-document.ts', 'window.ts']);
    for (const { text } of makers) expect(text).toMatch(/webPreferences.*\.\.\.pagePreferences/s);
  });

  it('cannot be opened to the outside by a part of Electron that reaches it', () => {
    const reaching =
      /\b(openExternal|loadFile|autoUpdater|crashReporter|allowRunningInsecureContent|experimentalFeatures|enableBlinkFeatures|bypassCSP: true)\b/;
    expect(sources.filter(({ text }) => reaching.test(text)).map(({ file }) => file)).toEqual([]);
  });

  it('answers calls through one module only', () => {
    const users = sources.filter(({ text }) => /\bipcMain\b/.test(text)).map(({ file }) => file);
    expect(users).toEqual(['calls.ts']);
  });
});
