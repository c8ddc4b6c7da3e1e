/** Finds the loosest wording of the short notice that fits one page, by measuring the real layout. */
import { densities, type Density, type DocumentModel } from '#register/documents/model.ts';
import { buildShortNotice, type ShortNoticeRequest } from './build-short-notice.ts';

export interface FittedNotice {
  readonly document: DocumentModel;
  readonly density: Density;
  /** Pages it really takes; more than one when even the tightest wording is too long, and then the user is told. */
  readonly pages: number;
}

/** `countPages` lays the document out as it will be printed; it is asked once a density, loosest first. */
export async function fitShortNotice(
  request: Omit<ShortNoticeRequest, 'density'>,
  countPages: (document: DocumentModel) => Promise<number>,
): Promise<FittedNotice> {
  let last: FittedNotice | undefined;
  for (const density of densities) {
    const document = buildShortNotice({ ...request, density });
    const fitted = { document, density, pages: await countPages(document) };
    if (fitted.pages <= 1) return fitted;
    last = fitted;
  }
  if (last === undefined) throw new RangeError('there is at least one density');
  return last;
}
