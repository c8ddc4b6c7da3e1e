/** A register as the change log sees it: every object as an image, so that changes can be carried out and taken back on it. */
import { registerSchema, type Register } from '#register/model/register.ts';
import type { ReadableDb } from '#db/sql.ts';
import { readPlacedActivities } from '#db/tables/activity.ts';
import { getOrganisation, findRegisterId } from '#db/tables/organisation.ts';
import { everyKey } from '#db/tables/owned-rows.ts';
import { readPlacedProcessorActivities } from '#db/tables/processor-activity.ts';
import { readPlacedProviders } from '#db/tables/provider.ts';
import type { Placed } from '#db/tables/record.ts';
import { readPlacedFindings } from '#db/tables/set-aside-finding.ts';
import { readVersionImages } from '#db/tables/version.ts';
import type { LoggedChange } from './change-log.ts';
import { objectKinds, type Image, type ObjectChange, type ObjectKind } from './image.ts';
import { registerObjectId } from './import-register.ts';
import { imageOf } from './placed-image.ts';
import type { Target } from './put-objects.ts';
import { organisationId } from './write-organisation.ts';

/** Images by kind and id: `activity payments`. */
export type RegisterState = ReadonlyMap<string, Image>;

function nameOf(kind: ObjectKind, id: string): string {
  return `${kind} ${id}`;
}

export function readState(db: ReadableDb): RegisterState {
  const listed = (kind: ObjectKind, placed: readonly Placed<{ readonly id: string }>[]) =>
    placed.map(({ object, position }) => [nameOf(kind, object.id), imageOf(object, position)] as const);
  return new Map<string, Image>([
    [nameOf('register', registerObjectId), { id: findRegisterId(db) ?? null }],
    [nameOf('organisation', organisationId), getOrganisation(db)],
    ...listed('provider', readPlacedProviders(db, everyKey)),
    ...listed('activity', readPlacedActivities(db, everyKey)),
    ...listed('processorActivity', readPlacedProcessorActivities(db, everyKey)),
    ...listed('setAsideFinding', readPlacedFindings(db)),
    // Points in the history, no part of the register: `registerOfState` leaves them out.
    ...readVersionImages(db).map((image) => [nameOf('version', image.id), image] as const),
  ]);
}

/** Each object of a state as what it shall become. */
export function targetsOf(state: RegisterState): readonly Target[] {
  return objectKinds.flatMap((objectKind) =>
    [...state].flatMap(([name, image]) =>
      name.startsWith(nameOf(objectKind, ''))
        ? [{ objectKind, objectId: name.slice(nameOf(objectKind, '').length), image }]
        : [],
    ),
  );
}

/** The state after an object change, made in place: replaying a long log would copy the state thousands of times. */
export function redoObject(
  state: Map<string, Image>,
  { objectKind, objectId, before, after }: ObjectChange,
): void {
  const name = nameOf(objectKind, objectId);
  if (after === null) state.delete(name);
  else state.set(name, before === null ? after : { ...state.get(name), ...after });
}

/** The state before a change, from the state after it. */
export function undoChange(state: RegisterState, { objects }: Pick<LoggedChange, 'objects'>): RegisterState {
  const earlier = new Map(state);
  for (const change of objects.toReversed())
    redoObject(earlier, { ...change, before: change.after, after: change.before });
  return earlier;
}

/** The register that a state stands for; members that came into the model later take their “unknown” value. */
export function registerOfState(state: RegisterState): Register {
  const listOf = (kind: ObjectKind) =>
    [...state]
      .filter(([name]) => name.startsWith(nameOf(kind, '')))
      .map(([, image]) => image)
      .sort((a, b) => Number(a['position']) - Number(b['position']))
      .map((image) => Object.fromEntries(Object.entries(image).filter(([member]) => member !== 'position')));
  return registerSchema.parse({
    ...state.get(nameOf('register', registerObjectId)),
    organisation: state.get(nameOf('organisation', organisationId)),
    providers: listOf('provider'),
    activities: listOf('activity'),
    processorActivities: listOf('processorActivity'),
    setAsideFindings: listOf('setAsideFinding'),
  });
}
