/** The one way to change a register: a transaction that holds the change and its record in the log, or nothing. */
import { inWriteTransaction, type WritableDb } from '#db/sql.ts';
import { failureOf } from '#db/file/failure-of.ts';
import { appendChange } from './change-log.ts';
import type { AppliedChange, Change, SingleChange, WriteContext } from './change.ts';
import { importRegister } from './import-register.ts';
import { controllerRecord, processorRecord } from './record-store.ts';
import { localDate, type Work } from './work.ts';
import { wellFormed } from './well-formed.ts';
import { createActivity, removeActivity, updateActivity } from './write-activity.ts';
import { bringFindingBack, setFindingAside } from './write-finding.ts';
import { forgetNotice, markNoticeReplaced } from './write-notice.ts';
import { putOrganisation } from './write-organisation.ts';
import { createProvider, removeProvider, updateProvider } from './write-provider.ts';
import { createVersion, removeVersion } from './write-version.ts';

/** Returns once the change is on the disk; null when everything was already as asked, and nothing was written. */
export function applyChange(db: WritableDb, asked: Change, context: WriteContext): AppliedChange | null {
  const change = wellFormed(asked);
  try {
    return inWriteTransaction(db, () => {
      const at = context.now();
      const work: Work = { db, today: localDate(at), objects: [] };
      for (const single of change.kind === 'group' ? change.changes : [change]) apply(work, single);
      if (work.objects.length === 0) return null;
      const action = change.kind === 'group' ? change.action : change.kind;
      return {
        seq: appendChange(db, { at, actor: context.actor ?? null, action, objects: work.objects }),
        at,
      };
    });
  } catch (error) {
    throw failureOf(error, db.name);
  }
}

function apply(work: Work, change: SingleChange): void {
  switch (change.kind) {
    case 'organisation.update':
      return putOrganisation(work, change.organisation);
    case 'activity.create':
      return createActivity(work, controllerRecord, change.activity);
    case 'activity.update':
      return updateActivity(work, controllerRecord, change.activity);
    case 'activity.remove':
      return removeActivity(work, controllerRecord, change.id);
    case 'processorActivity.create':
      return createActivity(work, processorRecord, change.activity);
    case 'processorActivity.update':
      return updateActivity(work, processorRecord, change.activity);
    case 'processorActivity.remove':
      return removeActivity(work, processorRecord, change.id);
    case 'provider.create':
      return createProvider(work, change.provider);
    case 'provider.update':
      return updateProvider(work, change.provider);
    case 'provider.remove':
      return removeProvider(work, change.id);
    case 'finding.setAside':
      return setFindingAside(work, change.finding);
    case 'finding.bringBack':
      return bringFindingBack(work, change.id);
    case 'version.create':
      return createVersion(work, change.version);
    case 'version.remove':
      return removeVersion(work, change.id);
    case 'notice.forget':
      return forgetNotice(work, change.key);
    case 'notice.markReplaced':
      return markNoticeReplaced(work, change.key, change.at);
    case 'register.import':
      return importRegister(work, change.register);
  }
}
