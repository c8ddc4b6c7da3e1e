/** Pieces of text on the pages of a PDF become lines, headings and paragraphs: by where they stand and how large they are. */
import { blankLine, cleaned, type PolicyLine } from './policy-line.ts';

/** As the reader of the file gives it: in points, from the lower left. */
export interface PdfPiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

export type PdfPage = readonly PdfPiece[];

interface PageLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

const bullet = /^\s*(?:[-*+•◦▪‣–—●○■·]|\d{1,2}[.)]|[a-z][.)])\s+/u;

export function readPdfLines(pages: readonly PdfPage[]): readonly PolicyLine[] {
  const set = pages.map(linesOf);
  const repeated = findRepeated(set);
  const body = bodySize(set.flat());
  const lines = set.flatMap((page, index) => {
    const kept = page.filter(({ text }) => !repeated.has(withoutNumbers(text)));
    return kept.flatMap((line, at) => layOut(line, kept[at - 1], body, index + 1));
  });
  return joinHeadings(lines);
}

/** A title that takes two lines is one title. */
function joinHeadings(lines: readonly PolicyLine[]): readonly PolicyLine[] {
  const joined: PolicyLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const goesOn = last?.kind === 'heading' && line.kind === 'heading' && last.level === line.level;
    if (last !== undefined && goesOn)
      joined[joined.length - 1] = { ...last, text: `${last.text} ${line.text}` };
    else joined.push(line);
  }
  return joined;
}

/** Pieces on one height are one line; a wide gap is a space, a very wide one the next column of a table. */
function linesOf(page: PdfPage): readonly PageLine[] {
  const lines: PdfPiece[][] = [];
  for (const piece of page.filter(({ text }) => text.trim() !== '')) {
    const last = lines.at(-1);
    const first = last?.[0];
    const isSame =
      first !== undefined && Math.abs(first.y - piece.y) < Math.max(2, Math.min(first.size, piece.size) / 2);
    if (last !== undefined && isSame) last.push(piece);
    else lines.push([piece]);
  }
  return lines.map((pieces) => {
    const [first] = pieces;
    let text = '';
    let end = first?.x ?? 0;
    for (const piece of pieces) {
      const gap = piece.x - end;
      if (text !== '' && gap > piece.size * 2.5) text += ' | ';
      else if (text !== '' && gap > piece.size * 0.15 && !text.endsWith(' ')) text += ' ';
      text += piece.text;
      end = piece.x + piece.width;
    }
    return {
      text: cleaned(text).replaceAll(/\s+/gu, ' ').trim(),
      x: first?.x ?? 0,
      y: first?.y ?? 0,
      size: Math.max(...pieces.map(({ size }) => size)),
    };
  });
}

function withoutNumbers(text: string): string {
  return text.replaceAll(/\d+/gu, '#');
}

/** What stands at the head or the foot of most pages is the page’s, not the text’s. */
function findRepeated(pages: readonly (readonly PageLine[])[]): ReadonlySet<string> {
  if (pages.length < 3) return new Set();
  const counts = new Map<string, number>();
  for (const lines of pages) {
    const edges = new Set([...lines.slice(0, 2), ...lines.slice(-2)].map(({ text }) => withoutNumbers(text)));
    for (const text of edges) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > pages.length / 2).map(([text]) => text));
}

/** The size in which most of the text is set. */
function bodySize(lines: readonly PageLine[]): number {
  const lengths = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    lengths.set(rounded, (lengths.get(rounded) ?? 0) + text.length);
  }
  return [...lengths].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function layOut(
  { text, y, size }: PageLine,
  before: PageLine | undefined,
  body: number,
  page: number,
): readonly PolicyLine[] {
  // More than one and a half lines of air begin a new paragraph.
  const isApart = before === undefined || before.y - y > Math.max(size, before.size) * 1.75 || before.y < y;
  const air = isApart && before !== undefined ? [blankLine(page)] : [];
  if (text === '' || /^\W*\d{0,4}\W*$/u.test(text)) return air;
  const isLarge = size > body * 1.12 && text.length < 160;
  if (isLarge) {
    const level = Math.max(1, Math.min(6, 6 - Math.round((size / body - 1) * 6)));
    return [...air, { kind: 'heading', text, line: page, level }];
  }
  if (text.includes(' | ')) return [...air, { kind: 'row', text, line: page, level: null }];
  const marked = bullet.exec(text);
  if (marked !== null && !/^\s*\d/u.test(text))
    return [...air, { kind: 'item', text: text.slice(marked[0].length), line: page, level: null }];
  return [...air, { kind: 'text', text, line: page, level: null }];
}
