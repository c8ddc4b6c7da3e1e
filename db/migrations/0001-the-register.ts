/** Migration 1: the register as it was first released. */
import { activityTables } from './0001-activities.ts';
import { derivedAndLogTables } from './0001-derived-and-log.ts';
import { organisationTables } from './0001-organisation.ts';
import type { Migration } from './migration.ts';

export const theRegister: Migration = {
  version: 1,
  reason: 'The whole model of the register, its list and search keys, and the append-only change log.',
  migrate: (db) => {
    db.exec(organisationTables);
    db.exec(activityTables);
    db.exec(derivedAndLogTables);
  },
};
