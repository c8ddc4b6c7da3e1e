/** The typeface of printed documents: Source Sans 3, bundled so that a page has the same lines on every computer. */

interface FontFace {
  readonly file: string;
  readonly weight: 400 | 600;
  readonly style: 'normal' | 'italic';
  readonly range: string;
}

/** The subsets that the four languages and the names of Europe need. */
const ranges = {
  latin:
    'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
  'latin-ext':
    'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+0304, U+0308, U+0329, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF',
} as const;

const subsets = ['latin', 'latin-ext'] as const;
const cuts = [
  { weight: 400, style: 'normal' },
  { weight: 400, style: 'italic' },
  { weight: 600, style: 'normal' },
] as const;

const faces: readonly FontFace[] = cuts.flatMap(({ weight, style }) =>
  subsets.map((subset) => ({
    file: `source-sans-3-${subset}-${weight}-${style}.woff2`,
    weight,
    style,
    range: ranges[subset],
  })),
);

export const fontStack = `'Source Sans 3', 'Segoe UI', 'Helvetica Neue', Roboto, Arial, sans-serif`;

export function fontFaces(fontUrl: (fileName: string) => string): string {
  return faces
    .map(
      ({ file, weight, style, range }) =>
        `@font-face { font-family: 'Source Sans 3'; font-weight: ${weight}; font-style: ${style}; src: url("${fontUrl(file)}") format('woff2'); unicode-range: ${range}; }`,
    )
    .join('\n');
}
