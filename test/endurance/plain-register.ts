// What a register must do, without a database: plain values in memory, states kept whole in two lists. The proof compares the two.
import type { Change, SingleChange } from '#db/changes/change.ts';
import { localDate } from '#db/changes/work.ts';
import type { Activity } from '#register/model/activity.ts';
import type { IsoDate, IsoInstant } from '#register/model/dates.ts';
import type { ProcessorActivity } from '#register/model/processor-activity.ts';
import type { Provider } from '#register/model/provider.ts';
import { findReferenceFaults } from '#register/model/references.ts';
import type { Register } from '#register/model/register.ts';
import type { SetAsideFinding } from '#register/model/set-aside-finding.ts';
import { isSameVersionName, type Version } from '#register/model/version.ts';
import type { BinnedKind } from '#db/reads/bin.ts';

interface Placed<Value> {
  readonly object: Value;
  readonly position: number;
}

type AnyObject = Activity | ProcessorActivity | Provider;

export interface PlainState {
  readonly register: Register;
  readonly versions: readonly Version[];
  /** The places in the lists, by kind and id: what comes back comes back where it was. */
  readonly places: ReadonlyMap<string, number>;
}

/** Grows and shrinks as the user works. */
export interface PlainRegister {
  now: PlainState;
  past: readonly PlainState[];
  future: readonly PlainState[];
  /** Every object that ever went, as it was then. */
  gone: ReadonlyMap<string, Gone>;
  /** The number of the last step that changed an object, by its name. */
  touched: ReadonlyMap<string, number>;
  steps: number;
}

interface Gone extends Placed<AnyObject> {
  readonly step: number;
  /** What went with it: findings set aside about it, and links to it. */
  readonly findings: readonly Placed<SetAsideFinding>[];
  readonly linked: readonly (Activity | ProcessorActivity)[];
}

const lists = {
  provider: 'providers',
  activity: 'activities',
  processorActivity: 'processorActivities',
} as const satisfies Record<BinnedKind, keyof Register>;
const kinds = ['provider', 'activity', 'processorActivity'] as const;

/** What has a place in a list of its own. */
type ListedKind = BinnedKind | 'setAsideFinding';

export const nameOf = (kind: ListedKind, id: string): string => `${kind} ${id}`;

export function plainRegisterOf(register: Register): PlainRegister {
  const places = new Map([
    ...kinds.flatMap((kind) => inOrder(kind, register[lists[kind]])),
    ...inOrder('setAsideFinding', register.setAsideFindings),
  ]);
  const now = { register, versions: [], places };
  return { now, past: [], future: [], gone: new Map(), touched: new Map(), steps: 0 };
}

function inOrder(kind: ListedKind, list: readonly { readonly id: string }[]): [string, number][] {
  return list.map(({ id }, position) => [nameOf(kind, id), position]);
}

/** False: refused, or nothing changed. */
export function change(plain: PlainRegister, asked: Change, at: IsoInstant): boolean {
  const changes = asked.kind === 'group' ? asked.changes : [asked];
  let state = plain.now;
  for (const single of changes) {
    const next = changed(state, single, localDate(at));
    if (next === undefined || findReferenceFaults(next.register).length > 0) return false;
    state = next;
  }
  return settle(plain, state);
}

/** A new state: the former one can be taken back, and what was undone before is out of reach. */
function settle(plain: PlainRegister, state: PlainState): boolean {
  if (isSame(plain.now, state)) return false;
  plain.past = [...plain.past, plain.now];
  plain.future = [];
  moveTo(plain, state);
  return true;
}

