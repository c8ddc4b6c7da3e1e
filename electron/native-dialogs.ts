/** The system's own dialogs, in the user's language; in front of the window when there is one. */
import { app, BrowserWindow, dialog, type FileFilter } from 'electron';
import { dirname, join } from 'node:path';
import { menuMessages } from '#register/language/menu-messages.ts';
import { createTranslator } from '#register/language/translator.ts';
import type { Language } from '#register/model/language.ts';
import type { Dialogs } from './handlers/context.ts';

export interface NativeDialogs extends Dialogs {
  /** Something could not be saved: whether to close all the same. */
  readonly confirmLoss: () => Promise<boolean>;
}

export function createNativeDialogs(getLanguage: () => Language, registerFolder: string): NativeDialogs {
  const t = () => createTranslator(getLanguage(), menuMessages);
  const registers = (): FileFilter[] => [{ name: t()('file.register'), extensions: ['trente'] }];
  let lastFolder: string | undefined;
  return {
    askForRegister: async () => {
      const { canceled, filePaths } = await inFront((window) =>
        dialog.showOpenDialog(...window, {
          title: t()('dialog.open'),
          defaultPath: registerFolder,
          filters: [{ name: t()('file.register'), extensions: ['trente', 'locked'] }],
          properties: ['openFile'],
        }),
      );
      return canceled ? null : (filePaths[0] ?? null);
    },
    askWhereToPutRegister: async (suggestedPath) => {
      const { canceled, filePath } = await inFront((window) =>
        dialog.showSaveDialog(...window, {
          title: t()('dialog.new'),
          defaultPath: suggestedPath,
          filters: registers(),
          properties: ['showOverwriteConfirmation'],
        }),
      );
      return canceled ? null : withExtension(filePath, 'trente');
    },
    askWhereToPutCopy: async (suggestedName, ending) => {
      const { canceled, filePath } = await inFront((window) =>
        dialog.showSaveDialog(...window, {
          title: t()('dialog.copy'),
          defaultPath: join(lastFolder ?? app.getPath('documents'), suggestedName),
          filters: [{ name: t()('file.register'), extensions: [ending.slice(1)] }],
          properties: ['showOverwriteConfirmation', 'createDirectory'],
        }),
      );
      if (canceled) return null;
      lastFolder = dirname(filePath);
      return withExtension(filePath, ending.slice(1));
    },
    askWhereToSave: async (suggestedName, format) => {
      const { canceled, filePath } = await inFront((window) =>
        dialog.showSaveDialog(...window, {
          title: t()('dialog.save'),
          defaultPath: join(lastFolder ?? app.getPath('documents'), suggestedName),
          filters: [{ name: format.toUpperCase(), extensions: [format] }],
          properties: ['showOverwriteConfirmation', 'createDirectory'],
        }),
      );
      if (canceled) return null;
      lastFolder = dirname(filePath);
      return withExtension(filePath, format);
    },
    askForFolder: async () => {
      const { canceled, filePaths } = await inFront((window) =>
        dialog.showOpenDialog(...window, {
          title: t()('dialog.save'),
          defaultPath: lastFolder ?? app.getPath('documents'),
          properties: ['openDirectory', 'createDirectory'],
        }),
      );
      const [folder] = filePaths;
      if (canceled || folder === undefined) return null;
      lastFolder = folder;
      return folder;
    },
    confirmLoss: async () => {
      const { response } = await inFront((window) =>
        dialog.showMessageBox(...window, {
          type: 'warning',
          message: t()('closing.unsaved'),
          detail: t()('closing.unsavedDetail'),
          buttons: [t()('closing.stay'), t()('closing.anyway')],
          defaultId: 0,
          cancelId: 0,
          noLink: true,
        }),
      );
      return response === 1;
    },
  };
}

/** A dialog belongs to the window it is about; without one it stands alone. */
function inFront<Result>(show: (window: [BrowserWindow]) => Promise<Result>): Promise<Result> {
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
  // Electron's dialogs take the window as an optional first argument; an absent one is spread away.
  return show((window === undefined ? [] : [window]) as [BrowserWindow]);
}

function withExtension(path: string, extension: string): string {
  return path.toLowerCase().endsWith(`.${extension}`) ? path : `${path}.${extension}`;
}
