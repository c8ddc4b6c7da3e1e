/** Draws a document model as a complete HTML page: semantic, without scripts, the same for preview, print and export. */
import { markup, markupSource, trusted, type Markup } from './markup.ts';
import { codeMarkup, pictogramMarkup } from './pictures.ts';
import type { Block, DocumentModel, Line, Run, Section, Value } from './model.ts';
import { documentStyles } from './styles/document-styles.ts';

export interface HtmlOptions {
  /** Address of a bundled font file; absent: the reader's own fonts, so that an exported file stands alone. */
  readonly fontUrl?: (fileName: string) => string;
  /** Type smaller than it will ever be printed, to measure by how much a page is too small. */
  readonly scale?: number;
}

export function renderHtml(document: DocumentModel, options: HtmlOptions = {}): string {
  const { language, title, organisation } = document;
  const page = markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(options)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${organisation === '' ? title : `${title} – ${organisation}`}</title>
<style>${trusted(documentStyles(document, options.fontUrl))}</style>
</head>
<body class="${bodyClass(document)}"${
    options.scale === undefined ? undefined : markup` style="--scale: ${options.scale}"`
  }>
<main>
${document.beside === undefined ? contentMarkup(document) : pairMarkup(document, document.beside)}</main>
</body>
</html>
`;
  return markupSource(page);
}

function bodyClass({ kind, density, paper, beside }: DocumentModel): string {
  const classes = [
    kind,
    `density-${density}`,
    paper === 'a5' ? 'a5' : '',
    beside === undefined ? '' : 'pair',
  ];
  return classes.filter((name) => name !== '').join(' ');
}

function contentMarkup(document: DocumentModel): Markup {
  return markup`${titleMarkup(document)}
<div class="body">
${document.sections.map((section) => sectionMarkup(section, 2))}</div>
`;
}

/** Two languages side by side, each said to be what it is. */
function pairMarkup(first: DocumentModel, second: DocumentModel): Markup {
  return markup`${[first, second].map(
    (document) => markup`<article lang="${document.language}">
${contentMarkup(document)}</article>
`,
  )}`;
}

/** A document loads nothing but its own styles and fonts, whatever somebody typed into the register. */
function policy({ fontUrl }: HtmlOptions): string {
  const fonts = fontUrl === undefined ? '' : `; font-src ${schemeOf(fontUrl('font'))}`;
  return `default-src 'none'; style-src 'unsafe-inline'${fonts}`;
}

function schemeOf(url: string): string {
  return /^[a-z][a-z0-9+.-]*:/.exec(url)?.[0] ?? "'self'";
}

function titleMarkup({ title, subtitle, organisation, date, dateLine }: DocumentModel): Markup {
  return markup`<header class="title">
${organisation === '' ? undefined : markup`<p class="organisation">${organisation}</p>`}
<h1>${title}</h1>
<p class="subtitle">${subtitle}</p>
<p class="date"><time datetime="${date}">${dateLine}</time></p>
</header>`;
}

function sectionMarkup(section: Section, level: 2 | 3 | 4): Markup {
  const next = level === 2 ? 3 : 4;
  return markup`<section id="${section.id}" class="${section.role}">
${headingMarkup(section, level)}
${section.blocks.map(blockMarkup)}${section.sections.map((inner) => sectionMarkup(inner, next))}</section>
`;
}

function headingMarkup({ heading, marks }: Section, level: 2 | 3 | 4): Markup {
  const content = markup`${marks.map((mark) => markup`<span class="mark">${mark}</span> `)}${lineMarkup(heading)}`;
  switch (level) {
    case 2:
      return markup`<h2>${content}</h2>`;
    case 3:
      return markup`<h3>${content}</h3>`;
    case 4:
      return markup`<h4>${content}</h4>`;
  }
}

function blockMarkup(block: Block): Markup {
  switch (block.kind) {
    case 'paragraph':
      return markup`<p${block.isNote === true ? markup` class="note"` : undefined}>${lineMarkup(block.line)}</p>
`;
    case 'list':
      return markup`<ul>
${block.items.map((item) => markup`<li>${lineMarkup(item)}</li>\n`)}</ul>
`;
    case 'definitions':
      return markup`<dl${block.layout === 'grid' ? markup` class="grid"` : undefined}>
${block.entries.map(
  ({ term, value }) => markup`<div><dt>${term}</dt><dd>${valueMarkup(value)}</dd></div>\n`,
)}</dl>
`;
    case 'table':
      return tableMarkup(block);
    case 'code':
      return codeMarkup(block.address, block.label);
    case 'pictogram':
      return pictogramMarkup(block.label);
  }
}

function tableMarkup({ caption, columns, groups }: Extract<Block, { kind: 'table' }>): Markup {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  return markup`<table>
<caption>${caption}</caption>
<colgroup>${columns.map(({ width }) => markup`<col style="width: ${percent(width / total)}">`)}</colgroup>
<thead><tr>${columns.map(({ heading }) => markup`<th scope="col">${heading}</th>`)}</tr></thead>
${groups.map(
  ({ heading, rows }) => markup`<tbody>
${heading === undefined ? undefined : groupMarkup(heading, columns.length)}${rows.map(rowMarkup)}</tbody>
`,
)}</table>
`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

function groupMarkup(heading: string, span: number): Markup {
  return markup`<tr class="group"><th scope="rowgroup" colspan="${span}">${heading}</th></tr>\n`;
}

/** The first cell names the row. */
function rowMarkup([name, ...others]: readonly Value[]): Markup {
  return markup`<tr><th scope="row">${name === undefined ? undefined : valueMarkup(name)}</th>${others.map(
    (value) => markup`<td>${valueMarkup(value)}</td>`,
  )}</tr>\n`;
}

function valueMarkup(value: Value): Markup {
  switch (value.kind) {
    case 'date':
      return markup`<time datetime="${value.date}">${value.text}</time>`;
    case 'number':
      return markup`${value.text}`;
    case 'lines': {
      const [only, ...others] = value.lines;
      if (only === undefined) return markup``;
      return others.length === 0
        ? lineMarkup(only)
        : markup`${value.lines.map((line) => markup`<div>${lineMarkup(line)}</div>`)}`;
    }
  }
}

function lineMarkup(line: Line): Markup {
  return markup`${line.map(runMarkup)}`;
}

/** Line breaks are the user's own and stay; text in another language says so, for speech and for hyphens. */
function runMarkup(run: Run): Markup {
  const [first = '', ...rest] = run.text.replace(/\r\n?/g, '\n').split('\n');
  let drawn = markup`${first}${rest.map((text) => markup`<br>${text}`)}`;
  if (run.language !== undefined) drawn = markup`<span lang="${run.language}">${drawn}</span>`;
  if (run.isUnknown === true) drawn = markup`<em class="unknown">${drawn}</em>`;
  if (run.emphasis === 'strong') drawn = markup`<strong>${drawn}</strong>`;
  if (run.isWhole === true) drawn = markup`<span class="whole">${drawn}</span>`;
  if (run.emphasis === 'quiet') drawn = markup`<span class="quiet">${drawn}</span>`;
  return run.target === undefined ? drawn : markup`<a href="#${run.target}">${drawn}</a>`;
}
