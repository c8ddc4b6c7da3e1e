/** Finds the loosest wording of the short notice that fits one page, by measuring the real layout; else by how much it is too long, and what to shorten. */
import { densities, type Density, type DocumentModel } from '#register/documents/model.ts';
import { buildShortNotice, type ShortNoticeRequest } from './build-short-notice.ts';
import { proposeShortening, type Proposal } from './propose-shortening.ts';

export interface Overflow {
  /** How much more text there is than the page holds, in percent. */
  readonly percent: number;
  /** What helps, the most useful first. */
  readonly proposals: readonly Proposal[];
}

export interface FittedNotice {
  readonly document: DocumentModel;
  readonly density: Density;
  /** Null: it fits. Otherwise even the tightest wording is too long, and the user is told by how much. */
  readonly overflow: Overflow | null;
}

export interface PageCounter {
  /** Lays the document out as it will be printed; `scale` makes the type smaller than it will ever be printed, to measure. */
  (document: DocumentModel, scale: number): Promise<number>;
}

export async function fitShortNotice(
  request: Omit<ShortNoticeRequest, 'density'>,
  countPages: PageCounter,
): Promise<FittedNotice> {
  let last: { readonly document: DocumentModel; readonly density: Density } | undefined;
  for (const density of allowedDensities(request)) {
    const document = buildShortNotice({ ...request, density });
    if ((await countPages(document, 1)) <= 1) return { document, density, overflow: null };
    last = { document, density };
  }
  if (last === undefined) throw new RangeError('there is at least one density');
  const percent = await measureOverflow((scale) => countPages(last.document, scale));
  return { ...last, overflow: { percent, proposals: proposeShortening(request, last.document) } };
}

/** The essentials alone are enough only for who can read the rest elsewhere. */
function allowedDensities({ register }: Pick<ShortNoticeRequest, 'register'>): readonly Density[] {
  const hasFullNotice = register.organisation.publishedNotice.url.trim() !== '';
  return densities.filter((density) => density < 4 || hasFullNotice);
}

const smallestScale = 0.3;

/** The largest type that would fit says how much text is too much: the room a text takes grows with the square of its size. */
async function measureOverflow(pagesAt: (scale: number) => Promise<number>): Promise<number> {
  let fits = smallestScale;
  let exceeds = 1;
  // Four steps tell it to about four hundredths of the size.
  for (let step = 0; step < 4; step += 1) {
    const middle = (fits + exceeds) / 2;
    if ((await pagesAt(middle)) <= 1) fits = middle;
    else exceeds = middle;
  }
  return Math.max(1, Math.round((1 / fits ** 2 - 1) * 100));
}
