/** HTML that is escaped by construction: strings become text, and only the `markup` tag makes markup. */

/** A piece of markup; the class is not exported, so nothing outside this module can call a string markup. */
class Piece {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}
export type Markup = Piece;

export type MarkupPart = Markup | string | number | undefined | readonly MarkupPart[];

/** ``markup`<p>${text}</p>` ``: what stands in the braces is escaped unless it is markup itself; undefined leaves nothing. */
export function markup(strings: TemplateStringsArray, ...parts: readonly MarkupPart[]): Markup {
  const source = strings.map((string, index) => string + partSource(parts[index])).join('');
  return new Piece(source);
}

/** Style sheets and other text of our own that must not be escaped; a closing tag in it would end the element. */
export function trusted(source: string): Markup {
  if (/<\/|<!--/.test(source)) throw new RangeError('trusted text may not close its element');
  return new Piece(source);
}

export function markupSource(piece: Markup): string {
  return piece.source;
}

function partSource(part: MarkupPart): string {
  if (part === undefined) return '';
  if (part instanceof Piece) return part.source;
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part));
  return part.map(partSource).join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters other than tab and line feed mean nothing in HTML; those and U+FFFE and U+FFFF break XML (a PDF's metadata). */
export function escapeHtml(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[&<>"']/g, (character) => entities[character] ?? character)
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, (character) =>
      character === '\n' || character === '\t' ? character : '',
    );
}
