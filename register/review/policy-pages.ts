/** A policy as the reader of a PDF or of a Word file gives it: its lines, with the page or the paragraph that each stands in. */
import type { PolicyLine } from './policy-line.ts';

/** What a reader can be told to look for: a line of a text, a page of a PDF, a paragraph of a Word file. */
export type PlaceUnit = 'line' | 'page' | 'paragraph';

/** What was left out, and is said so: pages that are pictures, pages beyond those that are read, what is drawn in boxes, letters. */
const pagesUnread = ['picture_pages', 'further_pages', 'text_boxes', 'letters'] as const;
export type PagesUnread = (typeof pagesUnread)[number];

export interface PolicyPages {
  readonly lines: readonly PolicyLine[];
  readonly places: Exclude<PlaceUnit, 'line'>;
  readonly unread: readonly PagesUnread[];
}
