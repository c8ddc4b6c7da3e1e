/** The text of a Word file. *Security:* only XML is read, nothing in it is followed, and a document type stops the reading. */
import { Failure } from '#register/model/failure.ts';
import { readWordLines } from '#register/review/docx-lines.ts';
import type { PolicyPages } from '#register/review/policy-pages.ts';
import { listZipEntries, readZipEntry, type ZipEntry } from './zip-entries.ts';

const besideText = /^word\/(?:footnotes|endnotes|header\d{0,3}|footer\d{0,3})\.xml$/u;

export function readDocx(bytes: Uint8Array): PolicyPages {
  const entries = listZipEntries(bytes);
  const find = (name: string) => entries.find((entry) => entry.name === name);
  const read = (entry: ZipEntry | undefined) => (entry === undefined ? '' : readXml(bytes, entry));
  const document = find('word/document.xml');
  // A zip of something else: a spreadsheet, a folder.
  if (document === undefined) throw new Failure('policy.damaged');
  const beside = entries.filter(({ name }) => besideText.test(name)).slice(0, 20);
  const { lines, hasTextBoxes } = readWordLines({
    document: read(document),
    styles: read(find('word/styles.xml')),
    beside: beside.map(read),
  });
  if (!lines.some(({ text }) => text !== '')) throw new Failure('policy.noText');
  return { lines, places: 'paragraph', unread: hasTextBoxes ? ['text_boxes'] : [] };
}

function readXml(bytes: Uint8Array, entry: ZipEntry): string {
  const text = new TextDecoder('utf-8').decode(readZipEntry(bytes, entry));
  // Word writes neither; whoever does wants something expanded or fetched.
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(text)) throw new Failure('policy.unsafe');
  return text;
}
