/** The full notice and other documents without a cover: a title that leaves room for the text, on the register's type. */

export const noticeStyles = `
header.title { padding-top: 0; padding-bottom: 5mm; }
header.title h1 { font-size: 22pt; }
header.title .subtitle, header.title .date { font-size: 10.5pt; }
section.part > p + p, section.part > ul + p, section.part > table + p { margin-top: 1.2mm; }
section.part > p, section.part > ul { max-width: 165mm; }
section.part > ul { columns: 1; }
#uses > section.part { break-inside: auto; margin-top: 4mm; }
#uses h3 { color: var(--ink); }
.notice dl > div, .activity dl > div { grid-template-columns: 32mm 1fr; }
.activity dl > div { grid-template-columns: 46mm 1fr; }
.activity section.part > h2 { font-size: 19pt; color: var(--ink); }
/* Art. 21(4): clearly apart from any other information. */
section.callout { margin-top: 6mm; border: 1.2pt solid var(--ink); padding: 3mm 4mm 3.4mm; break-inside: avoid; }
section.callout h2 { font-size: 13pt; margin-bottom: 1mm; }
section.callout p + p { margin-top: 1mm; }
`;
