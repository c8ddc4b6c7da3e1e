/** Lines become a policy: headings are recognised, wrapped lines joined, paragraphs cut into sentences. */
import { fold } from './fold.ts';
import {
  makeSection,
  type Heading,
  type OutlineEntry,
  type Policy,
  type Section,
  type Sentence,
} from './policy.ts';
import type { PolicyLine } from './policy-line.ts';
import { cutSentences, endsAbbreviated } from './cut-sentences.ts';

/** Several lines of one paragraph, with the line each part comes from. */
interface Block {
  readonly kind: 'text' | 'item' | 'row' | 'heading';
  readonly text: string;
  readonly level: number | null;
  /** Grows while lines are joined: copied at each line, a long paragraph would take for ever. */
  readonly parts: { readonly offset: number; readonly line: number }[];
}

export function buildPolicy(lines: readonly PolicyLine[]): Policy {
  const blocks = joinLines(markHeadings(lines));
  const sentences: Sentence[] = [];
  const sections: Section[] = [];
  const outline: OutlineEntry[] = [];
  let above: Heading[] = [];
  let section = makeSection([], 0);
  let isNew = true;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      const heading = { text: block.text, line: block.parts[0]?.line ?? 0, level: block.level };
      // Deeper than six nobody goes; a page of headings alone must not take for ever.
      above = isNew ? [...above.slice(-5), heading] : [heading];
      outline.push({ ...heading, sentences: 0 });
      isNew = true;
      continue;
    }
    if (isNew) {
      section = makeSection(above, sections.length);
      sections.push(section);
      isNew = false;
    }
    const { kind } = block;
    // A row of a table is read whole: what it is about and how long stand in different cells.
    const cut = kind === 'row' ? [{ text: block.text, offset: 0 }] : cutSentences(block.text);
    for (const { text, offset } of cut) {
      sentences.push({
        text,
        folded: fold(text),
        line: lineAt(block, offset),
        kind,
        section,
        index: sentences.length,
      });
      const last = outline.at(-1);
      if (last !== undefined) outline[outline.length - 1] = { ...last, sentences: last.sentences + 1 };
    }
  }
  const text = blocks.map((block) => block.text).join('\n');
  const plain = lines
    .filter(({ kind }) => kind !== 'blank')
    .map(({ text: shown, line }) => ({ text: shown, line }));
  return { sentences, sections, outline, lines: plain, text, folded: fold(text) };
}

function lineAt({ parts }: Block, offset: number): number {
  return parts.findLast((part) => part.offset <= offset)?.line ?? parts[0]?.line ?? 0;
}

/** “Recipients: our accountant”: a line of a form, complete in itself. “Part 2: your rights” is a title all the same. */
function isLabelled(text: string): boolean {
  return (
    /^[A-ZÀ-Þ][\p{L}’' -]{2,40} ?: \S/u.test(text) &&
    !/^(art|article|artikel|section|sectie|part|partie|chap|deel|hoofdstuk|kapitel|teil|abschnitt|annexe?|bijlage|anhang)\b/iu.test(
      text,
    )
  );
}

/** Looks like a title: short, begins large, ends without a full stop, carries no address and no number that means something. */
function looksLikeHeading(text: string): boolean {
  if (text.length > 100 || text.split(/\s+/u).length > 14) return false;
  if (/[.;,!:|]$/u.test(text) && !/^[^a-zà-ÿ]*[A-ZÀ-Þ]{3,}[^a-zà-ÿ]*:$/u.test(text)) return false;
  if (isLabelled(text)) return false;
  if (/@|https?:|www\.|\d{3,}|\+\d|(^|\s)[-–—]\s+\S+\s+\S+\s+\S+/u.test(text)) return false;
  return /^(\d{1,2}([.)]|\.\d{1,2})*\.?\s*)?["“«(]?\s?[A-ZÀ-Þ]/u.test(text);
}

/** A paragraph set as a heading for its size is a paragraph all the same. */
function asParagraph(line: PolicyLine): PolicyLine {
  const isLong = line.text.length > 140 || /[.;,]$|[a-zà-ÿ]{3}[.!?] [A-ZÀ-Þ]/u.test(line.text);
  return line.kind === 'heading' && isLong ? { ...line, kind: 'text', level: null } : line;
}

/** Three and more short lines one right below the other are a list without bullets. */
function isInList(lines: readonly PolicyLine[], index: number): boolean {
  const isShort = (at: number) => {
    const line = lines[at];
    return line !== undefined && line.kind === 'text' && looksLikeHeading(line.text);
  };
  // Three lines each way decide: a longer look would only cost time.
  let first = index;
  while (first > index - 3 && isShort(first - 1)) first -= 1;
  let last = index;
  while (last < index + 3 && isShort(last + 1)) last += 1;
  return last - first >= 2 || lines[first - 1]?.text.endsWith(':') === true;
}

/** A guessed heading begins a paragraph of its own; at the very end it would be a heading of nothing, so it is text. */
function markHeadings(lines: readonly PolicyLine[]): readonly PolicyLine[] {
  if (lines.some(({ kind }) => kind === 'heading')) return lines.map(asParagraph);
  const lastWithText = lines.findLastIndex(({ kind }) => kind !== 'blank');
  return lines.map((line, index) => {
    const [before, after] = [lines[index - 1], lines[index + 1]];
    const isAlone = before === undefined || before.kind === 'blank' || looksLikeHeading(before.text);
    const isFollowedByNew =
      after === undefined || after.kind !== 'text' || /^\W*[A-ZÀ-Þ0-9]/u.test(after.text);
    const isHeading =
      line.kind === 'text' &&
      index !== lastWithText &&
      isAlone &&
      isFollowedByNew &&
      looksLikeHeading(line.text) &&
      !isInList(lines, index);
    return isHeading ? { ...line, kind: 'heading' as const } : line;
  });
}

/** Long lines that go on in lower case were broken by an editor, not by the author. */
function joinLines(lines: readonly PolicyLine[]): readonly Block[] {
  const blocks: Block[] = [];
  let afterBlank = true;
  for (const { kind, text, line, level } of lines) {
    if (kind === 'blank') {
      afterBlank = true;
      continue;
    }
    const last = blocks.at(-1);
    if (last !== undefined && goesOn(last, kind, text, afterBlank)) {
      last.parts.push({ offset: last.text.length + 1, line });
      blocks[blocks.length - 1] = { ...last, text: `${last.text} ${text}` };
    } else blocks.push({ kind, text, level, parts: [{ offset: 0, line }] });
    afterBlank = false;
  }
  return blocks;
}

function goesOn(last: Block, kind: PolicyLine['kind'], text: string, afterBlank: boolean): boolean {
  if (kind !== 'text' || last.kind === 'heading' || last.kind === 'row' || isLabelled(text)) return false;
  const startsSmall = /^[a-zà-ÿ(]/u.test(text);
  const end = last.text.slice(-12);
  // Across a blank line only where the sentence is plainly unfinished.
  if (afterBlank) return startsSmall && /[,(]$/u.test(end);
  const isUnfinished = !/[.!?:;]["”»)]?$/u.test(end) || endsAbbreviated(end);
  const lastLine = last.text.slice(last.parts.at(-1)?.offset ?? 0);
  return startsSmall ? isUnfinished : isUnfinished && lastLine.length >= 60;
}
