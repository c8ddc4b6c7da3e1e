/** Keeps a component as it is drawn while what it edits has not changed: typing in one field must not draw four hundred others. */
import { isValidElement, memo, type ComponentType, type ReactNode } from 'react';
import type { Editing } from './editing.ts';

/** Generic components stay generic: the type that comes out is the one that went in. */
export function memoEditing<C extends (props: never) => ReactNode>(component: C): C {
  // React's own type for memo would flatten type parameters and asks for props it can name.
  return memo(component as unknown as ComponentType<object>, areSameProps) as unknown as C;
}

export function areSameProps(before: object, after: object): boolean {
  const known = new Map<string, unknown>(Object.entries(before));
  const now = Object.entries(after);
  return (
    now.length === known.size && now.every(([name, prop]) => known.has(name) && isSame(known.get(name), prop))
  );
}

/**
 * Two editings of the same value at the same place do the same: their functions write by path into the newest draft, so that
 * they may be new ones at each drawing. Elements, lists and plain objects are the same when their parts are.
 */
function isSame(before: unknown, after: unknown): boolean {
  if (Object.is(before, after)) return true;
  if (!isObject(before) || !isObject(after)) return false;
  if (isEditing(before) && isEditing(after)) return isSameEditing(before, after);
  if (isValidElement<object>(before) && isValidElement<object>(after))
    return before.type === after.type && before.key === after.key && areSameProps(before.props, after.props);
  return isPlain(before) && isPlain(after) && areSameProps(before, after);
}

function isSameEditing(before: Editing<unknown>, after: Editing<unknown>): boolean {
  return (
    Object.is(before.value, after.value) &&
    before.path === after.path &&
    before.isReadOnly === after.isReadOnly &&
    before.marks.paths === after.marks.paths &&
    before.marks.confirm === after.marks.confirm
  );
}

function isEditing(prop: object): prop is Editing<unknown> {
  return 'updateAt' in prop && 'marks' in prop;
}

function isPlain(prop: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(prop);
  return prototype === Object.prototype || prototype === Array.prototype;
}

function isObject(prop: unknown): prop is object {
  return typeof prop === 'object' && prop !== null;
}
