/** Refuses an object whose links lead nowhere or whose rows share an id, before anything of it is written. */
import { Failure } from '#register/model/failure.ts';
import type { ProviderId } from '#register/model/ids.ts';
import { findReferenceFaults, type ReferenceFault } from '#register/model/references.ts';
import { registerSchema, type Register } from '#register/model/register.ts';
import type { ReadableDb } from '#db/sql.ts';
import { findProviderKey } from '#db/tables/provider.ts';
import { findActivityKey } from '#db/tables/record.ts';

const emptyRegister = registerSchema.parse({ organisation: {} });

/**
 * The model's own rule sees a register that holds this object alone, so it names every link that leads out of it;
 * the file then says which of those lead nowhere.
 */
export function checkReferences(db: ReadableDb, only: Partial<Register>): void {
  const broken = findReferenceFaults({ ...emptyRegister, ...only }).find((fault) => !isInFile(db, fault));
  if (broken !== undefined) throw brokenReference(broken);
}

function isInFile(db: ReadableDb, fault: ReferenceFault): boolean {
  switch (fault.code) {
    case 'reference.duplicateId':
    case 'reference.ownSuccessor':
      return false;
    case 'reference.unknownProvider':
      // The fault names a provider: that is what its code says.
      return findProviderKey(db, fault.id as ProviderId) !== undefined;
    case 'reference.unknownActivity': {
      const record = fault.path[0] === 'activities' ? 'controller' : 'processor';
      return findActivityKey(db, record, fault.id) !== undefined;
    }
  }
}

export function brokenReference(fault: Pick<ReferenceFault, 'code' | 'id'>): Failure {
  return new Failure('reference.broken', { reason: fault.code, id: fault.id });
}
