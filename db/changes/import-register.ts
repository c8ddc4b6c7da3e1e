/** Fills the register with the content of another one, whole: what it held before goes, and is kept in the log. */
import type { Register } from '#register/model/register.ts';
import { findReferenceFaults } from '#register/model/references.ts';
import type { Activity } from '#register/model/activity.ts';
import type { ProcessorActivity } from '#register/model/processor-activity.ts';
import { clearActivityIndex, indexActivity } from '#db/lists/activity-index.ts';
import { run } from '#db/sql.ts';
import { findRegisterId, writeRegisterId } from '#db/tables/organisation.ts';
import { everyKey } from '#db/tables/owned-rows.ts';
import { readPlacedProviders, writeProvider } from '#db/tables/provider.ts';
import type { Placed } from '#db/tables/record.ts';
import { insertFindingRow, readPlacedFindings } from '#db/tables/set-aside-finding.ts';
import { brokenReference } from './check-references.ts';
import type { Image, ObjectKind } from './image.ts';
import { imageOf } from './placed-image.ts';
import { controllerRecord, processorRecord, type RecordStore } from './record-store.ts';
import { note, type Work } from './work.ts';
import { putOrganisation } from './write-organisation.ts';

/** In the log the register itself goes by this id: its own id is what the record tells. */
export const registerObjectId = 'register';
const everyMember = () => true;

export function importRegister(work: Work, register: Register): void {
  const [fault] = findReferenceFaults(register);
  if (fault !== undefined) throw brokenReference(fault);
  putRegisterId(work, register);
  putOrganisation(work, register.organisation);

  noteLists(work, 'provider', readPlacedProviders(work.db, everyKey), register.providers);
  noteRecords(work, controllerRecord, register.activities);
  noteRecords(work, processorRecord, register.processorActivities);
  noteLists(work, 'setAsideFinding', readPlacedFindings(work.db), register.setAsideFindings);

  clearActivityIndex(work.db);
  run(work.db, 'DELETE FROM activity');
  run(work.db, 'DELETE FROM provider');
  run(work.db, 'DELETE FROM set_aside_finding');
  register.providers.forEach((provider, position) =>
    writeProvider(work.db, undefined, position, provider, everyMember),
  );
  writeRecords(work, controllerRecord, register.activities);
  writeRecords(work, processorRecord, register.processorActivities);
  register.setAsideFindings.forEach((finding, position) => insertFindingRow(work.db, position, finding));
}

/** A register without an id (written by hand) keeps the one that the file has. */
function putRegisterId(work: Work, { id }: Register): void {
  if (id === null) return;
  const known = findRegisterId(work.db);
  const before = known === undefined ? null : { id: known };
  if (note(work, 'register', registerObjectId, before, { id }) !== undefined) writeRegisterId(work.db, id);
}

function noteRecords<Value extends Activity | ProcessorActivity>(
  work: Work,
  store: RecordStore<Value>,
  activities: readonly Value[],
): void {
  noteLists(work, store.objectKind, store.read(work.db, everyKey), activities);
}

function noteLists<Value extends { readonly id: string }>(
  work: Work,
  kind: ObjectKind,
  before: readonly Placed<Value>[],
  after: readonly Value[],
): void {
  const old = new Map(before.map(({ object, position }) => [object.id, imageOf(object, position)]));
  const next = new Map<string, Image>(
    after.map((object, position) => [object.id, imageOf(object, position)]),
  );
  for (const [id, image] of old) if (!next.has(id)) note(work, kind, id, image, null);
  for (const [id, image] of next) note(work, kind, id, old.get(id) ?? null, image);
}

function writeRecords<Value extends Activity | ProcessorActivity>(
  work: Work,
  store: RecordStore<Value>,
  activities: readonly Value[],
): void {
  activities.forEach((activity, position) => {
    const key = store.write(work.db, undefined, position, activity, everyMember);
    indexActivity(work.db, store.record, key, activity);
  });
}
