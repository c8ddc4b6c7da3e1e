import { describe, expect, it } from 'vitest';
import { buildDocument } from '#register/documents/build-document.ts';
import { renderText } from '#register/documents/text.ts';
import { buildRegisterWorkbook } from '#register/documents/workbook.ts';
import type { Cell } from '#register/documents/workbook/sheet.ts';
import { formatDate } from '#register/language/formats.ts';
import { filledRegister } from '#test/helpers/filled-register.ts';

const date = '2026-11-22';
const { register, planted } = filledRegister();

function missingIn(text: string): readonly string[] {
  return planted
    .filter(({ value }) => {
      if (typeof value === 'number') return !new RegExp(`\\b${value}\\b`).test(text);
      return /^\d{4}-/.test(value)
        ? !text.includes(value) && !text.includes(formatDate(value, 'en'))
        : !text.includes(value);
    })
    .map(({ path }) => path);
}

function textOf(cell: Cell): string {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'date':
      return cell.date;
    case 'number':
      return String(cell.number);
  }
}

describe('whatever a register holds', () => {
  it('is all there to be looked for', () => {
    expect(planted.length).toBeGreaterThan(150);
  });

  it('stands in the printed register', () => {
    const text = renderText(buildDocument({ document: 'register', register, language: 'en', date }));
    expect(missingIn(text)).toEqual([]);
  });

  it('stands in the workbook', () => {
    const { sheets } = buildRegisterWorkbook({ register, language: 'en', date });
    const text = sheets.flatMap(({ rows }) => [...rows].flatMap((row) => row.map(textOf))).join('\n');
    expect(missingIn(text)).toEqual([]);
  });
});
