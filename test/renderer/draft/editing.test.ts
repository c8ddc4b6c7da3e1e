/** Changing a part of a whole: the rest stays as it is, and what the user changes is confirmed by that. */
import { describe, expect, it } from 'vitest';
import type { FieldPath } from '#register/model/field-path.ts';
import {
  countToConfirm,
  editField,
  editPresent,
  editRow,
  isToConfirm,
  moveRow,
  type Editing,
} from '#renderer/draft/editing.ts';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly inner: { readonly note: string } | null;
}
interface Whole {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly toConfirm: readonly FieldPath[];
}

function edit(initial: Whole) {
  let whole = initial;
  const touched: string[] = [];
  const read = (): Editing<Whole> => {
    const updateAt: Editing<Whole>['updateAt'] = (path, change) => {
      touched.push(path);
      whole = change(whole);
    };
    return {
      value: whole,
      path: '',
      isReadOnly: false,
      marks: { paths: whole.toConfirm, confirm: () => undefined },
      updateAt,
      update: (change) => updateAt('', change),
    };
  };
  return { read, touched, whole: () => whole };
}

const a: Row = { id: 'a', text: 'A', inner: { note: '' } };
const b: Row = { id: 'b', text: 'B', inner: null };
const whole: Whole = { name: 'Quotes', rows: [a, b], toConfirm: ['rows/a/text', 'rows/b', 'name'] };

describe('editing a part of a whole', () => {
  it('writes through rows and members, and names the place', () => {
    const editor = edit(whole);
    const row = editRow(editField(editor.read(), 'rows'), a);
    editField(row, 'text').update(() => 'changed');
    expect(editor.whole()).toEqual({ ...whole, rows: [{ ...a, text: 'changed' }, b] });
    expect(editor.whole().rows[1]).toBe(b);
    expect(editor.touched).toEqual(['rows/a/text']);
  });

  it('writes into the newest state, not into the one shown when the field was drawn', () => {
    const editor = edit(whole);
    const rows = editField(editor.read(), 'rows');
    const text = editField(editRow(rows, a), 'text');
    rows.update((current) => moveRow(current, 'b', -1));
    text.update((current) => `${current}!`);
    expect(editor.whole().rows).toEqual([b, { ...a, text: 'A!' }]);
  });

  it('changes nothing in a part that has gone meanwhile', () => {
    const editor = edit(whole);
    const inner = editField(editRow(editField(editor.read(), 'rows'), a), 'inner');
    const note = editPresent(inner);
    inner.update(() => null);
    if (note !== undefined) editField(note, 'note').update(() => 'late');
    expect(editor.whole().rows[0]?.inner).toBeNull();
    expect(editPresent(editField(editRow(editField(editor.read(), 'rows'), b), 'inner'))).toBeUndefined();
  });

  it('counts what waits for confirmation at a place and below it', () => {
    const rows = editField(edit(whole).read(), 'rows');
    const rowA = editRow(rows, a);
    expect(countToConfirm(rows)).toBe(2);
    expect(countToConfirm(rowA)).toBe(1);
    expect(isToConfirm(rowA)).toBe(false);
    expect(isToConfirm(editField(rowA, 'text'))).toBe(true);
  });

  it('moves a row by one place and stops at the ends', () => {
    expect(moveRow([a, b], 'a', 1)).toEqual([b, a]);
    expect(moveRow([a, b], 'a', -1)).toEqual([a, b]);
    expect(moveRow([a, b], 'b', 1)).toEqual([a, b]);
  });
});
