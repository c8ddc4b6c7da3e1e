/** A document that has just left the program, as the memory of notices keeps it; only what people are given to read is kept. */
import type { DocumentFormat } from '#register/documents/catalogue.ts';
import type { Density } from '#register/documents/model.ts';
import { isNoticeDocument, type ProducedNotice } from '#register/documents/produced-notice.ts';
import type { IsoInstant } from '#register/model/dates.ts';
import type { Order } from './document-order.ts';

export interface MadeDocument extends Pick<Order, 'document' | 'language' | 'beside' | 'audience' | 'paper'> {
  /** Null: printed. */
  readonly format: DocumentFormat | null;
  readonly density: Density;
  /** Empty: a printer. */
  readonly destination: string;
}

/** @param seq the newest change when the register was read for it: later ones are not in it */
export function noticeOf(
  { document, language, beside, audience, paper, format, density, destination }: MadeDocument,
  seq: number,
  producedAt: IsoInstant,
): ProducedNotice | undefined {
  if (!isNoticeDocument(document)) return undefined;
  const options = {
    language,
    beside: beside ?? null,
    audience: audience ?? null,
    paper: paper ?? null,
    format,
    density,
  };
  return { document, options, producedAt, seq, destination };
}
