/**
 * The text of a Word file's XML as lines. A small tokenizer over the few tags that carry text and shape: it builds no tree, follows no
 * reference and reads each character once.
 */
import { blankLine, cleaned, type PolicyLine } from './policy-line.ts';

/** The parts of the file that carry text: the document itself, then what stands at the foot and the head of its pages. */
export interface WordParts {
  readonly document: string;
  /** Names of styles; absent from very small files. */
  readonly styles: string;
  readonly beside: readonly string[];
}

export interface WordText {
  readonly lines: readonly PolicyLine[];
  readonly hasTextBoxes: boolean;
}

/** Levels of headings by the id of their style. Word names them in English whatever its own language is. */
function headingStyles(styles: string): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  for (const [style] of styles.matchAll(/<w:style\b[^>]*>.*?<\/w:style>/gsu)) {
    const id = /\bw:styleId="([^"]{1,80})"/u.exec(style)?.[1];
    const name = /<w:name\b[^>]*\bw:val="([^"]{1,80})"/u.exec(style)?.[1]?.toLowerCase() ?? '';
    const outline = /<w:outlineLvl\b[^>]*\bw:val="(\d)"/u.exec(style)?.[1];
    const level = /^heading ([1-9])$/u.exec(name)?.[1] ?? (name === 'title' ? '1' : undefined);
    if (id === undefined) continue;
    if (level !== undefined) levels.set(id, Number(level));
    else if (outline !== undefined && Number(outline) < 9) levels.set(id, Number(outline) + 1);
  }
  return levels;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replaceAll(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,4});/giu, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole;
    const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : whole;
  });
}

export function readWordLines({ document, styles, beside }: WordParts): WordText {
  const levels = headingStyles(styles);
  const main = readPart(document, levels, 1);
  let next = main.paragraphs + 1;
  const further = beside.flatMap((part) => {
    const read = readPart(part, levels, next);
    next += read.paragraphs;
    return read.lines.length === 0 ? [] : [blankLine(next), ...read.lines];
  });
  return {
    lines: [...main.lines, ...further],
    hasTextBoxes: [document, ...beside].some((part) => part.includes('<w:txbxContent')),
  };
}

/** What stands in these is not the text of the page, or stands there a second time. */
const skipped: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText']);

interface Gathered {
  text: string;
  level: number | null;
  isItem: boolean;
}

function readPart(
  xml: string,
  levels: ReadonlyMap<string, number>,
  first: number,
): { readonly lines: readonly PolicyLine[]; readonly paragraphs: number } {
  const lines: PolicyLine[] = [];
  let paragraph = first - 1;
  let current: Gathered = { text: '', level: null, isItem: false };
  let cells: string[] | null = null;
  let skipping: string | null = null;
  let isText = false;
  const endParagraph = () => {
    const text = cleaned(current.text).replaceAll(/\s+/gu, ' ').trim();
    if (cells !== null) cells[cells.length - 1] = `${cells.at(-1) ?? ''} ${text}`.trim();
    else if (text !== '') {
      const kind = current.level !== null ? 'heading' : current.isItem ? 'item' : 'text';
      lines.push({ kind, text, line: paragraph, level: current.level }, blankLine(paragraph));
    }
    current = { text: '', level: null, isItem: false };
  };
  const endRow = () => {
    const text = (cells ?? []).filter((cell) => cell !== '').join(' | ');
    if (text !== '') lines.push({ kind: 'row', text, line: paragraph, level: null });
    cells = null;
  };
  for (const match of xml.matchAll(/<(\/?)([\w:]{1,40})((?:"[^"]*"|[^>"])*)>|([^<]+)/gu)) {
    const [, slash, name = '', attributes = '', text] = match;
    if (skipping !== null) {
      if (slash === '/' && name === skipping) skipping = null;
    } else if (text !== undefined) {
      if (isText) current.text += decoded(text);
    } else if (skipped.has(name) && slash === '' && !attributes.endsWith('/')) skipping = name;
    else if (name === 'w:t') isText = slash === '' && !attributes.endsWith('/');
    else if (name === 'w:p' && slash === '' && !attributes.endsWith('/')) paragraph += 1;
    else if (name === 'w:p') endParagraph();
    else if (name === 'w:tab' || name === 'w:br' || name === 'w:cr') current.text += ' ';
    else if (name === 'w:noBreakHyphen') current.text += '-';
    else if (name === 'w:numPr' && slash === '') current.isItem = true;
    else if (name === 'w:pStyle')
      current.level = levels.get(/\bw:val="([^"]{1,80})"/u.exec(attributes)?.[1] ?? '') ?? null;
    else if (name === 'w:tr') {
      if (slash === '') cells ??= [];
      else endRow();
    } else if (name === 'w:tc' && slash === '') cells?.push('');
  }
  return { lines, paragraphs: paragraph - first + 1 };
}
