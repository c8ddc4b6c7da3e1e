import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, isSameJson } from '#db/canonical-json.ts';

const value = fc.jsonValue({ maxDepth: 4 });

/** The same value with its members the other way round, and members that say nothing. */
function reordered(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(reordered);
  if (typeof json !== 'object' || json === null) return json;
  const members = Object.entries(json).map(([name, member]) => [name, reordered(member)] as const);
  return { ...Object.fromEntries(members.toReversed()), ' unknown': undefined };
}

describe('Two values', () => {
  it('are the same when they have the same spelling, and only then', () => {
    fc.assert(
      fc.property(value, value, (one, other) => {
        expect(isSameJson(one, other)).toBe(canonicalJson(one) === canonicalJson(other));
      }),
    );
  });

  it('are the same in whatever order their members come', () => {
    fc.assert(
      fc.property(value, (json) => {
        expect(canonicalJson(reordered(json))).toBe(canonicalJson(json));
        expect(isSameJson(json, reordered(json))).toBe(true);
      }),
    );
  });

  it.each([
    [{ a: 1 }, { b: 1 }],
    [{ a: null }, {}],
    [[1, 2], [1]],
    [[], {}],
    [{ a: 1 }, undefined],
    ['1', 1],
  ])('differ: %j and %j', (one, other) => {
    expect([isSameJson(one, other), isSameJson(other, one)]).toEqual([false, false]);
  });
});
