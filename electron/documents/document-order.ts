/** Which document is wanted, of which register, in which language, for whom, of which day. */
import type { BuildableDocument, DocumentRequest } from '#register/documents/build-document.ts';
import type { DocumentLayout } from '#register/documents/catalogue.ts';

/** One document that is drawn from a model or a workbook. */
export interface DocumentOrder extends Omit<DocumentRequest, 'density'> {
  readonly document: BuildableDocument;
  readonly layout?: DocumentLayout | undefined;
}

/** That, or the pack of many. */
export type Order = Omit<DocumentOrder, 'document'> & {
  readonly document: BuildableDocument | 'inspection-pack';
};
