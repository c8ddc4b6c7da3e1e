/** What every page of the application may do, in one place: the window, and the pages that print. */

/** As the checklist of Electron has it: sandboxed, isolated, without Node, without downloads of dictionaries. */
export const pagePreferences = {
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
} as const;
