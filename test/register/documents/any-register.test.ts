import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDocument } from '#register/documents/build-document.ts';
import { registerCsv } from '#register/documents/csv.ts';
import { renderHtml } from '#register/documents/html.ts';
import { valueText } from '#register/documents/lines.ts';
import { densities, type Block, type DocumentModel, type Value } from '#register/documents/model.ts';
import { renderMarkdown } from '#register/documents/markdown.ts';
import { renderPasteable } from '#register/documents/pasteable.ts';
import { renderText } from '#register/documents/text.ts';
import { buildRegisterWorkbook } from '#register/documents/workbook.ts';
import { languages } from '#register/model/language.ts';
import { register } from '#test/arbitraries/register.ts';
import { sectionsOf } from '#test/helpers/documents.ts';

const date = '2026-11-22';
const language = fc.constantFrom(...languages);
const kinds = [
  'register',
  'processor-register',
  'notice',
  'short-notice',
  'form-line',
  'newsletter-line',
  'camera-sign',
] as const;

function valuesIn(block: Block): readonly Value[] {
  switch (block.kind) {
    case 'definitions':
      return block.entries.map(({ value }) => value);
    case 'table':
      return block.groups.flatMap(({ rows }) => rows.flat());
    case 'paragraph':
      return [{ kind: 'lines', lines: [block.line] }];
    case 'list':
      return [{ kind: 'lines', lines: block.items }];
    case 'code':
    case 'pictogram':
      return [];
  }
}

function emptyPlaces(document: DocumentModel): readonly string[] {
  return sectionsOf(document)
    .filter(({ blocks }) => blocks.flatMap(valuesIn).some((value) => valueText(value).trim() === ''))
    .map(({ id }) => id);
}

describe('documents of any register', () => {
  it('can be made, leave no place empty and give every section an address of its own', () => {
    fc.assert(
      fc.property(register, language, fc.constantFrom(...densities), (anyRegister, anyLanguage, density) => {
        for (const kind of kinds) {
          const document = buildDocument({
            document: kind,
            register: anyRegister,
            language: anyLanguage,
            date,
            density,
          });
          expect(emptyPlaces(document)).toEqual([]);
          const ids = sectionsOf(document).map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          expect(renderHtml(document)).toContain(`<html lang="${anyLanguage}">`);
          expect(renderText(document)).not.toContain('undefined');
          expect(renderMarkdown(document)).not.toContain('undefined');
          expect(renderPasteable(document)).toContain(`<article lang="${anyLanguage}">`);
        }
      }),
      { numRuns: 30 },
    );
    // Seven documents of each register, on a machine that may be busy.
  }, 60_000);

  it('can be made as workbook and csv, every row as wide as its headings and no cell empty', () => {
    fc.assert(
      fc.property(register, language, (anyRegister, anyLanguage) => {
        const workbook = buildRegisterWorkbook({ register: anyRegister, language: anyLanguage, date });
        for (const sheet of workbook.sheets) {
          for (const row of sheet.rows) {
            expect(row).toHaveLength(sheet.columns.length);
            expect(row.filter((cell) => cell.kind === 'text' && cell.text.trim() === '')).toEqual([]);
          }
        }
        const activities = workbook.sheets.find(({ id }) => id === 'activities');
        expect(activities?.rows).toHaveLength(anyRegister.activities.length);
        expect(registerCsv({ register: anyRegister, language: anyLanguage })).toMatch(/\r\n$/);
      }),
      { numRuns: 60 },
    );
  });
});
