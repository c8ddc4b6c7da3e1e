/** Which document is wanted, of which register, in which language, of which day. */
import type { BuildableDocument } from '#register/documents/build-document.ts';
import type { IsoDate } from '#register/model/dates.ts';
import type { Language } from '#register/model/language.ts';
import type { Register } from '#register/model/register.ts';

export interface DocumentOrder {
  readonly register: Register;
  readonly document: BuildableDocument;
  readonly language: Language;
  /** The day the document is made, printed on it. */
  readonly date: IsoDate;
}
