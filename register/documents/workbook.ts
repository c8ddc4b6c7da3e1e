/** The whole register as a workbook: a cover, one row per activity, and the linked lists spelled out on sheets of their own. */
import type { IsoDate } from '#register/model/dates.ts';
import type { Language } from '#register/model/language.ts';
import type { Register } from '#register/model/register.ts';
import { activitiesSheet } from './workbook/activities-sheet.ts';
import { coverSheet } from './workbook/cover-sheet.ts';
import { dataSheet } from './workbook/data-sheet.ts';
import { cookiesSheet, securitySheet, softwareSheet } from './workbook/further-sheets.ts';
import { processorSheet } from './workbook/processor-sheet.ts';
import { providersSheet } from './workbook/providers-sheet.ts';
import { purposesSheet } from './workbook/purposes-sheet.ts';
import { recipientsSheet } from './workbook/recipients-sheet.ts';
import { sheetName } from './workbook/sheet-name.ts';
import type { Sheet, WorkbookModel } from './workbook/sheet.ts';
import { transfersSheet } from './workbook/transfers-sheet.ts';
import { organisationName } from './words/party-words.ts';
import { createWriter } from './writer.ts';

export interface WorkbookRequest {
  readonly register: Register;
  readonly language: Language;
  readonly date: IsoDate;
}

export function buildRegisterWorkbook({ register, language, date }: WorkbookRequest): WorkbookModel {
  const writer = createWriter(language);
  const optional = (sheet: Sheet): readonly Sheet[] => (sheet.rows.length === 0 ? [] : [sheet]);
  return {
    title: writer.t('register.title'),
    subject: writer.t('register.subtitle'),
    organisation: organisationName(register.organisation),
    language,
    date,
    dateLine: writer.t('document.dateLine', { date: writer.dateText(date) }),
    keywords: writer.t('register.keywords').split(', '),
    pageLine: writer.t('document.page', { page: '&P', pages: '&N' }),
    sheets: withLegalNames([
      coverSheet(register, date, writer),
      activitiesSheet(register, writer),
      purposesSheet(register, writer),
      dataSheet(register, writer),
      recipientsSheet(register, writer),
      providersSheet(register, writer),
      transfersSheet(register, writer),
      securitySheet(register, writer),
      ...optional(cookiesSheet(register, writer)),
      ...optional(softwareSheet(register, writer)),
      ...optional(processorSheet(register, writer)),
    ]),
  };
}

function withLegalNames(sheets: readonly Sheet[]): readonly Sheet[] {
  const taken = new Set<string>();
  return sheets.map((sheet) => {
    const name = sheetName(sheet.name, taken);
    taken.add(name);
    return { ...sheet, name };
  });
}
