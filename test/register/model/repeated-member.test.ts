/** A member that stands twice in one object of a JSON file. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRepeatedMember } from '#register/model/repeated-member.ts';

describe('a member that stands twice', () => {
  it('is found with its place', () => {
    expect(findRepeatedMember('{"a": 1, "a": 2}')).toEqual(['a']);
    expect(findRepeatedMember('{"list": [0, {"x": {"id": 1, "\\u0069d": 2}}]}')).toEqual([
      'list',
      1,
      'x',
      'id',
    ]);
  });

  it('is none where the name stands in two objects, in a value or in a list', () => {
    expect(findRepeatedMember('[{"a": "a"}, {"a": ["a", "a", {"a": null}]}]')).toBeUndefined();
    expect(findRepeatedMember(String.raw`{"a": "\",\"a\":", "b": "{\"a\""}`)).toBeUndefined();
  });

  it('is never found in what was printed from a value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
        expect(findRepeatedMember(JSON.stringify(value, null, indent))).toBeUndefined();
      }),
    );
  });

  it('is found wherever an object gets its first member once more', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), (members) => {
        const json = JSON.stringify(members);
        const [first = ''] = Object.keys(members);
        expect(findRepeatedMember(`${json.slice(0, -1)},${JSON.stringify(first)}:0}`)).toEqual([first]);
      }),
    );
  });
});
