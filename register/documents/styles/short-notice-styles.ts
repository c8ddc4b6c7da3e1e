/** The short notice: one page in two columns, at least 8 pt, with margins that any printer keeps (nothing bleeds off the sheet). */
import type { Paper } from '#register/documents/catalogue.ts';

const margins: Readonly<Record<Paper, string>> = { a4: '13mm 14mm 12mm', a5: '10mm 10mm 9mm' };
const widths: Readonly<Record<Paper, string>> = { a4: '210mm', a5: '148mm' };

export function shortNoticePaper(paper: Paper): string {
  return `
@page { size: ${paper.toUpperCase()}; margin: ${margins[paper]}; }
@media screen {
  html { background: #e4e8eb; }
  body { max-width: ${widths[paper]}; margin: 8mm auto; padding: ${margins[paper]}; box-shadow: 0 1px 6px rgb(0 0 0 / 20%); }
}
`;
}

export const shortNoticeStyles = `
body { font-size: calc(9.6pt * var(--scale, 1)); line-height: 1.36; }
body.density-1 { font-size: calc(9pt * var(--scale, 1)); line-height: 1.33; }
body.density-2 { font-size: calc(8.5pt * var(--scale, 1)); line-height: 1.29; }
body.density-3, body.density-4 { font-size: calc(8pt * var(--scale, 1)); line-height: 1.26; }

header.title {
  display: grid;
  grid-template-columns: 1fr auto;
  gap: 0.5mm 8mm;
  align-items: baseline;
  padding-bottom: 2.6mm;
  margin-bottom: 3.4mm;
  border-bottom: 1.6pt solid var(--accent);
}
header.title h1 { grid-row: 1; grid-column: 1; font-size: 19pt; line-height: 1.1; letter-spacing: -0.01em; }
header.title .organisation { grid-row: 1; grid-column: 2; font-weight: 600; font-size: 10.5pt; color: var(--accent); text-align: right; }
header.title .subtitle { grid-row: 2; grid-column: 1; color: var(--quiet); }
header.title .date { grid-row: 2; grid-column: 2; color: var(--quiet); text-align: right; white-space: nowrap; }

.body { columns: 2; column-gap: 8mm; }
section { margin-bottom: 1em; }
h2 { font-size: 1.14em; line-height: 1.25; color: var(--accent); margin-bottom: 0.2em; }
p + p, ul + p, p + ul { margin-top: 0.28em; }
li { padding-left: 2.8mm; text-indent: -2.8mm; break-inside: avoid; }
li + li { margin-top: 0.14em; }
li::before { content: "–"; display: inline-block; width: 2.8mm; text-indent: 0; color: var(--quiet); }
.density-2 section, .density-3 section, .density-4 section { margin-bottom: 0.72em; }
/* 20 mm and wider are read by any telephone. */
svg.code { float: right; width: 20mm; height: 20mm; margin: -1.5mm -1.5mm 0 2mm; }
[id^="full-notice"] { display: flow-root; overflow-wrap: anywhere; }

/* The small sheet, and two languages side by side: less is spent on the head. */
.a5 header.title, .pair header.title { display: block; padding-bottom: 1.6mm; margin-bottom: 2mm; border-bottom-width: 1.2pt; }
.a5 header.title h1, .pair header.title h1 { font-size: 13pt; }
.a5 header.title .organisation, .pair header.title .organisation { float: right; font-size: 8.5pt; margin-left: 3mm; }
.a5 header.title .date, .pair header.title .date { text-align: left; }
.a5 .body { column-gap: 5mm; }
.a5.density-4 section { margin-bottom: 0.5em; }
.a5.density-4 section.callout { padding: 0.4em 0.7em 0.5em; }
/* Beside its heading too, which is short. */
.a5 svg.code { width: 18mm; height: 18mm; margin-top: -5.5mm; }
.pair main { display: grid; grid-template-columns: 1fr 1fr; gap: 7mm; }
.pair .body { columns: 1; }
.pair.a5 main { gap: 4mm; }
/* Art. 21(4): clearly apart from any other information. */
section.callout { border: 1.2pt solid var(--ink); padding: 0.65em 0.85em 0.7em; break-inside: avoid; }
section.callout h2 { color: var(--ink); }
[id^="full-notice"], [id^="complaint"], [id^="who"] { break-inside: avoid; }

/* On a telephone: one column, larger type. */
@media screen and (max-width: 640px) {
  body, body[class] { margin: 0; padding: 6mm 5mm; font-size: 11.5pt; box-shadow: none; }
  header.title { display: block; }
  header.title .organisation, header.title .date { text-align: left; }
  .body { columns: 1; }
}
`;
