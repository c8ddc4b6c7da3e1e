/** A line of a policy as its format gives it: what a reader of the file sees, and what the format says it is. */

export type LineKind = 'text' | 'heading' | 'item' | 'row' | 'blank';

export interface PolicyLine {
  readonly kind: LineKind;
  readonly text: string;
  /** In the file, from 1. */
  readonly line: number;
  /** Of a heading, where the format has levels; null: plain text, where headings are guessed. */
  readonly level: number | null;
}

export function blankLine(line: number): PolicyLine {
  return { kind: 'blank', text: '', line, level: null };
}

/** Characters that show nothing and would only break words apart. */
export function cleaned(text: string): string {
  return (
    text
      .normalize('NFC')
      // “ﬁ”, “ﬀ”: one sign for two letters.
      .replaceAll(/[\uFB00-\uFB06]/gu, (sign) => sign.normalize('NFKC'))
      .replaceAll(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
      .replaceAll(/(?![\t\n\r])\p{Cc}/gu, ' ')
  );
}
