// Registers and documents for tests: from the few members that matter, everything else unknown.
import type { DocumentModel, Line, Section } from '#register/documents/model.ts';
import { lineText, valueText } from '#register/documents/lines.ts';
import { parseRegister } from '#register/model/interchange.ts';
import type { Register } from '#register/model/register.ts';

/** Through the reader of hand-written JSON, so that rows need no ids. */
export function registerWith(members: Readonly<Record<string, unknown>>): Register {
  const result = parseRegister(JSON.stringify({ organisation: {}, ...members }));
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.register;
}

/** A register with one activity. */
export function registerWithActivity(
  activity: Readonly<Record<string, unknown>>,
  members: Readonly<Record<string, unknown>> = {},
): Register {
  return registerWith({ ...members, activities: [{ id: 'a-1', name: { en: 'Quotes' }, ...activity }] });
}

export function sectionsOf(document: DocumentModel): readonly Section[] {
  const withInner = (section: Section): readonly Section[] => [
    section,
    ...section.sections.flatMap(withInner),
  ];
  return document.sections.flatMap(withInner);
}

export function sectionOf(document: DocumentModel, id: string): Section | undefined {
  return sectionsOf(document).find((section) => section.id === id);
}

/** Everything a section says, one line each. */
export function sectionText(section: Section | undefined): string {
  if (section === undefined) return '';
  const blocks = section.blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case 'paragraph':
        return [lineText(block.line)];
      case 'list':
        return block.items.map(lineText);
      case 'definitions':
        return block.entries.map(({ term, value }) => `${term}: ${valueText(value)}`);
      case 'table':
        return block.groups.flatMap(({ heading, rows }) => [
          ...(heading === undefined ? [] : [heading]),
          ...rows.map((row) => row.map(valueText).join(' | ')),
        ]);
      case 'code':
      case 'pictogram':
        return [block.label];
    }
  });
  return [...blocks, ...section.sections.map(sectionText)].join('\n');
}

export function documentText(document: DocumentModel): string {
  return document.sections
    .map((section) => `${lineText(section.heading)}\n${sectionText(section)}`)
    .join('\n');
}

export function unknownRuns(line: Line): readonly string[] {
  return line.filter((run) => run.isUnknown === true).map((run) => run.text);
}
