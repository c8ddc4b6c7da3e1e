/** What a document says before anything draws it: sections, lines and typed values in one language, the same for every renderer. */
import type { IsoDate } from '#register/model/dates.ts';
import type { Language } from '#register/model/language.ts';
import type { DocumentKind, Paper } from './catalogue.ts';

/** A piece of a line. Renderers escape its text; line breaks inside it are the user's own and are kept. */
export interface Run {
  readonly text: string;
  /** Set when the text is not in the document's language: a variant is missing, so it stands in its own (printed with `lang`). */
  readonly language?: Language;
  /** The words for “not known”: drawn differently, so that nobody takes them for an answer. */
  readonly isUnknown?: true;
  readonly emphasis?: 'strong' | 'quiet';
  /** Not broken at a line's end if it can be helped: an article, an address to write to. */
  readonly isWhole?: true;
  /** The id of a section of this document. */
  readonly target?: string;
}

export type Line = readonly Run[];

/** What stands in a cell or after a term. Never empty: what is not known is a line that says so. */
export type Value =
  | { readonly kind: 'lines'; readonly lines: readonly Line[] }
  | { readonly kind: 'date'; readonly date: IsoDate; readonly text: string }
  | { readonly kind: 'number'; readonly number: number; readonly text: string };

export interface Definition {
  readonly term: string;
  readonly value: Value;
}

export interface Column {
  readonly heading: string;
  /** Parts of the table's width; the columns of one table share it in proportion. */
  readonly width: 1 | 2 | 3 | 4 | 5 | 6;
}

export interface RowGroup {
  /** What the rows have in common; absent when the table has one group only. */
  readonly heading?: string;
  readonly rows: readonly (readonly Value[])[];
}

export type Block =
  | { readonly kind: 'paragraph'; readonly line: Line; readonly isNote?: true }
  | { readonly kind: 'list'; readonly items: readonly Line[] }
  | { readonly kind: 'definitions'; readonly entries: readonly Definition[]; readonly layout?: 'grid' }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly Column[];
      /** The first cell of each row names it. */
      readonly groups: readonly RowGroup[];
    }
  /** A QR code of an address; drawn on paper only, where nobody can follow a link. */
  | { readonly kind: 'code'; readonly address: string; readonly label: string }
  /** A drawing of a camera, understood without words. */
  | { readonly kind: 'pictogram'; readonly label: string };

export interface Section {
  /** Unique in the document; links point at it. */
  readonly id: string;
  /** `page` starts a new page; `callout` stands apart from the rest (Art. 21(4)). */
  readonly role: 'cover' | 'page' | 'part' | 'callout';
  readonly heading: Line;
  /** Short marks beside the heading: a reference number, “Ended”. */
  readonly marks: readonly string[];
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

/**
 * How tightly a document of fixed size is written: 0 says most, 3 fits most; 4 says the essentials only and may be used where the full
 * notice has an address (layered notices, WP 260 rev.01, 35-36).
 */
export const densities = [0, 1, 2, 3, 4] as const;
export type Density = (typeof densities)[number];

export interface DocumentModel {
  /** What changed between two moments is asked for in the history, and a review where it is made, not among the documents. */
  readonly kind: DocumentKind | 'difference' | 'review';
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  /** Name of the organisation as documents show it; empty when it is not known. */
  readonly organisation: string;
  readonly date: IsoDate;
  /** The date in words, as in “Status: 22 November 2026”. */
  readonly dateLine: string;
  readonly keywords: readonly string[];
  readonly density: Density;
  readonly paper: Paper;
  readonly sections: readonly Section[];
  /** The same in a second language, set beside it on the same page. */
  readonly beside?: DocumentModel;
}
