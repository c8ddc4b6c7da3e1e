/** Makes a document in one of its formats and puts it in its place, whole or not at all. */
import { writeFile } from 'node:fs/promises';
import { replaceFile } from '#electron/files/atomic-write.ts';
import { findChoiceFault, type DocumentFormat } from '#register/documents/catalogue.ts';
import type { Overflow } from '#register/documents/short-notice/fit-short-notice.ts';
import type { Density } from '#register/documents/model.ts';
import { Failure } from '#register/model/failure.ts';
import type { DocumentOrder, Order } from './document-order.ts';
import type { DocumentTools } from './document-tools.ts';
import { makeDocument, orderWorkbook } from './make-document.ts';

export interface DocumentJob {
  readonly signal: AbortSignal;
  readonly report: (step: 'building' | 'writing') => void;
}

export interface WrittenDocument {
  /** Null: it fits its page, or may take as many as it needs. */
  readonly overflow: Overflow | null;
  /** How tightly it was written. */
  readonly density: Density;
}

export async function writeDocument(
  order: Order,
  format: DocumentFormat,
  path: string,
  tools: DocumentTools,
  { signal, report }: DocumentJob,
): Promise<WrittenDocument> {
  if (findChoiceFault({ ...order, format }) !== undefined)
    throw new Failure('document.unknown', { document: order.document, format });
  let written: WrittenDocument = { overflow: null, density: 0 };
  const produce = async (temporary: string) => {
    report('building');
    if (order.document === 'inspection-pack') {
      const { makePack } = await import('./inspection-pack.ts');
      const content = await makePack(order, tools, signal);
      report('writing');
      await writeFile(temporary, content, { flag: 'wx', signal });
      return;
    }
    const made = await makeDocument({ ...order, document: order.document }, format, tools);
    signal.throwIfAborted();
    written = { overflow: made.overflow ?? null, density: made.density ?? 0 };
    report('writing');
    if ('workbook' in made) await tools.writeWorkbook(made.workbook, temporary, signal);
    else await writeFile(temporary, made.content, { flag: 'wx', signal });
  };
  await replaceFile(path, produce, signal);
  return written;
}

export type SnapshotOrder = Omit<DocumentOrder, 'register'> & { readonly snapshot: Uint8Array };

/** A workbook straight from the bytes of the register's file, which nobody on this thread has to read. */
export async function writeSnapshotWorkbook(
  { snapshot, ...order }: SnapshotOrder,
  path: string,
  tools: DocumentTools,
  { signal, report }: DocumentJob,
): Promise<WrittenDocument> {
  if (findChoiceFault({ ...order, format: 'xlsx' }) !== undefined)
    throw new Failure('document.unknown', { document: order.document, format: 'xlsx' });
  report('building');
  const produce = (temporary: string) =>
    tools.writeWorkbook(orderWorkbook(order, { snapshot }), temporary, signal);
  await replaceFile(path, produce, signal);
  return { overflow: null, density: 0 };
}
