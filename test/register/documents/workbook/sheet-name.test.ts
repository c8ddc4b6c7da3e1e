import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetName } from '#register/documents/workbook/sheet-name.ts';

describe('the name of a sheet', () => {
  it('keeps what is legal and drops what is not', () => {
    expect(sheetName('Devis [2026]: a/b?', new Set())).toBe('Devis 2026 a b');
    expect(sheetName("'quoted'", new Set())).toBe('quoted');
    expect(sheetName('***', new Set())).toBe('Sheet');
    expect(sheetName('History', new Set())).toBe('Sheet');
  });

  it('is unique whatever the case of the others', () => {
    const taken = new Set(['quotes', 'Quotes (2)']);
    expect(sheetName('QUOTES', taken)).toBe('QUOTES (3)');
  });

  it('is legal and unique for any names', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 8 }), (wanted) => {
        const taken = new Set<string>();
        for (const name of wanted) {
          const legal = sheetName(name, taken);
          expect(legal.length).toBeGreaterThan(0);
          expect(legal.length).toBeLessThanOrEqual(31);
          expect(legal).not.toMatch(/[[\]:*?/\\]|^'|'$/);
          expect(legal.isWellFormed()).toBe(name.isWellFormed() || legal.isWellFormed());
          expect([...taken].map((other) => other.toLowerCase())).not.toContain(legal.toLowerCase());
          taken.add(legal);
        }
      }),
    );
  });
});
