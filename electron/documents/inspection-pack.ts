/** Everything an authority may ask to see, in one archive: the registers, the notices in force, the providers and their contracts, and a list of it all with hashes. */
import { createHash, randomBytes } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipOf, type ZipEntry } from '#electron/files/zip-writer.ts';
import type { DocumentFormat } from '#register/documents/catalogue.ts';
import type { DocumentOrder, Order } from './document-order.ts';
import { listNotices, listRegisters, type SetItem } from './document-set.ts';
import type { DocumentTools } from './document-tools.ts';
import { makeDocument } from './make-document.ts';

export async function makePack(order: Order, tools: DocumentTools, signal: AbortSignal): Promise<Uint8Array> {
  const entries: ZipEntry[] = [];
  for (const item of itemsOf(order)) {
    signal.throwIfAborted();
    const { document, format, audience } = item;
    entries.push({
      name: item.path,
      content: await contentOf({ ...order, document, audience }, format, tools, signal),
    });
  }
  return zipOf([...entries, { name: 'manifest.json', content: manifestOf(order, entries) }], order.date);
}

/** Names in English: both sides' programs find the files, whatever the language. */
function itemsOf({
  register,
}: Pick<DocumentOrder, 'register'>): readonly (SetItem & { readonly path: string })[] {
  return [
    // The sheet of providers in the workbook says the state of each contract.
    ...listRegisters(register).map((item) => ({ ...item, path: `${item.document}.${item.format}` })),
    { document: 'register', format: 'json', path: 'register.json' },
    ...listNotices(register, ['pdf']).map((item) => ({
      ...item,
      path: `notices/${item.document}-${item.audience ?? 'all'}.${item.format}`,
    })),
  ];
}

async function contentOf(
  order: DocumentOrder,
  format: DocumentFormat,
  tools: DocumentTools,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const made = await makeDocument(order, format, tools);
  if ('content' in made)
    return typeof made.content === 'string' ? Buffer.from(made.content, 'utf8') : made.content;
  const path = join(tmpdir(), `trente-${randomBytes(8).toString('hex')}.xlsx`);
  try {
    await tools.writeWorkbook(made.workbook, path, signal);
    return await readFile(path);
  } finally {
    await rm(path, { force: true });
  }
}

/** So that both sides can later show that they speak of the same files. */
function manifestOf({ register, language, date }: Order, entries: readonly ZipEntry[]): Uint8Array {
  const manifest = {
    format: 'trente-inspection-pack',
    version: 1,
    register: register.id,
    organisation: register.organisation.legalName,
    date,
    language,
    files: entries.map(({ name, content }) => ({
      name,
      bytes: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
    })),
  };
  return Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`, 'utf8');
}