function moveTo(plain: PlainRegister, state: PlainState): void {
  const gone = new Map(plain.gone);
  const touched = new Map(plain.touched);
  const step = plain.steps + 1;
  for (const kind of kinds)
    for (const object of plain.now.register[lists[kind]]) {
      const name = nameOf(kind, object.id);
      const position = plain.now.places.get(name) ?? 0;
      if (!isSame(placedIn(plain.now, kind, object.id), placedIn(state, kind, object.id)))
        touched.set(name, step);
      if (state.places.has(name)) continue;
      const findings = plain.now.register.setAsideFindings
        .filter((finding) => isAbout(finding, kind, object.id) && !state.places.has(findingName(finding)))
        .map((finding) => ({ object: finding, position: plain.now.places.get(findingName(finding)) ?? 0 }));
      gone.set(name, {
        object,
        position,
        step,
        findings,
        linked: loosened(plain.now, state, kind, object.id),
      });
    }
  plain.gone = gone;
  plain.touched = touched;
  plain.steps = step;
  plain.now = state;
}

const placedIn = (state: PlainState, kind: BinnedKind, id: string) => [
  find(state, kind, id),
  state.places.get(nameOf(kind, id)),
];

const findingName = ({ id }: SetAsideFinding): string => nameOf('setAsideFinding', id);

const isAbout = ({ subject }: SetAsideFinding, kind: BinnedKind, id: string): boolean =>
  subject.kind === kind && subject.id === id;

/** Activities that named it as their successor before and name none after, as they were. */
function loosened(
  before: PlainState,
  after: PlainState,
  kind: BinnedKind,
  id: string,
): readonly (Activity | ProcessorActivity)[] {
  if (kind === 'provider') return [];
  const list: readonly (Activity | ProcessorActivity)[] = before.register[lists[kind]];
  return list.filter((one) => one.replacedBy === id && findRecord(after, kind, one.id)?.replacedBy === null);
}

function findRecord(
  { register }: PlainState,
  kind: 'activity' | 'processorActivity',
  id: string,
): Activity | ProcessorActivity | undefined {
  const list: readonly (Activity | ProcessorActivity)[] = register[lists[kind]];
  return list.find((one) => one.id === id);
}

export function goBack(plain: PlainRegister): boolean {
  const state = plain.past.at(-1);
  if (state === undefined) return false;
  plain.past = plain.past.slice(0, -1);
  plain.future = [plain.now, ...plain.future];
  moveTo(plain, state);
  return true;
}

export function goForth(plain: PlainRegister): boolean {
  const [state, ...rest] = plain.future;
  if (state === undefined) return false;
  plain.past = [...plain.past, plain.now];
  plain.future = rest;
  moveTo(plain, state);
  return true;
}

/** What went and is not there. */
export function listGone({ now, gone }: PlainRegister): readonly string[] {
  return [...gone.keys()].filter((name) => !now.places.has(name)).toSorted();
}

/** With the providers it needs, and with what went with it; a successor that is gone too is named no more. */
export function bringBack(plain: PlainRegister, kind: BinnedKind, id: string, at: IsoInstant): boolean {
  const wanted = plain.gone.get(nameOf(kind, id));
  if (wanted === undefined || plain.now.places.has(nameOf(kind, id))) return false;
  const isThere = (name: string) => plain.now.places.has(name);
  const { object } = wanted;
  const replacedBy = 'replacedBy' in object ? object.replacedBy : null;
  const isLost = replacedBy !== null && !isThere(nameOf(kind, replacedBy));
  const back = isLost ? { ...object, replacedBy: null } : object;
  const needed = findReferenceFaults({ ...emptied(plain.now.register), [lists[kind]]: [back] })
    .filter(({ code }) => code === 'reference.unknownProvider')
    .map((fault) => nameOf('provider', fault.id));
  const missing = [...new Set(needed)].filter((name) => !isThere(name));
  let state = plain.now;
  for (const name of missing) {
    const provider = plain.gone.get(name);
    if (provider === undefined) return false;
    state = putBack(state, 'provider', provider);
  }
  state = putBack(state, kind, { ...wanted, object: back });
  for (const former of kind === 'provider' ? [] : wanted.linked) {
    const now = kind === 'provider' ? undefined : findRecord(state, kind, former.id);
    if (now === undefined || now.replacedBy !== null) continue;
    const isUntouched = plain.touched.get(nameOf(kind, former.id)) === wanted.step;
    const updatedOn = isUntouched ? former.updatedOn : localDate(at);
    const linked = { ...now, replacedBy: id, updatedOn };
    // The id is of an activity of the same record.
    state = put(state, kind, linked as Activity | ProcessorActivity);
  }
  return settle(plain, state);
}

