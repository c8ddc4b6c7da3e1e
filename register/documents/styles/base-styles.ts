/** What every document shares: colours that stay apart in grey, one type scale, and how unknown values look. */
import { fontStack } from './fonts.ts';

export const baseStyles = `
:root {
  --ink: #17212b;
  --quiet: #55616d;
  --accent: #16495c;
  --line: #c6ced5;
  --tint: #eef2f4;
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
body {
  margin: 0;
  color: var(--ink);
  background: #fff;
  font-family: ${fontStack};
  font-variant-numeric: lining-nums;
  /* A ligature is one glyph: copied out of a PDF, or searched for in it, its letters get lost in some readers. */
  font-variant-ligatures: no-common-ligatures;
  overflow-wrap: break-word;
  text-rendering: optimizeLegibility;
}
h1, h2, h3, h4, p, ul, dl, dd, table { margin: 0; padding: 0; }
h1, h2, h3, h4 { font-weight: 600; text-wrap: balance; break-after: avoid; break-inside: avoid; }
strong, dt, th { font-weight: 600; }
ul { list-style: none; }
p, li { orphans: 2; widows: 2; }
a { color: inherit; text-decoration: none; }
.quiet { color: var(--quiet); }
.whole { display: inline-block; max-width: 100%; }
/* Italics and dots, so that a missing answer is seen in black and white too. */
.unknown { font-style: italic; color: var(--quiet); text-decoration: underline dotted 0.6pt; text-underline-offset: 1.5pt; }
caption {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
`;
