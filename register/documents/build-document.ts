/** One entry for every document that is drawn from a model: what the window, the command line and the preview call. */
import { buildRegisterDocument } from './register-document/build-register.ts';
import { buildShortNotice, type ShortNoticeRequest } from './short-notice/build-short-notice.ts';
import type { DocumentModel, Line, Section } from './model.ts';

/** The documents that have a model; the other kinds of the catalogue are made in later versions. */
export type BuildableDocument = 'register' | 'short-notice';

export type DocumentRequest = ShortNoticeRequest & { readonly document: BuildableDocument };

export function buildDocument({ document, ...request }: DocumentRequest): DocumentModel {
  switch (document) {
    case 'register':
      return buildRegisterDocument(request);
    case 'short-notice':
      return buildShortNotice(request);
  }
}

/** Texts that have no variant in the document's language and stand in their own, each once: to be listed before printing. */
export function listSubstitutes(document: DocumentModel): readonly string[] {
  const found = new Set<string>();
  for (const line of document.sections.flatMap(linesOf))
    for (const run of line) if (run.language !== undefined) found.add(run.text);
  return [...found];
}

function linesOf(section: Section): readonly Line[] {
  const inBlocks = section.blocks.flatMap((block): readonly Line[] => {
    switch (block.kind) {
      case 'paragraph':
        return [block.line];
      case 'list':
        return block.items;
      case 'definitions':
        return block.entries.flatMap(({ value }) => (value.kind === 'lines' ? value.lines : []));
      case 'table':
        return block.groups.flatMap(({ rows }) =>
          rows.flat().flatMap((value) => (value.kind === 'lines' ? value.lines : [])),
        );
    }
  });
  return [section.heading, ...inBlocks, ...section.sections.flatMap(linesOf)];
}
