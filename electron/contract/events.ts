/** What the main process tells the window without being asked. */
import type { Scope } from './core.ts';
import type { DocumentProgress } from './documents.ts';

/** Commands of the native menu that the window carries out. */
export const windowCommands = [
  'register.new',
  'register.open',
  'register.close',
  'register.takeCopy',
  'register.restore',
  'activity.new',
  'provider.new',
  'view.activities',
  'view.processorActivities',
  'view.providers',
  'view.organisation',
  'view.documents',
  'view.history',
  'view.findings',
  'view.review',
  'view.obligation',
  'view.firstSteps',
  'view.settings',
  'view.about',
  'search.focus',
  'edit.undo',
  'edit.redo',
  'edit.saved',
  'document.export',
  'document.print',
  'help.shortcuts',
] as const;
export type WindowCommand = (typeof windowCommands)[number];

export type ApplicationEvent =
  | { readonly kind: 'changed'; readonly scopes: readonly Scope[] }
  | { readonly kind: 'command'; readonly command: WindowCommand }
  | { readonly kind: 'documentProgress'; readonly progress: DocumentProgress }
  /** A long register is being read from top to bottom before it opens; `done`: from 0 to 1, null: over. */
  | { readonly kind: 'opening'; readonly path: string; readonly done: number | null }
  /** The window is about to close: the page saves what is unsaved, then calls `application.answerClosing`. */
  | { readonly kind: 'closing' };

export const eventChannel = 'trente:event';

/** By which the preload reports what the page's own policy stopped. */
export const refusalChannel = 'trente:refused';

/** By which the preload names a register that was dropped on the window. */
export const dropChannel = 'trente:dropped';
