/** The text of a PDF, through Mozilla's reader. *Security:* it is asked for text only: no script, form, font or picture of the file is run or drawn. */
import { getDocument, PasswordResponses, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { hasUnreadSigns, readLigatures } from './pdf-ligatures.ts';
import { Failure } from '#register/model/failure.ts';
import { readPdfLines, type PdfPage } from '#register/review/pdf-lines.ts';
import type { PagesUnread, PolicyPages } from '#register/review/policy-pages.ts';

/** A policy has a dozen pages, the longest ones sixty. */
const mostPages = 150;
const mostPieces = 200_000;

// In a bundle there is no second file that the reader could load itself from.
Object.assign(globalThis, { pdfjsWorker: { WorkerMessageHandler } });

export async function readPdf(bytes: Uint8Array): Promise<PolicyPages> {
  const loading = getDocument({
    // It takes the bytes for itself.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    stopAtErrors: false,
    isOffscreenCanvasSupported: false,
    maxImageSize: 1,
  });
  loading.onPassword = () => {
    void loading.destroy();
    throw new Failure('policy.locked');
  };
  try {
    const file = await loading.promise;
    const read = await readPages(file);
    const pages = hasUnreadSigns(read) ? await readLigatures(bytes, read).catch(() => read) : read;
    return asPolicy(pages, file.numPages);
  } catch (error) {
    throw asFailure(error);
  } finally {
    await loading.destroy();
  }
}

type PdfFile = Awaited<ReturnType<typeof getDocument>['promise']>;

async function readPages(file: PdfFile): Promise<readonly PdfPage[]> {
  const pages: PdfPage[] = [];
  let left = mostPieces;
  for (let number = 1; number <= Math.min(file.numPages, mostPages) && left > 0; number += 1) {
    const page = await file.getPage(number);
    const { items } = await page.getTextContent();
    const pieces = items.flatMap((item) =>
      'str' in item
        ? [
            {
              text: item.str,
              x: Number(item.transform[4]),
              y: Number(item.transform[5]),
              width: item.width,
              size: Math.hypot(Number(item.transform[2]), Number(item.transform[3])),
            },
          ]
        : [],
    );
    pages.push(pieces.slice(0, left));
    left -= pieces.length;
    page.cleanup();
  }
  return pages;
}

function asPolicy(pages: readonly PdfPage[], count: number): PolicyPages {
  const hasText = (page: PdfPage) => page.some(({ text }) => /\p{L}{2}/u.test(text));
  if (!pages.some(hasText)) throw new Failure('policy.noText');
  const unread: PagesUnread[] = [];
  if (!pages.every(hasText)) unread.push('picture_pages');
  if (count > pages.length) unread.push('further_pages');
  if (hasUnreadSigns(pages)) unread.push('letters');
  return { lines: readPdfLines(pages), places: 'page', unread };
}

function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const isLocked =
    error instanceof Error &&
    (error.name === 'PasswordException' ||
      ('code' in error && error.code === PasswordResponses.NEED_PASSWORD));
  return new Failure(isLocked ? 'policy.locked' : 'policy.damaged', {}, { cause: error });
}
