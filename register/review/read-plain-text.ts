/** Plain text and Markdown into lines: bullets, tables and marked headings are told from running text. */
import { blankLine, cleaned, type PolicyLine } from './policy-line.ts';

const bullet = /^\s*(?:[-*+•◦▪‣–—]|\d{1,2}[.)]|[a-z][.)])\s+/u;

export function readPlainText(text: string): readonly PolicyLine[] {
  const lines = cleaned(text).split(/\r\n|\r|\n/u);
  const start = endOfFrontMatter(lines);
  return lines.map((raw, index) => (index < start ? blankLine(index + 1) : readLine(raw, index + 1)));
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
  if (/^[\s=\-_*|:+]+$/u.test(raw)) return blankLine(line);
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
    .replaceAll(/!?\[([^\]]*)\]\(([^)\s]+)[^)]*\)/gu, (_link, shown: string, target: string) =>
      shown.includes(target) ? shown : `${shown} (${target})`,
    )
    .replaceAll(/<(https?:\/\/[^>\s]+|[^>\s]+@[^>\s]+)>/gu, '$1')
    .replace(/^\s*>\s?/u, '')
    .trim();
}
