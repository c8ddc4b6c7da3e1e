// A numbered fact of a published policy, and the places of a register that hold it.
import { readFileSync } from 'node:fs';
import { parseRegister } from '#register/model/interchange.ts';
import type { Register } from '#register/model/register.ts';

export const fixtureNames = [
  'classic-cars-fr',
  'petite-boutique-be',
  'repairer-fr',
  'brand-portal-fr',
] as const;
export type FixtureName = (typeof fixtureNames)[number];

/** A code, a number, nothing, a list of codes, or words that the text contains. */
export type Held = string | number | boolean | null | RegExp | readonly string[];

export interface Fact {
  /** The number in the fact sheet: `S1.4`. */
  readonly id: string;
  readonly register: FixtureName;
  readonly says: string;
  /** By place: member names and row ids joined by slashes, as in `activities/comments/purposes/spam/description/en`. */
  readonly held: Readonly<Record<string, Held>>;
}

export function factsIn(
  register: FixtureName,
  facts: Readonly<Record<string, { readonly says: string; readonly held: Fact['held'] }>>,
): readonly Fact[] {
  return Object.entries(facts).map(([id, fact]) => ({ id, register, ...fact }));
}

export function readFixture(name: FixtureName): Register {
  const file = new URL(`../../../fixtures/as-published/${name}.json`, import.meta.url);
  const parsed = parseRegister(readFileSync(file, 'utf8'));
  if (!parsed.ok) throw new Error(`${name}: ${JSON.stringify(parsed.faults)}`);
  return parsed.register;
}

/** What stands at a place; `undefined` when there is no such place. */
export function valueAt(register: Register, place: string): unknown {
  return place.split('/').reduce<unknown>((value, part) => {
    if (Array.isArray(value)) return value.find((row: unknown) => hasId(row, part));
    return typeof value === 'object' && value !== null && part in value
      ? Reflect.get(value, part)
      : undefined;
  }, register);
}

function hasId(row: unknown, id: string): boolean {
  return typeof row === 'object' && row !== null && 'id' in row && row.id === id;
}

/** The places where the register does not say what the policy says. */
export function findUnheld({ register: name, held }: Fact): readonly string[] {
  const register = readFixture(name);
  return Object.entries(held).flatMap(([place, expected]) => {
    const value = valueAt(register, place);
    return isHeld(value, expected) ? [] : [`${place} holds ${JSON.stringify(value) ?? 'nothing'}`];
  });
}

function isHeld(value: unknown, expected: Held): boolean {
  if (expected instanceof RegExp) return typeof value === 'string' && expected.test(value);
  return JSON.stringify(value) === JSON.stringify(expected);
}
