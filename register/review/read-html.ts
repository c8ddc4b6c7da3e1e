/**
 * The text of an HTML page as lines. A small tokenizer, not a parser: it never runs, loads or builds anything, and reads each
 * character once, so that no page can make it slow.
 */
import { blankLine, cleaned, type PolicyLine } from './policy-line.ts';

const skipped: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'head',
  'iframe',
  'object',
  'select',
]);

const blocks: ReadonlySet<string> = new Set(
  'p div section article header footer main aside nav ul ol li table tr td th thead tbody br hr h1 h2 h3 h4 h5 h6 blockquote pre dl dt dd form fieldset figure address details summary'.split(
    ' ',
  ),
);

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  euro: '€',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  euml: 'ë',
  agrave: 'à',
  acirc: 'â',
  ccedil: 'ç',
  icirc: 'î',
  iuml: 'ï',
  ocirc: 'ô',
  ouml: 'ö',
  ugrave: 'ù',
  ucirc: 'û',
  uuml: 'ü',
  auml: 'ä',
  szlig: 'ß',
  Eacute: 'É',
  Egrave: 'È',
  Agrave: 'À',
  Ouml: 'Ö',
  Uuml: 'Ü',
  Auml: 'Ä',
};

/** Numeric references in both forms, the usual names; anything else stays as it is written. */
function decoded(text: string): string {
  return text.replaceAll(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/giu, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole;
    const code =
      name.startsWith('#x') || name.startsWith('#X')
        ? Number.parseInt(name.slice(2), 16)
        : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
      ? String.fromCodePoint(code)
      : whole;
  });
}

interface Tag {
  readonly name: string;
  readonly isClosing: boolean;
  /** Just after the `>`. */
  readonly end: number;
}

/** The tag that begins here; undefined where `<` is only a character. */
function tagAt(html: string, start: number): Tag | undefined {
  if (html.startsWith('<!--', start)) {
    const end = html.indexOf('-->', start + 4);
    return { name: '!--', isClosing: false, end: end === -1 ? html.length : end + 3 };
  }
  const opening = /^<(\/?)([a-z!?][a-z0-9-]*)/iu.exec(html.slice(start, start + 64));
  if (opening === null) return undefined;
  return {
    name: (opening[2] ?? '').toLowerCase(),
    isClosing: opening[1] === '/',
    end: endOfTag(html, start + opening[0].length),
  };
}

/** `>` inside a quoted attribute does not end the tag. */
function endOfTag(html: string, from: number): number {
  let quote = '';
  for (let at = from; at < html.length; at += 1) {
    const character = html.charAt(at);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at + 1;
  }
  return html.length;
}

/** Past the element that shows nothing, whatever stands in it. */
function endOfSkipped(html: string, lower: string, name: string, from: number): number {
  const closing = lower.indexOf(`</${name}`, from);
  return closing === -1 ? html.length : endOfTag(html, closing + name.length + 2);
}

export function readHtml(source: string): readonly PolicyLine[] {
  const html = cleaned(source);
  const lower = html.toLowerCase();
  const page = createPage();
  let line = 1;
  let countedTo = 0;
  const lineAt = (at: number) => {
    for (; countedTo < at; countedTo += 1) if (html.charAt(countedTo) === '\n') line += 1;
    return line;
  };
  let at = 0;
  while (at < html.length) {
    const tag = html.charAt(at) === '<' ? tagAt(html, at) : undefined;
    if (tag === undefined) {
      const next = html.indexOf('<', at + 1);
      const end = next === -1 ? html.length : next;
      page.text(decoded(html.slice(at, end)), lineAt(at));
      at = end;
    } else if (!tag.isClosing && skipped.has(tag.name)) {
      at = endOfSkipped(html, lower, tag.name, tag.end);
    } else {
      if (blocks.has(tag.name)) page.block(tag, lineAt(at));
      at = tag.end;
    }
  }
  return page.end();
}

/** Gathers running text between block tags and says what each block is. */
function createPage() {
  const lines: PolicyLine[] = [];
  let gathered = '';
  /** Nothing but spaces so far. */
  let isBare = true;
  let startLine = 1;
  let level: number | null = null;
  let isItem = false;
  let isCell = false;
  // The term of a list of terms waits for its description, and is read with it.
  let term: Pick<PolicyLine, 'text' | 'line'> | null = null;
  let isTerm = false;
  let isDescription = false;
  const flush = () => {
    const text = gathered.replaceAll(/\s+/gu, ' ').trim();
    gathered = '';
    isBare = true;
    if (text === '') return;
    if (isTerm) {
      flushTerm();
      term = { text: text.replace(/ ?:$/u, ''), line: startLine };
    } else if (term !== null && isDescription) {
      lines.push({ kind: 'item', text: `${term.text}: ${text}`, line: term.line, level: null });
      term = null;
    } else {
      flushTerm();
      const kind = level !== null ? 'heading' : isCell ? 'row' : isItem ? 'item' : 'text';
      lines.push({ kind, text, line: startLine, level });
    }
  };
  /** A term that nothing describes is a line of its own. */
  const flushTerm = () => {
    if (term !== null) lines.push({ kind: 'text', ...term, level: null });
    term = null;
  };
  return {
    text: (text: string, line: number) => {
      if (isBare) startLine = line + (/^\s*/u.exec(text)?.[0].split('\n').length ?? 1) - 1;
      isBare &&= text.trim() === '';
      gathered += text;
    },
    block: ({ name, isClosing }: Pick<Tag, 'name' | 'isClosing'>, line: number) => {
      // Cells of one row stay on one line.
      if (name === 'td' || name === 'th') {
        if (isClosing) gathered += ' | ';
        isCell = true;
        return;
      }
      if (name === 'tr' && isClosing) gathered = gathered.replace(/[\s|]{1,20}$/u, '');
      flush();
      const heading = /^h([1-6])$/u.exec(name);
      level = heading !== null && !isClosing ? Number(heading[1]) : null;
      if (name === 'li' || name === 'dd') isItem = !isClosing;
      if (name === 'dd') isDescription = !isClosing;
      if (name === 'dt') isTerm = !isClosing;
      else if (name === 'dd' || name === 'dl') isTerm = false;
      if (name === 'tr' || name === 'table') isCell = false;
      if (name !== 'br') lines.push(blankLine(line));
    },
    end: (): readonly PolicyLine[] => {
      flush();
      flushTerm();
      return lines;
    },
  };
}
