/** Draws a document model as plain text, wrapped for mail and for forms that take nothing else. */
import { lineText, valueText } from './lines.ts';
import type { Block, DocumentModel, Section, Value } from './model.ts';

const width = 78;

export function renderText(document: DocumentModel): string {
  const { title, subtitle, organisation, dateLine, sections } = document;
  const head = [title, '='.repeat(Math.min(title.length, width)), organisation, subtitle, dateLine];
  const body = sections.flatMap((section) => ['', ...sectionLines(section, 1)]);
  const lines = [...head.filter((line) => line !== '').flatMap((line) => wrap(line, '', '')), ...body];
  const second = document.beside === undefined ? '' : `\n\n${renderText(document.beside)}`;
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n${second}`;
}

function sectionLines(section: Section, level: number): readonly string[] {
  const marks = section.marks.map((mark) => `[${mark}] `).join('');
  const heading = `${marks}${lineText(section.heading)}`;
  // The right to object stands apart in text too (Art. 21(4)).
  const rule = section.role === 'callout' ? '*' : level === 1 ? '-' : '.';
  return [
    ...wrap(heading, '', ''),
    rule.repeat(Math.min(heading.length, width)),
    ...section.blocks.flatMap(blockLines),
    ...section.sections.flatMap((inner) => ['', ...sectionLines(inner, level + 1)]),
  ];
}

function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return wrap(lineText(block.line), '', '');
    case 'list':
      return block.items.flatMap((item) => wrap(lineText(item), '- ', '  '));
    case 'definitions':
      return block.entries.flatMap(({ term, value }) => labelled(term, value, ''));
    case 'table':
      return block.groups.flatMap(({ heading, rows }) => [
        ...(heading === undefined ? [] : wrap(`${heading}:`, '', '')),
        ...rows.flatMap((row) => rowLines(row, block.columns)),
      ]);
    case 'code':
    case 'pictogram':
      return [];
  }
}

/** A row of a table as a small list: its name, then “heading: value”. */
function rowLines(
  row: readonly Value[],
  columns: readonly { readonly heading: string }[],
): readonly string[] {
  const [name, ...others] = row;
  return [
    ...(name === undefined ? [] : wrap(valueText(name), '- ', '  ')),
    ...others.flatMap((value, index) => labelled(columns[index + 1]?.heading ?? '', value, '  ')),
  ];
}

function labelled(term: string, value: Value, indent: string): readonly string[] {
  const [first = '', ...rest] = valueText(value).split('\n');
  return [
    ...wrap(`${term}: ${first}`, indent, `${indent}  `),
    ...rest.flatMap((line) => wrap(line, `${indent}  `, `${indent}  `)),
  ];
}

/** Breaks at spaces; a word longer than the line stays whole, so that addresses can be copied. */
function wrap(text: string, first: string, next: string): readonly string[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .flatMap((paragraph, index) => wrapParagraph(paragraph, index === 0 ? first : next, next));
}

function wrapParagraph(text: string, first: string, next: string): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let isStart = true;
  for (const word of text.split(/[ \t]+/).filter((part) => part !== '')) {
    if (!isStart && line.length + 1 + word.length > width) {
      lines.push(line);
      line = next + word;
    } else {
      line += (isStart ? '' : ' ') + word;
      isStart = false;
    }
  }
  return [...lines, line];
}