function putBack(state: PlainState, kind: BinnedKind, { object, position, findings }: Gone): PlainState {
  let next = put(state, kind, object, freePlace(state.places, kind, position));
  for (const { object: finding, position: place } of findings) {
    if (next.places.has(findingName(finding))) continue;
    next = withFinding(next, finding, freePlace(next.places, 'setAsideFinding', place));
  }
  return next;
}

function takenPlaces(places: PlainState['places'], kind: ListedKind): readonly number[] {
  return [...places].filter(([name]) => name.startsWith(nameOf(kind, ''))).map(([, place]) => place);
}

const endOf = (places: PlainState['places'], kind: ListedKind): number =>
  Math.max(-1, ...takenPlaces(places, kind)) + 1;

function freePlace(places: PlainState['places'], kind: ListedKind, former: number): number {
  return takenPlaces(places, kind).includes(former) ? endOf(places, kind) : former;
}

const emptied = (register: Register): Register => ({
  ...register,
  providers: [],
  activities: [],
  processorActivities: [],
  setAsideFindings: [],
});

/** Undefined: refused. */
function changed(state: PlainState, asked: SingleChange, today: IsoDate): PlainState | undefined {
  const { register } = state;
  switch (asked.kind) {
    case 'organisation.update':
      return { ...state, register: { ...register, organisation: asked.organisation } };
    case 'provider.create':
      return create(state, 'provider', asked.provider);
    case 'provider.update':
      return find(state, 'provider', asked.provider.id) && put(state, 'provider', asked.provider);
    case 'provider.remove':
      return find(state, 'provider', asked.id) && remove(state, 'provider', asked.id);
    case 'activity.create':
    case 'processorActivity.create':
      return create(state, kindOf(asked.kind), dated(asked.activity, today));
    case 'activity.update':
    case 'processorActivity.update':
      return update(state, kindOf(asked.kind), asked.activity, today);
    case 'activity.remove':
    case 'processorActivity.remove':
      return removeActivity(state, kindOf(asked.kind), asked.id, today);
    case 'register.import':
      return imported(state, asked.register);
    case 'finding.setAside':
      return withFinding(state, asked.finding);
    case 'finding.bringBack': {
      const isThere = register.setAsideFindings.some(({ id }) => id === asked.id);
      return isThere ? withoutFindings(state, ({ id }) => id === asked.id) : undefined;
    }
    case 'version.create':
      return state.versions.some((known) => isTaken(known, asked.version))
        ? undefined
        : { ...state, versions: [...state.versions, asked.version] };
    // Notices that were handed out are no part of it.
    case 'notice.forget':
    case 'notice.markReplaced':
      return undefined;
    case 'version.remove':
      return state.versions.some(({ id }) => id === asked.id)
        ? { ...state, versions: state.versions.filter(({ id }) => id !== asked.id) }
        : undefined;
  }
}

const kindOf = (kind: string) => (kind.startsWith('activity') ? 'activity' : 'processorActivity');

function dated<Value extends Activity | ProcessorActivity>(activity: Value, today: IsoDate): Value {
  return { ...activity, createdOn: activity.createdOn ?? today, updatedOn: today };
}

function find(state: PlainState, kind: BinnedKind, id: string): AnyObject | undefined {
  return state.register[lists[kind]].find((object) => object.id === id);
}

function create(state: PlainState, kind: BinnedKind, object: AnyObject): PlainState | undefined {
  return find(state, kind, object.id) === undefined ? put(state, kind, object) : undefined;
}

