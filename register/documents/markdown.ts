/** Draws a document model as Markdown (CommonMark with the tables of GitHub), for site generators and wikis. */
import { valueText } from './lines.ts';
import type { Block, DocumentModel, Line, Run, Section, Value } from './model.ts';

export function renderMarkdown(document: DocumentModel): string {
  const { title, subtitle, organisation, dateLine, sections, beside } = document;
  const head = [`# ${escapeMarkdown(title)}`, ...[organisation, subtitle, dateLine].map(escapeMarkdown)];
  const parts = [
    ...head.filter((part) => part !== ''),
    ...sections.flatMap((inner) => sectionParts(inner, 2)),
  ];
  const second = beside === undefined ? '' : `\n---\n\n${renderMarkdown(beside)}`;
  return `${parts.join('\n\n')}\n${second}`;
}

function sectionParts(section: Section, level: number): readonly string[] {
  const marks = section.marks.map((mark) => `[${escapeMarkdown(mark)}] `).join('');
  const heading = `${'#'.repeat(level)} ${marks}${oneLine(section.heading)}`;
  const parts = [
    heading,
    ...section.blocks.flatMap(blockParts),
    ...section.sections.flatMap((inner) => sectionParts(inner, level + 1)),
  ];
  // Art. 21(4): apart from the rest, here as a quotation.
  return section.role === 'callout' ? [parts.map(quoted).join('\n>\n')] : parts;
}

function quoted(part: string): string {
  return part.replace(/^/gm, '> ');
}

function blockParts(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [lineMarkdown(block.line)];
    case 'list':
      return [block.items.map((item) => `- ${lineMarkdown(item).replaceAll('\n', '\n  ')}`).join('\n')];
    case 'definitions':
      return [
        block.entries
          .map(({ term, value }) => `**${escapeMarkdown(term)}**  \n${valueMarkdown(value, '  \n')}`)
          .join('\n\n'),
      ];
    case 'table':
      return block.groups.flatMap(({ heading, rows }) => [
        ...(heading === undefined ? [] : [`**${escapeMarkdown(heading)}**`]),
        [
          tableRow(block.columns.map((column) => escapeMarkdown(column.heading))),
          tableRow(block.columns.map(() => '---')),
          ...rows.map((row) => tableRow(row.map((value) => valueMarkdown(value, '<br>')))),
        ].join('\n'),
      ]);
    case 'code':
    case 'pictogram':
      return [];
  }
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', '<br>')).join(' | ')} |`;
}

function valueMarkdown(value: Value, separator: string): string {
  return value.kind === 'lines'
    ? value.lines.map(lineMarkdown).join(separator)
    : escapeMarkdown(valueText(value));
}

function lineMarkdown(line: Line): string {
  return joinAlike(line).map(runMarkdown).join('');
}

/** Neighbours that are marked alike become one: `**a** **b**` is not what anybody would write. */
function joinAlike(line: Line): readonly Run[] {
  return line.reduce<readonly Run[]>((joined, run) => {
    const former = joined.at(-1);
    const isAlike = former?.emphasis === run.emphasis && former?.isUnknown === run.isUnknown;
    return former !== undefined && isAlike
      ? [...joined.slice(0, -1), { ...former, text: former.text + run.text }]
      : [...joined, run];
  }, []);
}

function oneLine(line: Line): string {
  return lineMarkdown(line).replaceAll('\n', ' ');
}

function runMarkdown({ text, emphasis, isUnknown }: Run): string {
  const written = escapeMarkdown(text.replace(/\r\n?/g, '\n'));
  const mark = isUnknown === true ? '*' : emphasis === 'strong' ? '**' : '';
  // A mark must touch the words it stands at.
  return mark === '' ? written : written.replace(/^(\s*)([\s\S]*?)(\s*)$/, `$1${mark}$2${mark}$3`);
}

/** What somebody typed is text, never a heading, a link or markup. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~#]/g, (character) => `\\${character}`)
    .replace(/^(\s*)([-+=])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gm, '$1\\$2');
}
