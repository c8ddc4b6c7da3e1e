/** Cuts a paragraph into sentences: at full stops that end one, not at those of abbreviations, numbers and addresses. */

/** What is abbreviated in front of a capital or a number in texts of this kind. */
const abbreviations: ReadonlySet<string> = new Set(
  'art al ch cf ex bijv bvb zb resp no nr nrs abs lit bzw ca bv nv b.v n.v s.a s.a.s s.r.l s.p.r.l z.b d.h u.a o.a o.m p.ex par.ex e.g i.e inc ltd co mr mme m dr st tel tél fax bd av rue str blz pag p vol jan feb févr juil sept oct nov dec déc'.split(
    ' ',
  ),
);

export interface CutSentence {
  readonly text: string;
  readonly offset: number;
}

export function cutSentences(paragraph: string): readonly CutSentence[] {
  const sentences: CutSentence[] = [];
  let start = 0;
  for (const match of paragraph.matchAll(/[.!?…]+["”»)]*(?=\s)/gu)) {
    const end = match.index + match[0].length;
    if (!endsSentence(paragraph, match.index, end)) continue;
    add(sentences, paragraph, start, end);
    start = end;
  }
  add(sentences, paragraph, start, paragraph.length);
  return sentences;
}

/** Nobody writes longer ones; a page that does must not make the patterns slow. */
const longestSentence = 1_500;

function add(sentences: CutSentence[], paragraph: string, start: number, end: number): void {
  if (end - start > longestSentence) {
    const space = paragraph.lastIndexOf(' ', start + longestSentence);
    const middle = space > start ? space : start + longestSentence;
    add(sentences, paragraph, start, middle);
    add(sentences, paragraph, middle, end);
    return;
  }
  const raw = paragraph.slice(start, end);
  const text = raw.trim();
  if (text !== '') sentences.push({ text, offset: start + raw.length - raw.trimStart().length });
}

function endsSentence(paragraph: string, stop: number, end: number): boolean {
  if (paragraph.charAt(stop) !== '.') return true;
  const word = wordBefore(paragraph, stop);
  // “6. November”, “Art. 6. 1”: an ordinal, an initial or an abbreviation goes on.
  if (abbreviations.has(word) || /\p{L}str$/u.test(word) || /^([a-zà-ÿ]|\d{1,2})$/u.test(word)) return false;
  // The next sentence begins large, with a number or a quotation.
  return /^\s*["“«(¿]?\s?[A-ZÀ-Þ0-9•-]/u.test(paragraph.slice(end, end + 6));
}

function wordBefore(text: string, stop: number): string {
  const before = /\S*$/u.exec(text.slice(Math.max(0, stop - 24), stop))?.[0] ?? '';
  return before.replace(/^[("“«'’]+/u, '').toLowerCase();
}

/** Whether a line stops at “no.” or “art.”: what is numbered stands on the next one. */
export function endsAbbreviated(line: string): boolean {
  return /\b(nr|no|art|abs|al|st|av|bd|tel|tél|n)\.$/iu.test(line);
}
