/** The objects of a register in memory, brought up to date from the change log: an object that was not touched stays the same object. */
import { numberOf, textOf } from '#db/column.ts';
import { readPlacedActivities } from '#db/tables/activity.ts';
import { findRegisterId, getOrganisation } from '#db/tables/organisation.ts';
import { onlyKey, type KeyRange } from '#db/tables/owned-rows.ts';
import { readPlacedProcessorActivities } from '#db/tables/processor-activity.ts';
import { findProviderKey, readPlacedProviders } from '#db/tables/provider.ts';
import { findActivityKey, type Placed } from '#db/tables/record.ts';
import { readPlacedFindings } from '#db/tables/set-aside-finding.ts';
import { getRow, inReadTransaction, listRows, type ReadableDb } from '#db/sql.ts';
import type { Activity } from '#register/model/activity.ts';
import type { ProviderId } from '#register/model/ids.ts';
import type { Organisation } from '#register/model/organisation.ts';
import type { ProcessorActivity } from '#register/model/processor-activity.ts';
import type { Provider } from '#register/model/provider.ts';
import { interchangeVersion, type Register } from '#register/model/register.ts';

type ById<Value> = ReadonlyMap<string, Placed<Value>>;

export interface KeptObjects {
  /** The newest change that is taken in. */
  readonly seq: number;
  readonly organisation: Organisation;
  readonly activities: ById<Activity>;
  readonly processorActivities: ById<ProcessorActivity>;
  readonly providers: ById<Provider>;
}

export function newestChange(db: ReadableDb): number {
  const row = getRow(db, 'SELECT coalesce(max(seq), 0) AS seq FROM change');
  return row === undefined ? 0 : numberOf(row, 'seq');
}

/** Activities read between two pauses. */
const portion = 25;

/**
 * Reads everything, portion by portion, with pauses in which the register may change: what changed in one of them is taken in by
 * `takeInChanges` afterwards, since `seq` is that of the beginning.
 */
export function* readInPortions(db: ReadableDb): Generator<undefined, KeptObjects> {
  const seq = newestChange(db);
  const organisation = getOrganisation(db);
  const providers = byId(readPlacedProviders(db, allKeys(db, 'provider')));
  const activities = new Map<string, Placed<Activity>>();
  const processorActivities = new Map<string, Placed<ProcessorActivity>>();
  const { from, to } = allKeys(db, 'activity');
  for (let first = from; first <= to; first += portion) {
    const range = { from: first, to: first + portion - 1 };
    for (const placed of readPlacedActivities(db, range)) activities.set(placed.object.id, placed);
    for (const placed of readPlacedProcessorActivities(db, range))
      processorActivities.set(placed.object.id, placed);
    yield;
  }
  return { seq, organisation, activities, processorActivities, providers };
}

function allKeys(db: ReadableDb, table: 'activity' | 'provider'): KeyRange {
  const row = getRow(
    db,
    `SELECT coalesce(min(key), 0) AS first, coalesce(max(key), 0) AS last FROM ${table}`,
  );
  return row === undefined ? { from: 0, to: 0 } : { from: numberOf(row, 'first'), to: numberOf(row, 'last') };
}

function byId<Value extends { readonly id: string }>(placed: readonly Placed<Value>[]): ById<Value> {
  return new Map(placed.map((one) => [one.object.id, one]));
}

export function takeInChanges(db: ReadableDb, known: KeptObjects): KeptObjects {
  return inReadTransaction(db, () => {
    const touched = listRows(
      db,
      'SELECT DISTINCT object_kind, object_id FROM change_object WHERE seq > ?',
      known.seq,
    );
    if (touched.length === 0) return { ...known, seq: newestChange(db) };
    const activities = new Map(known.activities);
    const processorActivities = new Map(known.processorActivities);
    const providers = new Map(known.providers);
    let { organisation } = known;
    for (const row of touched) {
      const id = textOf(row, 'object_id');
      switch (row['object_kind']) {
        case 'organisation':
          organisation = sameWhereEqual(known.organisation, getOrganisation(db));
          break;
        case 'activity':
          replace(activities, id, findActivityKey(db, 'controller', id), (only) =>
            readPlacedActivities(db, only),
          );
          break;
        case 'processorActivity':
          replace(processorActivities, id, findActivityKey(db, 'processor', id), (only) =>
            readPlacedProcessorActivities(db, only),
          );
          break;
        case 'provider':
          // The log names providers by their own ids.
          replace(providers, id, findProviderKey(db, id as ProviderId), (only) =>
            readPlacedProviders(db, only),
          );
          break;
      }
    }
    return { seq: newestChange(db), organisation, activities, processorActivities, providers };
  });
}

function replace<Value>(
  objects: Map<string, Placed<Value>>,
  id: string,
  key: number | undefined,
  read: (only: KeyRange) => readonly Placed<Value>[],
): void {
  const placed = key === undefined ? undefined : read(onlyKey(key))[0];
  if (placed === undefined) objects.delete(id);
  else objects.set(id, placed);
}

/** Activities are checked again when the general measures are others, which is told by their identity. */
function sameWhereEqual(before: Organisation, after: Organisation): Organisation {
  const isSame = JSON.stringify(before.securityMeasures) === JSON.stringify(after.securityMeasures);
  return isSame ? { ...after, securityMeasures: before.securityMeasures } : after;
}

export function toRegister(db: ReadableDb, objects: KeptObjects): Register {
  return {
    format: 'trente-register',
    version: interchangeVersion,
    id: findRegisterId(db) ?? null,
    organisation: objects.organisation,
    providers: inOrder(objects.providers),
    activities: inOrder(objects.activities),
    processorActivities: inOrder(objects.processorActivities),
    setAsideFindings: readPlacedFindings(db).map(({ object }) => object),
  };
}

function inOrder<Value>(objects: ById<Value>): readonly Value[] {
  return [...objects.values()].toSorted((a, b) => a.position - b.position).map(({ object }) => object);
}
