/** Small pieces that lines and values are put together from. */
import type { Block, Column, Definition, Line, Run, Section, Value } from './model.ts';

export function plain(text: string): Line {
  return [{ text }];
}

export function styled(line: Line, style: Pick<Run, 'emphasis' | 'target'>): Line {
  return line.map((run) => ({ ...run, ...style }));
}

/** Joins lines into one; what is absent leaves no separator behind. */
export function joinLines(lines: readonly (Line | undefined)[], separator: string): Line {
  return present(lines).flatMap((line, index) => (index === 0 ? line : [{ text: separator }, ...line]));
}

export function linesValue(...lines: readonly (Line | undefined)[]): Value {
  return { kind: 'lines', lines: present(lines) };
}

export function present<T>(items: readonly (T | undefined)[]): readonly T[] {
  return items.filter((item) => item !== undefined);
}

/** Keeps the first of those that read the same. */
export function distinctBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const seen = new Map<string, T>();
  for (const item of items) if (!seen.has(keyOf(item))) seen.set(keyOf(item), item);
  return [...seen.values()];
}

export function lineText(line: Line): string {
  return line.map((run) => run.text).join('');
}

/** A value as plain text, one line each. */
export function valueText(value: Value): string {
  return value.kind === 'lines' ? value.lines.map(lineText).join('\n') : value.text;
}

export function paragraph(line: Line): Block {
  return { kind: 'paragraph', line };
}

export function note(line: Line): Block {
  return { kind: 'paragraph', line, isNote: true };
}

export function definitions(entries: readonly (Definition | undefined)[], layout?: 'grid'): Block {
  return { kind: 'definitions', entries: present(entries), ...(layout === undefined ? {} : { layout }) };
}

export function table(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly Value[])[],
): Block {
  return { kind: 'table', caption, columns, groups: [{ rows }] };
}

export function column(heading: string, width: Column['width']): Column {
  return { heading, width };
}

export function section(
  id: string,
  role: Section['role'],
  heading: string | Line,
  content: {
    readonly marks?: readonly string[];
    readonly blocks?: readonly Block[];
    readonly sections?: readonly Section[];
  },
): Section {
  return {
    id,
    role,
    heading: typeof heading === 'string' ? plain(heading) : heading,
    marks: content.marks ?? [],
    blocks: content.blocks ?? [],
    sections: content.sections ?? [],
  };
}

/** Every line of a section, those of its inner sections included. */
export function linesOfSection(section: Section): readonly Line[] {
  return [
    section.heading,
    ...section.blocks.flatMap(linesOfBlock),
    ...section.sections.flatMap(linesOfSection),
  ];
}

export function linesOfBlock(block: Block): readonly Line[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.line];
    case 'list':
      return block.items;
    case 'definitions':
      return block.entries.flatMap(({ value }) => linesOfValue(value));
    case 'table':
      return block.groups.flatMap(({ rows }) => rows.flat().flatMap(linesOfValue));
    case 'code':
    case 'pictogram':
      return [];
  }
}

function linesOfValue(value: Value): readonly Line[] {
  return value.kind === 'lines' ? value.lines : [];
}
