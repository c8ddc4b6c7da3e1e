/** What a change did to one object: the members that differ, before and after. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { Failure } from '#register/model/failure.ts';
import { canonicalJson, isSameJson } from '#db/canonical-json.ts';
import { parseJson } from '#db/column.ts';

export const objectKinds = [
  'register',
  'organisation',
  'provider',
  'activity',
  'processorActivity',
  'setAsideFinding',
  'version',
  'producedNotice',
] as const;
export type ObjectKind = (typeof objectKinds)[number];

/**
 * Top-level members by name. Beside those of the model there is `position`: the object's place in the register's list,
 * so that an object that comes back comes back where it was.
 */
export type Image = Readonly<Record<string, unknown>>;

/** Before is null for an object that was made, after for one that was removed; else both hold the same, changed members. */
export interface ObjectChange {
  readonly objectKind: ObjectKind;
  readonly objectId: string;
  readonly before: Image | null;
  readonly after: Image | null;
}

/** The members in which two states of an object differ; undefined when there are none. */
export function differenceOf(
  before: Image | null,
  after: Image | null,
): Pick<ObjectChange, 'before' | 'after'> | undefined {
  if (before === null || after === null) return before === after ? undefined : { before, after };
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => !isSameJson(before[name], after[name]),
  );
  if (names.length === 0) return undefined;
  return { before: pick(before, names), after: pick(after, names) };
}

function pick(image: Image, names: readonly string[]): Image {
  return Object.fromEntries(names.map((name) => [name, image[name]]));
}

/** The one spelling that is hashed and stored. */
export function imagesToJson({ before, after }: Pick<ObjectChange, 'before' | 'after'>): string {
  return canonicalJson({ before, after });
}

/** Before and after resemble each other: together they take an eighth of their length (measured on real activities). */
export function packImages(json: string): Uint8Array {
  return deflateRawSync(json, { level: 6 });
}

/** An image larger than any register could hold was not written by us: it is refused before it fills the memory. */
const largestImage = 256 * 1024 * 1024;

export function unpackImages(packed: Uint8Array): string {
  try {
    return inflateRawSync(packed, { maxOutputLength: largestImage }).toString('utf8');
  } catch (cause) {
    throw new Failure('file.damaged', { detail: 'change_object.images' }, { cause });
  }
}

export function jsonToImages(json: string): Pick<ObjectChange, 'before' | 'after'> {
  const found = parseJson('change_object.images', json);
  if (typeof found !== 'object' || found === null) throw new Failure('file.damaged', { detail: 'images' });
  return { before: imageOf(Reflect.get(found, 'before')), after: imageOf(Reflect.get(found, 'after')) };
}

function imageOf(value: unknown): Image | null {
  // An image is any JSON object; null says that the object was not there.
  return typeof value === 'object' && value !== null ? (value as Image) : null;
}
