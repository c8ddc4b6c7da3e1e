import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { hasUnreadSigns, readLigatures } from '#electron/policy-files/pdf-ligatures.ts';

/** A page that a browser printed: it names each sign that stands for several letters. */
async function printed(...names: readonly string[]): Promise<Uint8Array> {
  const file = await PDFDocument.create();
  const instructions = names.map((name) => `/Span <</ActualText ${name}>> BDC <01> Tj EMC`).join('\n');
  const stream = file.context.register(file.context.flateStream(instructions));
  file.addPage().node.set(PDFName.of('Contents'), stream);
  return file.save();
}

const page = (...texts: readonly string[]) => [
  texts.map((text) => ({ text, x: 0, y: 0, width: 1, size: 10 })),
];
const textOf = (pages: Awaited<ReturnType<typeof readLigatures>>) =>
  pages
    .flat()
    .map(({ text }) => text)
    .join('');

describe('Letters that a PDF draws as one sign', () => {
  it('are read as the page names them, in their order', async () => {
    const pages = page('Microso', '\u0000', ' and e\u0000icient');
    expect(hasUnreadSigns(pages)).toBe(true);
    const read = await readLigatures(await printed('(ft)', '<FEFF00A0>', '<FEFF00660066>'), pages);
    expect(textOf(read)).toBe('Microsoft and efficient');
    expect(hasUnreadSigns(read)).toBe(false);
  });

  it('stay unread where the page names more or fewer of them', async () => {
    const pages = page('Microso\u0000 and e\u0000icient');
    expect(textOf(await readLigatures(await printed('(ft)'), pages))).toBe('Microso\u0000 and e\u0000icient');
  });
});
