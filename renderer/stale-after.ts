/**
 * Which parts of the window's cache each write makes stale. The contract says it (`invalidates`), but beside its zod schemas,
 * which would double the window's code; so it stands here again, and a test holds the two together.
 */
import type { Client } from '#electron/contract/contract.ts';
import { contentScopes, recordScopes, scopes, type Scope } from '#electron/contract/core.ts';

/** `activities.update` */
export type CallName = {
  [Group in keyof Client]: `${Group}.${Extract<keyof Client[Group], string>}`;
}[keyof Client];

export const staleAfter = {
  'application.setPreferences': ['application'],
  'application.forgetRecent': ['application'],
  'application.forgetUnopened': ['application'],
  'register.create': scopes,
  'register.open': scopes,
  'register.openExample': scopes,
  'register.close': scopes,
  'register.saveUnderNewName': scopes,
  'register.reopen': scopes,
  'register.fill': contentScopes,
  'history.lookAt': scopes,
  'history.nameVersion': ['register', 'history'],
  'history.removeVersion': ['register', 'history'],
  'history.undo': contentScopes,
  'history.redo': contentScopes,
  'history.restoreFromBin': contentScopes,
  'backups.make': ['history'],
  'backups.chooseSecondPlace': ['history'],
  'backups.restore': scopes,
  'places.moveHome': scopes,
  'places.leave': ['application', 'register'],
  'protection.turnOn': ['history'],
  'protection.turnOff': ['history'],
  'protection.openCopy': scopes,
  'rescue.open': scopes,
  'rescue.look': scopes,
  'organisation.update': ['register', 'organisation', 'documents', 'history', 'findings'],
  'documents.forgetNotice': ['register', 'documents', 'history'],
  'documents.markNoticeReplaced': ['register', 'documents', 'history'],
  'activities.create': recordScopes,
  'activities.update': recordScopes,
  'activities.duplicate': recordScopes,
  'activities.remove': recordScopes,
  'activities.linkProvider': recordScopes,
  'processorActivities.create': recordScopes,
  'processorActivities.update': recordScopes,
  'processorActivities.duplicate': recordScopes,
  'processorActivities.remove': recordScopes,
  'providers.create': recordScopes,
  'providers.createFromCard': recordScopes,
  'providers.update': recordScopes,
  'providers.remove': recordScopes,
  'findings.setAside': contentScopes,
  'findings.bringBack': contentScopes,
  'findings.fix': contentScopes,
  'review.accept': contentScopes,
} as const satisfies { readonly [Name in CallName]?: readonly Scope[] };

export type WriteName = keyof typeof staleAfter;
