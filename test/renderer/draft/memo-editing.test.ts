import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import type { Editing, Marks } from '#renderer/draft/editing.ts';
import { areSameProps } from '#renderer/draft/memo-editing.ts';

const marks: Marks = { paths: [], confirm: () => undefined };
const rows = [{ id: 'a' }];

/** A new object with new functions each time, as each drawing makes them. */
function edit<Value>(value: Value, changes: Partial<Editing<Value>> = {}): Editing<Value> {
  const update = (): void => undefined;
  return { value, path: 'rows', isReadOnly: false, marks, update, updateAt: update, ...changes };
}

function Section({ rows: list }: { readonly rows: Editing<typeof rows> }) {
  return list.path;
}

describe('a part of a page', () => {
  it('stays as it is while what it edits is the same', () => {
    expect(areSameProps({ rows: edit(rows), isLong: true }, { rows: edit(rows), isLong: true })).toBe(true);
    expect(
      areSameProps(
        { outline: { name: 'data', toConfirm: 0 }, children: createElement(Section, { rows: edit(rows) }) },
        { outline: { name: 'data', toConfirm: 0 }, children: createElement(Section, { rows: edit(rows) }) },
      ),
    ).toBe(true);
  });

  it.each([
    ['the value changes', { rows: edit([...rows]) }],
    ['it moves', { rows: edit(rows, { path: 'others' }) }],
    ['the register becomes read-only', { rows: edit(rows, { isReadOnly: true }) }],
    ['a field waits for confirmation', { rows: edit(rows, { marks: { ...marks, paths: ['rows/a'] } }) }],
    ['it is asked something else', { rows: edit(rows), isLong: true }],
    ['it gets another function', { rows: edit(rows), describe: () => 'x' }],
  ])('is drawn anew when %s', (_, after) => {
    expect(areSameProps({ rows: edit(rows) }, after)).toBe(false);
  });

  it('is drawn anew when a part of its content changes', () => {
    const before = { children: [createElement(Section, { rows: edit(rows) })] };
    expect(
      areSameProps(before, { children: [createElement(Section, { rows: edit(rows.slice(0, 0)) })] }),
    ).toBe(false);
    expect(areSameProps(before, { children: [createElement('p')] })).toBe(false);
  });
});
