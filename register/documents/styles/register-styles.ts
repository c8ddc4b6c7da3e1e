/** The register on A4: a cover, a list, then one fiche per activity, each on a page of its own. */

export const registerStyles = `
@page { size: A4; margin: 20mm 17mm 18mm; }
body { font-size: 9.5pt; line-height: 1.38; }

/* On screen the page is a sheet of paper. */
@media screen {
  html { background: #e4e8eb; }
  body { max-width: 210mm; margin: 8mm auto; padding: 20mm 17mm; box-shadow: 0 1px 6px rgb(0 0 0 / 20%); }
  section.page { margin-top: 18mm; }
}
@media print {
  section.page { break-before: page; }
}

/* Cover */
header.title { padding-top: 8mm; padding-bottom: 7mm; border-bottom: 2.4pt solid var(--accent); }
header.title .organisation { font-size: 13pt; color: var(--accent); font-weight: 600; }
header.title h1 { font-size: 30pt; line-height: 1.08; letter-spacing: -0.012em; margin: 2mm 0 3mm; }
header.title .subtitle { font-size: 11.5pt; color: var(--quiet); max-width: 130mm; }
header.title .date { margin-top: 2.5mm; font-size: 11.5pt; }
section.cover { display: grid; grid-template-columns: 1fr 1fr; column-gap: 9mm; }
section.cover > * { grid-column: 1 / -1; }
section.cover > h2 {
  position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
}
section.cover > dl.grid { margin: 5mm 0 4mm; font-size: 10.5pt; border: 0; padding: 0; background: none; }
section.cover > section { break-inside: avoid; margin-top: 5.5mm; }
section.cover > section:nth-of-type(n + 2) { grid-column: auto; }
section.cover > section:nth-of-type(n + 2) dl > div { grid-template-columns: 24mm 1fr; gap: 3mm; }

/* Fiches */
section.page > h2 {
  font-size: 19pt;
  line-height: 1.15;
  letter-spacing: -0.008em;
  padding-bottom: 2.2mm;
  margin-bottom: 3.5mm;
  border-bottom: 1.6pt solid var(--accent);
}
section.page > p { font-size: 10.5pt; margin-bottom: 3.5mm; max-width: 160mm; }
section.page > p.note { font-size: 9.5pt; }
.mark {
  display: inline-block;
  vertical-align: 0.22em;
  margin-right: 1.2mm;
  padding: 0.5mm 1.8mm;
  border: 0.9pt solid var(--accent);
  border-radius: 1mm;
  font-size: 9pt;
  line-height: 1.25;
  letter-spacing: 0;
  color: var(--accent);
}
h3 { font-size: 11.5pt; line-height: 1.25; color: var(--accent); margin-bottom: 1.2mm; }
section.part { margin-top: 5.5mm; }
section.part > h2 { font-size: 13pt; color: var(--accent); margin-bottom: 1.5mm; }
p.note { padding: 1.4mm 2.5mm; border-left: 2pt solid var(--accent); background: var(--tint); margin: 2.5mm 0; }
ul { columns: 2; column-gap: 8mm; }
li { padding-left: 3.2mm; text-indent: -3.2mm; break-inside: avoid; }
li::before { content: "–"; display: inline-block; width: 3.2mm; text-indent: 0; color: var(--quiet); }

/* Terms and values */
dl > div { display: grid; grid-template-columns: 46mm 1fr; gap: 4mm; break-inside: avoid; padding: 0.9mm 0; border-top: 0.4pt solid var(--line); }
dl > div:first-child { border-top: 0; }
/* Its last line is not left alone on a page of its own. */
dl > div:last-child { break-before: avoid; }
dt { color: var(--quiet); font-weight: 400; }
dd > div + div { margin-top: 0.5mm; }
dl.grid { display: grid; grid-template-columns: repeat(4, 1fr); gap: 2.4mm 5mm; padding: 3mm 3.5mm; background: var(--tint); break-inside: avoid; }
dl.grid > div { display: block; padding: 0; border: 0; }
dl.grid dt { font-size: 8pt; line-height: 1.25; }
dl.grid dd { line-height: 1.3; }

/* Tables */
table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: 8.8pt; line-height: 1.33; }
thead { display: table-header-group; }
/* A table's headings with no row below them say nothing. */
thead, thead tr { break-after: avoid; }
tbody:first-of-type > tr:first-child { break-before: avoid; }
tr { break-inside: avoid; }
th, td { text-align: left; vertical-align: top; padding: 1.3mm 2.4mm 1.3mm 0; }
th:last-child, td:last-child { padding-right: 0; }
thead th { color: var(--quiet); font-size: 8.2pt; padding-top: 0; padding-bottom: 1mm; border-bottom: 0.9pt solid var(--ink); vertical-align: bottom; }
tbody th { font-weight: 400; }
tbody tr + tr > *, tbody + tbody tr:first-child > * { border-top: 0.4pt solid var(--line); }
tr.group { break-after: avoid; }
tr.group th { background: var(--tint); padding: 0.9mm 1.6mm; font-weight: 600; font-size: 8.4pt; color: var(--accent); }
td > div + div, th > div + div { margin-top: 0.6mm; }
#summary tbody a { font-weight: 600; }

@media screen and (max-width: 640px) {
  body { margin: 0; padding: 6mm 5mm; box-shadow: none; }
  section.cover { display: block; }
  dl.grid { grid-template-columns: 1fr 1fr; }
  dl > div { grid-template-columns: 1fr; gap: 0; }
  section table { display: block; overflow-x: auto; min-width: 0; }
}
`;
