import { describe, expect, it } from 'vitest';
import type { PolicySource } from '#register/review/review-policy.ts';
import {
  pdfFile,
  policyReader,
  wordDocument,
  wordFile,
  wordParagraph,
  zipFile,
} from '#test/helpers/policy-files.ts';

function linesOf(source: PolicySource): readonly (readonly [string, string, number])[] {
  if (!('lines' in source)) throw new Error('read as plain text');
  return source.lines
    .filter(({ kind }) => kind !== 'blank')
    .map(({ kind, text, line }) => [kind, text, line] as const);
}

async function read(name: string, bytes: Uint8Array): Promise<PolicySource> {
  return policyReader().read({ name, bytes });
}

describe('A policy in a Word file', () => {
  it('keeps its headings, lists and paragraphs, whatever Word’s language was', async () => {
    const source = await read(
      'charte.docx',
      wordFile([
        { text: 'Vos données', style: 'Titre1' },
        { text: 'Nous gardons vos données « deux ans » & pas plus.' },
        { text: 'votre nom', isItem: true },
      ]),
    );
    expect(linesOf(source)).toEqual([
      ['heading', 'Vos données', 1],
      ['text', 'Nous gardons vos données « deux ans » & pas plus.', 2],
      ['item', 'votre nom', 3],
    ]);
  });

  it('reads a table row by row, footnotes and page feet, and leaves out what was deleted', async () => {
    const row = (...cells: readonly string[]) =>
      `<w:tr>${cells.map((text) => `<w:tc>${wordParagraph({ text })}</w:tc>`).join('')}</w:tr>`;
    const body = `<w:tbl>${row('Invoices', 'ten years')}</w:tbl><w:p><w:r><w:t>Kept</w:t></w:r><w:del><w:r><w:delText>for ever</w:delText></w:r></w:del><w:r><w:tab/><w:t>safely.</w:t></w:r></w:p>`;
    const source = await read(
      'policy.docx',
      zipFile([
        { name: 'word/document.xml', content: wordDocument(body) },
        {
          name: 'word/footer1.xml',
          content: `<w:ftr>${wordParagraph({ text: 'Version of 3 May 2026' })}</w:ftr>`,
        },
      ]),
    );
    expect(linesOf(source).map(([kind, text]) => [kind, text])).toEqual([
      ['row', 'Invoices | ten years'],
      ['text', 'Kept safely.'],
      ['text', 'Version of 3 May 2026'],
    ]);
  });

  it.each([
    [
      'names files that it does not hold',
      zipFile([{ name: 'word/document.xml', content: 'x' }]).slice(0, 40),
      'policy.damaged',
    ],
    ['is a spreadsheet', zipFile([{ name: 'xl/workbook.xml', content: '<x/>' }]), 'policy.damaged'],
    ['has no words in it', wordFile([{ text: ' ' }]), 'policy.noText'],
    [
      'wants something expanded',
      zipFile([{ name: 'word/document.xml', content: '<!DOCTYPE a [<!ENTITY b "c">]><w:document/>' }]),
      'policy.unsafe',
    ],
    [
      'would fill the disk',
      zipFile([{ name: 'word/document.xml', content: Buffer.alloc(40 * 1024 * 1024, 0x20) }]),
      'policy.unsafe',
    ],
    [
      'lies about how large it is',
      zipFile([
        { name: 'word/document.xml', content: Buffer.alloc(40 * 1024 * 1024, 0x20), claimedSize: 10 },
      ]),
      'policy.unsafe',
    ],
    ['is locked', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'policy.locked'],
  ])('that %s is refused', async (_, bytes, code) => {
    await expect(read('policy.docx', bytes)).rejects.toMatchObject({ code });
  });
});

describe('A policy in a PDF', () => {
  it('is read page by page', async () => {
    const source = await read('policy.pdf', await pdfFile([['We keep your data.'], ['You may object.']]));
    expect(linesOf(source)).toEqual([
      ['text', 'We keep your data.', 1],
      ['text', 'You may object.', 2],
    ]);
  });

  it('says that a page is a picture, and that all of them are', async () => {
    expect(await read('policy.pdf', await pdfFile([['We keep your data.'], []]))).toMatchObject({
      unread: ['picture_pages'],
    });
    await expect(read('scan.pdf', await pdfFile([[], []]))).rejects.toMatchObject({ code: 'policy.noText' });
  });

  it('that is damaged is refused', async () => {
    await expect(read('policy.pdf', Buffer.from('%PDF-1.7\nnothing'))).rejects.toMatchObject({
      code: 'policy.damaged',
    });
  });
});

describe('Reading', () => {
  it('tells files that are no policies by their bytes', async () => {
    await expect(read('policy.txt', Buffer.from([1, 0, 2]))).rejects.toMatchObject({ code: 'policy.format' });
    await expect(read('picture.png', Buffer.from('PNG'))).rejects.toMatchObject({ code: 'policy.format' });
    await expect(read('long.txt', Buffer.alloc(5 * 1024 * 1024, 0x61))).rejects.toMatchObject({
      code: 'policy.tooLarge',
    });
  });

  it('stops when it takes too long, and when it is no longer wanted', async () => {
    const file = { name: 'policy.txt', bytes: Buffer.from('We keep your data.') };
    await expect(policyReader(0.001).read(file)).rejects.toMatchObject({ code: 'policy.tooSlow' });
    const controller = new AbortController();
    const reading = policyReader().read(file, controller.signal);
    controller.abort(new Error('not wanted'));
    await expect(reading).rejects.toThrow('not wanted');
  });
});
