/** A value inside a draft that a field shows and changes: what it is, where it is, and how to write it back. */
import type { FieldPath } from '#register/model/field-path.ts';

/** Fields that a template or a catalogue card filled and the user has not confirmed. */
export interface Marks {
  readonly paths: readonly FieldPath[];
  /** Confirms a field and all that is inside it. */
  readonly confirm: (path: FieldPath) => void;
}

export interface Editing<Value> {
  readonly value: Value;
  /** As the model's field paths have it (`purposes/quote/statute`); empty for the whole aggregate. */
  readonly path: string;
  readonly isReadOnly: boolean;
  readonly marks: Marks;
  /** Writes into the newest draft, not into the value shown; a field that its user changes is confirmed by that. */
  readonly update: (change: (value: Value) => Value) => void;
  /** As `update`, for a part of this value that has a path of its own. */
  readonly updateAt: (path: string, change: (value: Value) => Value) => void;
}

interface Row {
  readonly id: string;
}

type Surroundings = Pick<Editing<unknown>, 'isReadOnly' | 'marks'>;

export function editField<Value extends object, Key extends keyof Value & string>(
  parent: Editing<Value>,
  key: Key,
): Editing<Value[Key]> {
  const path = join(parent.path, key);
  const updateAt: Editing<Value[Key]>['updateAt'] = (at, change) =>
    parent.updateAt(at, (value) => set(value, key, change(value[key])));
  return {
    ...shared(parent),
    value: parent.value[key],
    path,
    updateAt,
    update: (change) => updateAt(path, change),
  };
}

/** The members that several kinds of aggregates share, so that one form can edit them in each. */
export function editPart<Value extends Part, Part extends object>(whole: Editing<Value>): Editing<Part> {
  const updateAt: Editing<Part>['updateAt'] = (at, change) =>
    whole.updateAt(at, (value) => ({ ...value, ...change(value) }));
  return {
    ...shared(whole),
    value: whole.value,
    path: whole.path,
    updateAt,
    update: (change) => updateAt(whole.path, change),
  };
}

/** One row of a list, found again by its id at each change: rows may move or go meanwhile. */
export function editRow<R extends Row>(list: Editing<readonly R[]>, row: R): Editing<R> {
  const path = join(list.path, row.id);
  const updateAt: Editing<R>['updateAt'] = (at, change) =>
    list.updateAt(at, (rows) => changeRow(rows, row.id, change));
  return { ...shared(list), value: row, path, updateAt, update: (change) => updateAt(path, change) };
}

/** A value that may be absent, once it is there; a change after it went away changes nothing. */
export function editPresent<Value extends object>(parent: Editing<Value | null>): Editing<Value> | undefined {
  const { value, path } = parent;
  if (value === null) return undefined;
  const updateAt: Editing<Value>['updateAt'] = (at, change) =>
    parent.updateAt(at, (current) => (current === null ? null : change(current)));
  return { ...shared(parent), value, path, updateAt, update: (change) => updateAt(path, change) };
}

function set<Value extends object, Key extends keyof Value>(value: Value, key: Key, part: Value[Key]): Value {
  return Object.is(value[key], part) ? value : { ...value, [key]: part };
}

function changeRow<R extends Row>(rows: readonly R[], id: string, change: (row: R) => R): readonly R[] {
  return rows.map((row) => (row.id === id ? change(row) : row));
}

export function removeRow<R extends Row>(rows: readonly R[], id: string): readonly R[] {
  return rows.filter((row) => row.id !== id);
}

export function insertRow<R extends Row>(rows: readonly R[], index: number, row: R): readonly R[] {
  return [...rows.slice(0, index), row, ...rows.slice(index)];
}

/** Moves a row by so many places; at either end it stays where it is. */
export function moveRow<R extends Row>(rows: readonly R[], id: string, by: number): readonly R[] {
  const from = rows.findIndex((row) => row.id === id);
  const row = rows[from];
  const to = from + by;
  if (row === undefined || to < 0 || to >= rows.length) return rows;
  return insertRow(removeRow(rows, id), to, row);
}

/** Whether a field itself waits for confirmation. */
export function isToConfirm(editing: Pick<Editing<unknown>, 'path' | 'marks'>): boolean {
  return editing.marks.paths.includes(editing.path);
}

/** How many fields at or below this place wait for confirmation. */
export function countToConfirm(editing: Pick<Editing<unknown>, 'path' | 'marks'>): number {
  return editing.marks.paths.filter((path) => isAtOrBelow(path, editing.path)).length;
}

export function isAtOrBelow(path: FieldPath, place: string): boolean {
  return place === '' || path === place || path.startsWith(`${place}/`);
}

function shared({ isReadOnly, marks }: Surroundings): Surroundings {
  return { isReadOnly, marks };
}

function join(path: string, part: string): string {
  return path === '' ? part : `${path}/${part}`;
}
