/** The whole register as a workbook: a cover, one row per activity, and the linked lists spelled out on sheets of their own. */
import type { IsoDate } from '#register/model/dates.ts';
import type { Language } from '#register/model/language.ts';
import type { DocumentLayout } from './catalogue.ts';
import type { Register } from '#register/model/register.ts';
import { activitiesSheet } from './workbook/activities-sheet.ts';
import { processorFacts, processorPart } from './register-document/build-processor-register.ts';
import { apdSheets } from './workbook/apd/apd-sheets.ts';
import { cnilSheets } from './workbook/cnil/cnil-sheets.ts';
import { createLists, statusList } from './workbook/lists-sheet.ts';
import { coverSheet, factsSheet } from './workbook/cover-sheet.ts';
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
import { createWriter, type Writer } from './writer.ts';

export interface WorkbookRequest {
  readonly layout?: DocumentLayout | undefined;
  readonly register: Register;
  readonly language: Language;
  readonly date: IsoDate;
}

export function buildRegisterWorkbook(request: WorkbookRequest): WorkbookModel {
  const { register, language, date } = request;
  const writer = createWriter(language, request.register.organisation.language);
  const head = workbookHead('register', request, writer);
  if (request.layout === 'cnil')
    return { ...head, sheets: withLegalNames(cnilSheets(register, date, writer)) };
  if (request.layout === 'apd') return { ...head, sheets: withLegalNames(apdSheets(register, date, writer)) };
  const lists = createLists({ status: statusList(writer) }, writer);
  const optional = (sheet: Sheet): readonly Sheet[] => (sheet.rows.length === 0 ? [] : [sheet]);
  return {
    ...head,
    sheets: withLegalNames([
      coverSheet(register, date, writer),
      activitiesSheet(register, writer, lists),
      purposesSheet(register, writer),
      dataSheet(register, writer),
      recipientsSheet(register, writer),
      providersSheet(register, writer),
      transfersSheet(register, writer),
      securitySheet(register, writer),
      ...optional(cookiesSheet(register, writer)),
      ...optional(softwareSheet(register, writer)),
      ...optional(processorSheet(register, writer)),
      lists.sheet,
    ]),
  };
}

/** The processor's record by itself (Art. 30(2)), with the lists it stands on. */
export function buildProcessorWorkbook(request: WorkbookRequest): WorkbookModel {
  const { language, date } = request;
  const register = processorPart(request.register);
  const writer = createWriter(language, request.register.organisation.language);
  return {
    ...workbookHead('processorRegister', request, writer),
    sheets: withLegalNames([
      factsSheet(writer.t('processorRegister.title'), processorFacts(register, date, writer), writer),
      processorSheet(register, writer),
      recipientsSheet(register, writer),
      providersSheet(register, writer),
      transfersSheet(register, writer),
      securitySheet(register, writer),
    ]),
  };
}

/** What the file says about itself. */
function workbookHead(
  name: 'register' | 'processorRegister',
  { register, language, date }: WorkbookRequest,
  writer: Writer,
): Omit<WorkbookModel, 'sheets'> {
  return {
    title: writer.t(`${name}.title`),
    subject: writer.t(`${name}.subtitle`),
    organisation: organisationName(register.organisation),
    language,
    date,
    dateLine: writer.t('document.dateLine', { date: writer.dateText(date) }),
    keywords: writer.t(`${name}.keywords`).split(', '),
    pageLine: writer.t('document.page', { page: '&P', pages: '&N' }),
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
