/** Takes an object out of the bin again, with the providers it needs: a change like any other, which can be undone. */
import { failureOf } from '#db/file/failure-of.ts';
import { findInBin, type BinnedKind } from '#db/reads/bin.ts';
import { getRow, inWriteTransaction, type WritableDb } from '#db/sql.ts';
import { findActivityKey } from '#db/tables/record.ts';
import { findProviderKey } from '#db/tables/provider.ts';
import { Failure } from '#register/model/failure.ts';
import type { ProviderId } from '#register/model/ids.ts';
import { findReferenceFaults } from '#register/model/references.ts';
import { registerSchema, type Register } from '#register/model/register.ts';
import { appendChange } from './change-log.ts';
import type { AppliedChange, WriteContext } from './change.ts';
import type { Image } from './image.ts';
import { nextPosition } from './placed-image.ts';
import { putObjects, type Target } from './put-objects.ts';
import { localDate, type Work } from './work.ts';

/** In the log. */
const restoreAction = 'bin.restore';

/** Fails with `bin.notFound` when it is not in the bin: it never was, or it is back already. */
export function restoreFromBin(
  db: WritableDb,
  kind: BinnedKind,
  id: string,
  context: WriteContext,
): AppliedChange {
  try {
    return inWriteTransaction(db, () => {
      const at = context.now();
      const work: Work = { db, today: localDate(at), objects: [] };
      putObjects(work, targetsFor(db, kind, id));
      const { actor } = context;
      const objects = work.objects;
      return { seq: appendChange(db, { at, actor: actor ?? null, action: restoreAction, objects }), at };
    });
  } catch (error) {
    throw failureOf(error, db.name);
  }
}

function targetsFor(db: WritableDb, kind: BinnedKind, id: string): readonly Target[] {
  const found = findInBin(db, kind, id);
  if (found === undefined) throw new Failure('bin.notFound', { id });
  if (kind === 'provider') return [placed(db, kind, id, found.image)];
  const image = withoutLostSuccessor(db, kind, found.image);
  const providers: Target[] = [];
  for (const providerId of listProvidersOf(kind, image)) {
    if (findProviderKey(db, providerId) !== undefined) continue;
    const binned = findInBin(db, 'provider', providerId);
    if (binned === undefined)
      throw new Failure('reference.broken', { reason: 'reference.unknownProvider', id: providerId });
    providers.push(placed(db, 'provider', providerId, binned.image, providers));
  }
  return [...providers, placed(db, kind, id, image)];
}

/** The activity that took its place may be gone too; then the link leads nowhere. */
function withoutLostSuccessor(db: WritableDb, kind: 'activity' | 'processorActivity', image: Image): Image {
  const { replacedBy } = image;
  const isLost =
    typeof replacedBy === 'string' && findActivityKey(db, recordOf(kind), replacedBy) === undefined;
  return isLost ? { ...image, replacedBy: null } : image;
}

/** The model's own rule, on a register that holds this object alone, names every provider that it links to. */
function listProvidersOf(kind: 'activity' | 'processorActivity', image: Image): readonly ProviderId[] {
  const { position: _, ...members } = image;
  const list: keyof Register = kind === 'activity' ? 'activities' : 'processorActivities';
  const alone = registerSchema.parse({ organisation: {}, [list]: [members] });
  const ids = findReferenceFaults(alone)
    .filter(({ code }) => code === 'reference.unknownProvider')
    // The fault names a provider: that is what its code says.
    .map(({ id }) => id as ProviderId);
  return [...new Set(ids)];
}

function recordOf(kind: 'activity' | 'processorActivity'): 'controller' | 'processor' {
  return kind === 'activity' ? 'controller' : 'processor';
}

const placeTaken = {
  provider: 'SELECT 1 FROM provider WHERE position = ?',
  controller: `SELECT 1 FROM activity WHERE record = 'controller' AND position = ?`,
  processor: `SELECT 1 FROM activity WHERE record = 'processor' AND position = ?`,
} as const;

/** Where it was, if nobody has its place; else at the end. Two that come back together may have had the same one. */
function placed(
  db: WritableDb,
  kind: BinnedKind,
  id: string,
  image: Image,
  together: readonly Target[] = [],
): Target {
  const list = kind === 'provider' ? kind : recordOf(kind);
  const former = Number(image['position']);
  const theirs = together.map((target) => Number(target.image?.['position']));
  const isTaken = theirs.includes(former) || getRow(db, placeTaken[list], former) !== undefined;
  const end = Math.max(nextPosition(db, list), ...theirs.map((place) => place + 1));
  return { objectKind: kind, objectId: id, image: { ...image, position: isTaken ? end : former } };
}
