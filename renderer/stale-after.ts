/**
 * Which parts of the window's cache each write makes stale. The contract says it (`invalidates`), but beside its zod schemas,
 * which would double the window's code; so it stands here again, and a test holds the two together.
 */
import type { Client } from '#electron/contract/contract.ts';
import type { Scope } from '#electron/contract/core.ts';

/** `activities.update` */
export type CallName = {
  [Group in keyof Client]: `${Group}.${Extract<keyof Client[Group], string>}`;
}[keyof Client];

const record = ['register', 'activities', 'providers', 'documents', 'history', 'findings'] as const;
const everything = [
  'application',
  'register',
  'organisation',
  'activities',
  'providers',
  'documents',
  'history',
  'findings',
] as const;
const wholeContent = [
  'register',
  'organisation',
  'activities',
  'providers',
  'documents',
  'history',
  'findings',
] as const;

export const staleAfter = {
  'application.setPreferences': ['application'],
  'application.forgetRecent': ['application'],
  'register.create': everything,
  'register.open': everything,
  'register.openExample': everything,
  'register.close': everything,
  'register.saveUnderNewName': everything,
  'register.reopen': everything,
  'register.fill': wholeContent,
  'history.lookAt': ['application', ...wholeContent],
  'history.nameVersion': ['register', 'history'],
  'history.removeVersion': ['register', 'history'],
  'history.undo': wholeContent,
  'history.redo': wholeContent,
  'history.restoreFromBin': wholeContent,
  'backups.make': ['history'],
  'backups.chooseSecondPlace': ['history'],
  'backups.restore': everything,
  'places.moveHome': everything,
  'places.leave': ['application', 'register'],
  'protection.turnOn': ['history'],
  'protection.turnOff': ['history'],
  'protection.openCopy': everything,
  'rescue.open': everything,
  'organisation.update': ['register', 'organisation', 'documents', 'history', 'findings'],
  'documents.forgetNotice': ['documents'],
  'documents.markNoticeReplaced': ['documents'],
  'activities.create': record,
  'activities.update': record,
  'activities.duplicate': record,
  'activities.remove': record,
  'activities.linkProvider': record,
  'processorActivities.create': record,
  'processorActivities.update': record,
  'processorActivities.duplicate': record,
  'processorActivities.remove': record,
  'providers.create': record,
  'providers.createFromCard': record,
  'providers.update': record,
  'providers.remove': record,
  'findings.setAside': wholeContent,
  'findings.bringBack': wholeContent,
  'findings.fix': wholeContent,
  'review.accept': wholeContent,
} as const satisfies { readonly [Name in CallName]?: readonly Scope[] };

export type WriteName = keyof typeof staleAfter;
