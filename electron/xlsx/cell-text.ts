/** Text as a spreadsheet cell can hold it: what was typed, and nothing that a program would run or read as something else. */
import { maximumTextLength } from '#register/model/localized-text.ts';

/** A cell holds 32,767 characters (Excel's limit); what does not fit is cut with a mark, never silently. */
const cutMark = ' […]';

/**
 * Line breaks are line feeds inside a cell. `_x0041_` would be read as “A” (ST_Xstring, ISO/IEC 29500-1, 22.9.2.19), so the underscore
 * of what only looks like an escape is escaped itself.
 */
export function cellText(text: string): string {
  return fit(xmlText(text.replace(/\r\n?/g, '\n'))).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/**
 * Without what XML 1.0 (2.2) cannot carry: control characters, lone surrogates and the non-characters U+FFFE and U+FFFF. With one
 * of them Excel calls the whole file damaged.
 */
export function xmlText(text: string): string {
  return text
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, (character) =>
      character === '\n' || character === '\t' ? character : '',
    )
    .toWellFormed();
}

function fit(text: string): string {
  if (text.length <= maximumTextLength) return text;
  return text.slice(0, maximumTextLength - cutMark.length).toWellFormed() + cutMark;
}
