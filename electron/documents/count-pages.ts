/** How many pages a PDF has that Chromium has just printed: its page objects stand uncompressed in the file. */

export function countPages(pdf: Uint8Array): number {
  // Each byte as one character, so that compressed parts cannot break the text.
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
  );
}
