/** The frame that the small notices share. */
import type { IsoDate } from '#register/model/dates.ts';
import type { Language } from '#register/model/language.ts';
import type { Register } from '#register/model/register.ts';
import type { DocumentModel, Section } from '#register/documents/model.ts';
import { organisationName } from '#register/documents/words/party-words.ts';
import type { Writer } from '#register/documents/writer.ts';

export interface SmallNoticeRequest {
  readonly register: Register;
  readonly language: Language;
  readonly date: IsoDate;
}

export function smallDocument(
  kind: 'form-line' | 'newsletter-line' | 'camera-sign',
  titles: { readonly title: string; readonly subtitle: string },
  { register, language, date }: SmallNoticeRequest,
  writer: Writer,
  sections: readonly Section[],
): DocumentModel {
  return {
    kind,
    language,
    ...titles,
    organisation: organisationName(register.organisation),
    date,
    dateLine: writer.t('notice.dateLine', { date: writer.dateText(date) }),
    keywords: writer.t('fullNotice.keywords').split(', '),
    density: 0,
    paper: 'a4',
    sections,
  };
}
