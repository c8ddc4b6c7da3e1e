/** Plain text and Markdown into lines: bullets, tables and marked headings are told from running text. */
import { blankLine, cleaned, type PolicyLine } from './policy-line.ts';

const bullet = /^\s*(?:[-*+•◦▪‣–—]|\d{1,2}[.)]|[a-z][.)])\s+/u;

const boldLine = /^\s{0,3}(?:\*\*|__)((?:(?!\*\*|__).){2,80})(?:\*\*|__)\s*$/u;

export function readPlainText(text: string): readonly PolicyLine[] {
  const lines = cleaned(text)
    .split(/\r\n|\r|\n/u)
    .map((raw) => raw.replace(/^(?:\s{0,3}>\s?)+/u, ''));
  const start = endOfFrontMatter(lines);
  const underlined = findUnderlined(lines.map((raw, index) => (index < start ? '' : raw)));
  const startsParagraph = (index: number) => (lines[index - 1] ?? '').trim() === '';
  const titles = lines.filter((raw, index) => startsParagraph(index) && runInTitle.test(raw));
  return lines.flatMap((raw, index): readonly PolicyLine[] => {
    const line = index + 1;
    if (index < start) return [blankLine(line)];
    const level = underlined.get(index);
    if (level !== undefined) return [{ kind: 'heading', text: bare(raw), line, level }];
    const isTitled = titles.length >= fewestRunIn && startsParagraph(index);
    const [, title, rest] = isTitled ? (runInTitle.exec(raw) ?? []) : [];
    if (title === undefined || rest === undefined) return [readBeside(lines, index)];
    return [
      { kind: 'heading', text: bare(title), line, level: 6 },
      { kind: 'text', text: bare(rest), line, level: null },
    ];
  });
}

/** “**How long.** Orders: ten years.”: a title at the head of its paragraph, where a page has several of them. */
const runInTitle = /^\s{0,3}(?:\*\*|__)([^*_]{2,60}?)[.:]?(?:\*\*|__)[.:]?\s+(\S.*)$/u;
const fewestRunIn = 3;

/** What a line in bold says, unless it is a statement of its own: “Version: 3 March 2026”. */
function titleIn(raw: string): string | undefined {
  const text = boldLine.exec(raw)?.[1];
  return text === undefined || /: \S|\d{3}|[.;,]$/u.test(text) ? undefined : text;
}

/** A line in bold is the label of what stands right below it, or a small heading of its own. */
function readBeside(lines: readonly string[], index: number): PolicyLine {
  const [before = '', raw = '', after = ''] = [lines[index - 1], lines[index], lines[index + 1]];
  const own = titleIn(raw);
  if (own !== undefined) {
    if (after.trim() === '') return { kind: 'heading', text: bare(own), line: index + 1, level: 6 };
    if (isRunning(after)) return blankLine(index + 1);
  }
  const line = readLine(raw, index + 1);
  const above = titleIn(before);
  return above !== undefined && isRunning(raw)
    ? { ...line, text: `${bare(above).replace(/ ?:$/u, '')}: ${line.text}` }
    : line;
}

function isRunning(raw: string): boolean {
  return !boldLine.test(raw) && readLine(raw, 0).kind === 'text';
}

/** A line of one mark below a title, about as long as the title: a heading, ranked by the order in which the marks appear. */
function findUnderlined(lines: readonly string[]): ReadonlyMap<number, number> {
  const ranks = new Map<string, number>();
  const found = new Map<number, number>();
  for (const [index, raw] of lines.entries()) {
    const mark = /^([=\-.*~^#+])\1{2,}\s*$/u.exec(raw)?.[1];
    const title = lines[index - 1] ?? '';
    if (mark === undefined || title.trim() === '' || /[|\t]/u.test(title) || bullet.test(title)) continue;
    if (Math.abs(title.trimEnd().length - raw.trimEnd().length) > 3) continue;
    const rank = ranks.get(mark) ?? ranks.size + 1;
    ranks.set(mark, rank);
    found.set(index - 1, rank);
  }
  // One line of dashes may be no more than a rule between two parts.
  return found.size > 1 ? found : new Map();
}

/** What a site generator keeps at the head of a page, between two lines of dashes, is no part of the text. */
function endOfFrontMatter(lines: readonly string[]): number {
  if (!/^(---|\+\+\+)\s*$/u.test(lines[0] ?? '')) return 0;
  const end = lines.findIndex((line, index) => index > 0 && line.trim() === lines[0]?.trim());
  return end === -1 ? 0 : end + 1;
}

function readLine(raw: string, line: number): PolicyLine {
  if (raw.trim() === '') return blankLine(line);
  const marked = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$/u.exec(raw);
  if (marked !== null)
    return { kind: 'heading', text: bare(marked[2] ?? ''), line, level: (marked[1] ?? '').length };
  // A rule under a heading, a table's separator: lines that carry no word.
  if (/^[\s=\-_*|:+.~^]+$/u.test(raw)) return blankLine(line);
  if (raw.includes('\t') || /^\s*\|.*\|\s*$/u.test(raw))
    return { kind: 'row', text: cells(raw), line, level: null };
  const start = bullet.exec(raw);
  if (start !== null) {
    const text = bare(raw.slice(start[0].length));
    // “1. Who we are” is a numbered heading; “1. your name,” is an item.
    const isNumbered = /^\s*\d/u.test(raw) && !/[.,;:]$/u.test(text) && text.length < 80;
    return { kind: isNumbered ? 'text' : 'item', text, line, level: null };
  }
  return { kind: 'text', text: bare(raw), line, level: null };
}

/** Cells stay apart so that a sentence never runs from one into the next. */
function cells(raw: string): string {
  return raw
    .split(/\t|\|/u)
    .map((cell) => bare(cell))
    .filter((cell) => cell !== '')
    .join(' | ');
}

/** Without the marks of Markdown; what a link shows, and where it goes, both stay. */
function bare(text: string): string {
  return text
    .replaceAll(/\*\*|__|`/gu, '')
    .replaceAll(/(?<![\p{L}\d\\*_])([*_])(?=\S)([^*_]+)(?<=\S)\1(?![\p{L}\d])/gu, '$2')
    .replaceAll(/!?\[([^\]]*)\]\(([^)\s]+)[^)]*\)/gu, (_link, shown: string, target: string) =>
      shown.includes(target) ? shown : `${shown} (${target})`,
    )
    .replaceAll(/<(https?:\/\/[^>\s]+|[^>\s]+@[^>\s]+)>/gu, '$1')
    .replaceAll(/\\([*_`#[\]<>|\\-])/gu, '$1')
    .trim();
}
