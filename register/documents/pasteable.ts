/** Draws a document model as bare HTML for other programs: no script, no link, no style that a site builder or Word would have to fight. */
import { markup, markupSource, trusted, type Markup, type MarkupPart } from './markup.ts';
import type { Block, DocumentModel, Line, Run, Section, Value } from './model.ts';

export interface PasteableOptions {
  /** Plain styles on each element, which Word keeps when it pastes; absent: none at all, the site's own apply. */
  readonly isForWord?: boolean;
}

type Tag = 'h1' | 'h2' | 'h3' | 'h4' | 'p' | 'li' | 'th' | 'td' | 'dt' | 'dd';

const wordStyles: Readonly<Record<Tag, string>> = {
  h1: 'font:bold 14pt Calibri,Arial,sans-serif;margin:0 0 4pt',
  h2: 'font:bold 10pt Calibri,Arial,sans-serif;margin:6pt 0 1pt',
  h3: 'font:bold 9pt Calibri,Arial,sans-serif;margin:4pt 0 1pt',
  h4: 'font:bold 9pt Calibri,Arial,sans-serif;margin:3pt 0 1pt',
  p: 'font:9pt Calibri,Arial,sans-serif;margin:0 0 2pt',
  li: 'font:9pt Calibri,Arial,sans-serif',
  th: 'font:bold 9pt Calibri,Arial,sans-serif;text-align:left;vertical-align:top',
  td: 'font:9pt Calibri,Arial,sans-serif;vertical-align:top',
  dt: 'font:bold 9pt Calibri,Arial,sans-serif',
  dd: 'font:9pt Calibri,Arial,sans-serif;margin:0 0 2pt',
};

export function renderPasteable(
  document: DocumentModel,
  { isForWord = false }: PasteableOptions = {},
): string {
  const pen = penOf(isForWord);
  const { language, title, organisation } = document;
  return markupSource(markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${organisation === '' ? title : `${title} – ${organisation}`}</title>
</head>
<body>
${articleMarkup(document, pen)}${document.beside === undefined ? undefined : articleMarkup(document.beside, pen)}</body>
</html>
`);
}

interface Pen {
  readonly draw: (tag: Tag, content: MarkupPart, attributes?: Markup) => Markup;
}

function penOf(isForWord: boolean): Pen {
  return {
    draw: (tag, content, attributes) => {
      const style = isForWord ? markup` style="${wordStyles[tag]}"` : undefined;
      const name = trusted(tag);
      return markup`<${name}${attributes}${style}>${content}</${name}>\n`;
    },
  };
}

/** The part to copy into a site: one article, with the language it is in. */
function articleMarkup(document: DocumentModel, pen: Pen): Markup {
  const { language, title, subtitle, organisation, date, dateLine, sections } = document;
  return markup`<article lang="${language}">
${pen.draw('h1', title)}${organisation === '' ? undefined : pen.draw('p', markup`<strong>${organisation}</strong>`)}${pen.draw('p', subtitle)}${pen.draw('p', markup`<time datetime="${date}">${dateLine}</time>`)}${sections.map((section) => sectionMarkup(section, 2, pen))}</article>
`;
}

function sectionMarkup(section: Section, level: 2 | 3 | 4, pen: Pen): Markup {
  const tag = `h${level}` as const;
  const next = level === 2 ? 3 : 4;
  const marks = section.marks.map((mark) => `[${mark}] `).join('');
  const content = markup`${pen.draw(tag, markup`${marks}${lineMarkup(section.heading)}`)}${section.blocks.map((block) => blockMarkup(block, pen))}${section.sections.map((inner) => sectionMarkup(inner, next, pen))}`;
  // Art. 21(4): apart from any other information, whatever the site's own styles are.
  return section.role === 'callout'
    ? markup`<hr>\n<section>\n${content}</section>\n<hr>\n`
    : markup`<section>\n${content}</section>\n`;
}

function blockMarkup(block: Block, pen: Pen): Markup {
  switch (block.kind) {
    case 'paragraph':
      return pen.draw('p', lineMarkup(block.line));
    case 'list':
      return markup`<ul>\n${block.items.map((item) => pen.draw('li', lineMarkup(item)))}</ul>\n`;
    case 'definitions':
      return markup`<dl>\n${block.entries.map(
        ({ term, value }) => markup`${pen.draw('dt', term)}${pen.draw('dd', valueMarkup(value))}`,
      )}</dl>\n`;
    case 'table':
      return markup`<table>
<caption>${block.caption}</caption>
<thead>\n<tr>\n${block.columns.map(({ heading }) => pen.draw('th', heading, markup` scope="col"`))}</tr>\n</thead>
<tbody>\n${block.groups.map(
        ({ heading, rows }) =>
          markup`${
            heading === undefined
              ? undefined
              : markup`<tr>\n${pen.draw('th', heading, markup` colspan="${block.columns.length}" scope="rowgroup"`)}</tr>\n`
          }${rows.map((row) => rowMarkup(row, pen))}`,
      )}</tbody>
</table>
`;
    case 'code':
    case 'pictogram':
      return markup``;
  }
}

function rowMarkup([name, ...others]: readonly Value[], pen: Pen): Markup {
  return markup`<tr>\n${pen.draw('th', name === undefined ? undefined : valueMarkup(name), markup` scope="row"`)}${others.map((value) => pen.draw('td', valueMarkup(value)))}</tr>\n`;
}

function valueMarkup(value: Value): Markup {
  if (value.kind === 'date') return markup`<time datetime="${value.date}">${value.text}</time>`;
  if (value.kind === 'number') return markup`${value.text}`;
  return markup`${value.lines.map((line, index) => markup`${index === 0 ? undefined : trusted('<br>')}${lineMarkup(line)}`)}`;
}

function lineMarkup(line: Line): Markup {
  return markup`${line.map(runMarkup)}`;
}

function runMarkup(run: Run): Markup {
  const [first = '', ...rest] = run.text.replace(/\r\n?/g, '\n').split('\n');
  let drawn = markup`${first}${rest.map((text) => markup`<br>${text}`)}`;
  if (run.language !== undefined) drawn = markup`<span lang="${run.language}">${drawn}</span>`;
  if (run.isUnknown === true) drawn = markup`<em>${drawn}</em>`;
  return run.emphasis === 'strong' ? markup`<strong>${drawn}</strong>` : drawn;
}
