/** The sign at the door: one A4 page, read standing. */

export const signStyles = `
@page { size: A4; margin: 16mm 18mm; }
body { font-size: 14pt; line-height: 1.36; }
@media screen {
  html { background: #e4e8eb; }
  body { max-width: 210mm; margin: 8mm auto; padding: 16mm 18mm; box-shadow: 0 1px 6px rgb(0 0 0 / 20%); }
}
header.title { display: flex; flex-direction: column; text-align: center; border-bottom: 3pt solid var(--ink); padding-bottom: 5mm; }
header.title h1 { order: -1; font-size: 34pt; line-height: 1.1; }
header.title .organisation { font-weight: 600; font-size: 18pt; margin-top: 2mm; }
header.title .subtitle { display: none; }
header.title .date { order: 3; font-size: 9pt; color: var(--quiet); margin-top: 2mm; }
#sign > h2 { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
svg.pictogram { display: block; width: 62mm; height: 46mm; margin: 7mm auto 5mm; }
dl > div { padding: 2.2mm 0; border-top: 0.6pt solid var(--line); }
dl > div:first-child { border-top: 0; }
dt { font-size: 10.5pt; color: var(--quiet); }
dd > div + div { margin-top: 0.8mm; }
section.part + section.part { margin-top: 5mm; border-top: 0.6pt solid var(--line); padding-top: 3mm; font-size: 10.5pt; }
section.part + section.part h2 { font-size: 10.5pt; }
`;
