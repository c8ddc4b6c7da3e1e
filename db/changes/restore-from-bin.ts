/**
 * Takes an object out of the bin again, with the providers it needs and with what went in the change that removed it: links to it,
 * and findings set aside about it. A change like any other, which can be undone.
 */
import { isSameJson } from '#db/canonical-json.ts';
import { failureOf } from '#db/file/failure-of.ts';
import { findInBin, type BinnedKind, type BinnedObject } from '#db/reads/bin.ts';
import { getRow, inWriteTransaction, type WritableDb } from '#db/sql.ts';
import { findActivityKey } from '#db/tables/record.ts';
import { findProviderKey } from '#db/tables/provider.ts';
import { findPlacedFinding } from '#db/tables/set-aside-finding.ts';
import type { IsoDate } from '#register/model/dates.ts';
import { Failure } from '#register/model/failure.ts';
import type { ProviderId, SetAsideFindingId } from '#register/model/ids.ts';
import { findReferenceFaults } from '#register/model/references.ts';
import { registerSchema, type Register } from '#register/model/register.ts';
import { appendChange, readChanges } from './change-log.ts';
import type { AppliedChange, WriteContext } from './change.ts';
import type { Image, ObjectChange } from './image.ts';
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
      putObjects(work, targetsFor(db, kind, id, work.today));
      const { actor } = context;
      const objects = work.objects;
      return { seq: appendChange(db, { at, actor: actor ?? null, action: restoreAction, objects }), at };
    });
  } catch (error) {
    throw failureOf(error, db.name);
  }
}

function targetsFor(db: WritableDb, kind: BinnedKind, id: string, today: IsoDate): readonly Target[] {
  const found = findInBin(db, kind, id);
  if (found === undefined) throw new Failure('bin.notFound', { id });
  const missing = kind === 'provider' ? [] : findMissingProviders(db, kind, found.image);
  const targets: Target[] = [];
  for (const binned of [...missing, found]) {
    const { objectKind, objectId } = binned;
    const image =
      objectKind === 'provider' ? binned.image : withoutLostSuccessor(db, objectKind, binned.image);
    targets.push(placed(db, { objectKind, objectId, image }, targets));
    const [removal] = readChanges(db, { limit: 1, before: binned.seq + 1 });
    for (const gone of removal?.objects ?? []) {
      const finding = findingAbout(db, binned, gone);
      if (finding !== undefined && !isAmong(targets, finding)) targets.push(placed(db, finding, targets));
      const link = linkTo(db, binned, gone, today);
      if (link !== undefined) targets.push(link);
    }
  }
  return targets;
}

/** An id may have stood for one about a provider and later for one about the activity: one of them can come back. */
function isAmong(targets: readonly Target[], { objectKind, objectId }: Target): boolean {
  return targets.some((target) => target.objectKind === objectKind && target.objectId === objectId);
}

function findMissingProviders(
  db: WritableDb,
  kind: 'activity' | 'processorActivity',
  image: Image,
): readonly BinnedObject[] {
  return listProvidersOf(kind, withoutLostSuccessor(db, kind, image))
    .filter((id) => findProviderKey(db, id) === undefined)
    .map((id) => {
      const binned = findInBin(db, 'provider', id);
      if (binned === undefined)
        throw new Failure('reference.broken', { reason: 'reference.unknownProvider', id });
      return binned;
    });
}

/** It was set aside with a reason; whether its facts still hold is looked at by the next check. */
function findingAbout(
  db: WritableDb,
  { objectKind, objectId }: BinnedObject,
  { objectKind: kind, objectId: id, before, after }: ObjectChange,
): PlacedTarget | undefined {
  if (kind !== 'setAsideFinding' || before === null || after !== null) return undefined;
  if (!isSameJson(before['subject'], { kind: objectKind, id: objectId })) return undefined;
  // The log names what was set aside by its own id.
  const isThere = findPlacedFinding(db, id as SetAsideFindingId) !== undefined;
  return isThere ? undefined : { objectKind: kind, objectId: id, image: before };
}

/** The link of an activity whose successor went, unless it has gone too or names another one now. */
function linkTo(
  db: WritableDb,
  { objectKind, objectId, seq }: BinnedObject,
  { objectKind: kind, objectId: id, before, after }: ObjectChange,
  today: IsoDate,
): Target | undefined {
  if (objectKind === 'provider' || kind !== objectKind || before === null || after === null) return undefined;
  if (before['replacedBy'] !== objectId || after['replacedBy'] !== null) return undefined;
  const isFree = `SELECT 1 FROM activity WHERE record = ? AND id = ? AND replaced_by IS NULL`;
  if (getRow(db, isFree, recordOf(kind), id) === undefined) return undefined;
  const isLater = 'SELECT 1 FROM change_object WHERE object_kind = ? AND object_id = ? AND seq > ?';
  const isUntouched = getRow(db, isLater, kind, id, seq) === undefined;
  const { updatedOn } = before;
  // As if nothing had happened, where nothing else has; changed twice on one day, the date of the last change stayed as it was.
  const dated = !isUntouched ? { updatedOn: today } : updatedOn === undefined ? {} : { updatedOn };
  return { objectKind: kind, objectId: id, image: { replacedBy: objectId, ...dated } };
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
  setAsideFinding: 'SELECT 1 FROM set_aside_finding WHERE position = ?',
} as const;

type PlacedTarget = Target & {
  readonly objectKind: BinnedKind | 'setAsideFinding';
  readonly image: Image;
};

/** Where it was, if nobody has its place; else at the end. Two that come back together may have had the same one. */
function placed(
  db: WritableDb,
  { objectKind, objectId, image }: PlacedTarget,
  together: readonly Target[],
): Target {
  const list =
    objectKind === 'provider' || objectKind === 'setAsideFinding' ? objectKind : recordOf(objectKind);
  const former = Number(image['position']);
  const theirs = together
    .filter(
      (target) => target.objectKind === objectKind && target.image !== null && 'position' in target.image,
    )
    .map((target) => Number(target.image?.['position']));
  const isTaken = theirs.includes(former) || getRow(db, placeTaken[list], former) !== undefined;
  const end = Math.max(nextPosition(db, list), ...theirs.map((place) => place + 1));
  return { objectKind, objectId, image: { ...image, position: isTaken ? end : former } };
}
