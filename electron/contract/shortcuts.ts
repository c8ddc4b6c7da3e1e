/** The keys of each command, in Electron's notation: the native menu shows them, the window obeys them, one list says them. */
import type { WindowCommand } from './events.ts';

/** Null: reached through the menu or the screen only. */
export const accelerators: Readonly<Record<WindowCommand, string | null>> = {
  'register.new': 'CommandOrControl+Shift+N',
  'register.open': 'CommandOrControl+O',
  'register.close': 'CommandOrControl+W',
  'register.takeCopy': null,
  'register.restore': null,
  'activity.new': 'CommandOrControl+N',
  'provider.new': 'CommandOrControl+Shift+P',
  'view.activities': 'CommandOrControl+1',
  'view.processorActivities': 'CommandOrControl+2',
  'view.providers': 'CommandOrControl+3',
  'view.organisation': 'CommandOrControl+4',
  'view.documents': 'CommandOrControl+5',
  'view.history': 'CommandOrControl+6',
  'view.findings': 'CommandOrControl+7',
  'view.review': 'CommandOrControl+8',
  'view.obligation': null,
  'view.firstSteps': null,
  'view.settings': 'CommandOrControl+,',
  'view.about': null,
  'search.focus': 'CommandOrControl+F',
  'edit.undo': 'CommandOrControl+Z',
  'edit.redo': 'CommandOrControl+Shift+Z',
  'edit.saved': 'CommandOrControl+S',
  'document.export': 'CommandOrControl+E',
  'document.print': 'CommandOrControl+P',
  'help.shortcuts': 'F1',
};