/** The date of the last change is the program's to set; without another change it stays. */
function update(
  state: PlainState,
  kind: 'activity' | 'processorActivity',
  asked: Activity | ProcessorActivity,
  today: IsoDate,
): PlainState | undefined {
  const known = find(state, kind, asked.id);
  if (known === undefined || !('updatedOn' in known)) return undefined;
  const asKnown = { ...asked, updatedOn: known.updatedOn };
  return put(state, kind, isSame(known, asKnown) ? known : { ...asked, updatedOn: today });
}

function removeActivity(
  state: PlainState,
  kind: 'activity' | 'processorActivity',
  id: string,
  today: IsoDate,
): PlainState | undefined {
  if (find(state, kind, id) === undefined) return undefined;
  const orphaned = state.register[lists[kind]]
    .filter((other) => other.id !== id && other.replacedBy === id)
    .map((other) => ({ ...other, replacedBy: null, updatedOn: today }));
  return remove(
    orphaned.reduce((next, other) => put(next, kind, other), state),
    kind,
    id,
  );
}

const isTaken = (known: Version, asked: Version): boolean =>
  known.id === asked.id || isSameVersionName(known.name, asked.name);

/** One that was there stays in its place. */
function withFinding(state: PlainState, finding: SetAsideFinding, position?: number): PlainState {
  const name = findingName(finding);
  const places = new Map(state.places);
  places.set(name, position ?? places.get(name) ?? endOf(places, 'setAsideFinding'));
  const others = state.register.setAsideFindings.filter(({ id }) => id !== finding.id);
  const setAsideFindings = [...others, finding].toSorted(
    (one, two) => (places.get(findingName(one)) ?? 0) - (places.get(findingName(two)) ?? 0),
  );
  return { ...state, register: { ...state.register, setAsideFindings }, places };
}

function withoutFindings(state: PlainState, isGone: (finding: SetAsideFinding) => boolean): PlainState {
  const all = state.register.setAsideFindings;
  const places = new Map(state.places);
  for (const finding of all.filter(isGone)) places.delete(findingName(finding));
  const setAsideFindings = all.filter((finding) => !isGone(finding));
  return { ...state, register: { ...state.register, setAsideFindings }, places };
}

/** At the place given, at its own, or at the end. */
function put(state: PlainState, kind: BinnedKind, object: AnyObject, position?: number): PlainState {
  const places = new Map(state.places);
  const name = nameOf(kind, object.id);
  places.set(name, position ?? places.get(name) ?? endOf(places, kind));
  const others: readonly AnyObject[] = state.register[lists[kind]];
  const list = [...others.filter(({ id }) => id !== object.id), object].toSorted(
    (one, two) => (places.get(nameOf(kind, one.id)) ?? 0) - (places.get(nameOf(kind, two.id)) ?? 0),
  );
  return { ...state, register: { ...state.register, [lists[kind]]: list }, places };
}

/** What was set aside about it goes too. */
function remove(state: PlainState, kind: BinnedKind, id: string): PlainState {
  const others: readonly AnyObject[] = state.register[lists[kind]];
  const places = new Map(state.places);
  places.delete(nameOf(kind, id));
  const without = { ...state.register, [lists[kind]]: others.filter((object) => object.id !== id) };
  return withoutFindings({ ...state, register: without, places }, (finding) => isAbout(finding, kind, id));
}

function imported(state: PlainState, register: Register): PlainState {
  const { now } = plainRegisterOf({ ...register, id: register.id ?? state.register.id });
  return { ...now, versions: state.versions };
}

const isSame = (one: object, two: object): boolean => spelled(one) === spelled(two);

/** In whatever order the members were written down. */
const spelled = (value: object): string =>
  JSON.stringify(value, (_, member: unknown) => {
    if (typeof member !== 'object' || member === null || Array.isArray(member)) return member;
    const members = member instanceof Map ? [...member] : Object.entries(member);
    return Object.fromEntries(members.toSorted(([one], [two]) => (one < two ? -1 : 1)));
  });
