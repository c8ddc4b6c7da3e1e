/** A published policy as the rules read it: sections with their headings, sentences with their place in the file. */
import { fold } from './fold.ts';

export interface Sentence {
  readonly text: string;
  /** As patterns read it; as long as the text. */
  readonly folded: string;
  /** In the file, from 1. */
  readonly line: number;
  readonly kind: 'text' | 'item' | 'row';
  readonly section: Section;
  /** Among all sentences of the policy. */
  readonly index: number;
}

export interface Section {
  /** The headings right above, outermost first; empty before the first heading. */
  readonly headings: readonly Heading[];
  readonly foldedHeading: string;
  readonly index: number;
}

export interface Heading {
  readonly text: string;
  readonly line: number;
  /** Null: guessed from the look of the line. */
  readonly level: number | null;
}

export interface Policy {
  readonly sentences: readonly Sentence[];
  readonly sections: readonly Section[];
  /** All headings, with what stands below them before the next one. */
  readonly outline: readonly OutlineEntry[];
  /** Lines that are left over from the page around the text: “top of page”. */
  readonly lines: readonly { readonly text: string; readonly line: number }[];
  readonly text: string;
  readonly folded: string;
}

export interface OutlineEntry extends Heading {
  readonly sentences: number;
}

/** A passage that shows something, as it is quoted to the reader. */
export interface Passage {
  readonly quote: string;
  /** Null: not one place, but the whole text. */
  readonly line: number | null;
}

const longestQuote = 280;

export function passageOf({ text, line }: Pick<Sentence, 'text' | 'line'>): Passage {
  const quote = text.length <= longestQuote ? text : `${text.slice(0, longestQuote - 1).trimEnd()}…`;
  return { quote, line };
}

/** The whole text: what is missing has no place of its own. */
export const wholeText: Passage = { quote: '', line: null };

export function sentencesOf({ sentences }: Policy, section: Section): readonly Sentence[] {
  return sentences.filter((sentence) => sentence.section === section);
}

export function previousOf({ sentences }: Policy, { index, section }: Sentence): Sentence | undefined {
  const previous = sentences[index - 1];
  return previous?.section === section ? previous : undefined;
}

export function nextOf({ sentences }: Policy, { index, section }: Sentence): Sentence | undefined {
  const next = sentences[index + 1];
  return next?.section === section ? next : undefined;
}

export function makeSection(headings: readonly Heading[], index: number): Section {
  return { headings, index, foldedHeading: fold(headings.map(({ text }) => text).join(' / ')) };
}
