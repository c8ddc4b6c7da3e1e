/** Makes a document in one of its formats and puts it in its place, whole or not at all. */
import { writeFile } from 'node:fs/promises';
import { replaceFile } from '#electron/files/atomic-write.ts';
import { findChoiceFault, type DocumentFormat } from '#register/documents/catalogue.ts';
import { Failure } from '#register/model/failure.ts';
import type { DocumentOrder } from './document-order.ts';
import type { DocumentTools } from './document-tools.ts';
import { makeDocument } from './make-document.ts';

export interface DocumentJob {
  readonly signal: AbortSignal;
  readonly report: (step: 'building' | 'writing') => void;
}

export interface WrittenDocument {
  readonly isTooLong: boolean;
}

export async function writeDocument(
  order: DocumentOrder,
  format: DocumentFormat,
  path: string,
  tools: DocumentTools,
  { signal, report }: DocumentJob,
): Promise<WrittenDocument> {
  if (findChoiceFault({ document: order.document, format }) !== undefined)
    throw new Failure('document.unknown', { document: order.document, format });
  let isTooLong = false;
  const produce = async (temporary: string) => {
    report('building');
    const made = await makeDocument(order, format, tools);
    signal.throwIfAborted();
    isTooLong = made.isTooLong ?? false;
    report('writing');
    if ('workbook' in made) await tools.writeWorkbook(made.workbook, temporary, signal);
    else await writeFile(temporary, made.content, { flag: 'wx', signal });
  };
  await replaceFile(path, produce, signal);
  return { isTooLong };
}
