import { describe, expect, it } from 'vitest';
import { rowHeight } from '#electron/xlsx/row-height.ts';

const columns = [{ width: 20 }, { width: 10 }];

describe('the height of a row', () => {
  it('follows its fullest cell, line breaks counted', () => {
    const one = rowHeight(['short', 'x'], columns);
    expect(rowHeight(['a\nb\nc', 'x'], columns)).toBeGreaterThan(one * 2);
    expect(rowHeight(['short', 'x'.repeat(40)], columns)).toBeGreaterThan(one * 2);
  });

  it('stays within what a spreadsheet allows', () => {
    expect(rowHeight(['x\n'.repeat(500)], columns)).toBe(409);
  });
});
