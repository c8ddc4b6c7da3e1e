/** The register as csv: the rows of the workbook's activities sheet, safe to open in a spreadsheet program. */
import type { Language } from '#register/model/language.ts';
import type { Register } from '#register/model/register.ts';
import { looksLikeFormula } from './formula-risk.ts';
import { activitiesSheet } from './workbook/activities-sheet.ts';
import type { Cell } from './workbook/sheet.ts';
import { createWriter } from './writer.ts';

/**
 * Spreadsheet programs split csv files by the list separator of the system's language: a comma in English, a semicolon where the
 * comma is the decimal sign. The wrong one puts a whole row into one cell, so the document's language decides.
 */
const separators: Readonly<Record<Language, string>> = { fr: ';', nl: ';', de: ';', en: ',' };

/** Tells Excel that the file is UTF-8. */
const byteOrderMark = '\uFEFF';

export interface CsvRequest {
  readonly register: Register;
  readonly language: Language;
}

/** RFC 4180: CRLF between records, quotes doubled; dates as `2026-11-22`. */
export function registerCsv({ register, language }: CsvRequest): string {
  const sheet = activitiesSheet(register, createWriter(language, register.organisation.language));
  const separator = separators[language];
  const headings = sheet.columns.map(({ heading, article }) =>
    article === undefined ? heading : `${heading} (${article})`,
  );
  const records = [headings, ...[...sheet.rows].map((row) => row.map(cellText))];
  return `${byteOrderMark}${records.map((record) => record.map(csvField).join(separator)).join('\r\n')}\r\n`;
}

function cellText(cell: Cell): string {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'date':
      return cell.date;
    case 'number':
      return String(cell.number);
  }
}

/**
 * One field, always quoted. A field that a spreadsheet program would run as a formula gets an apostrophe in front;
 * csv has no other way to say “text”.
 */
export function csvField(text: string): string {
  return `"${(looksLikeFormula(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}
