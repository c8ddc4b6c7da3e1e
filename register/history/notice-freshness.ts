/** What a notice that was handed out says otherwise today: which sentences changed, came or went. */
import { lineText, valueText } from '#register/documents/lines.ts';
import type { Block, DocumentModel, Section, Value } from '#register/documents/model.ts';
import { pairSentences, type NoticeChange } from './pair-sentences.ts';

/** In the order of the notice as it is today; empty: it says the same. */
export function compareNotices(before: DocumentModel, after: DocumentModel): readonly NoticeChange[] {
  const found = compareOneLanguage(before, after);
  // The second language says the same; it is told only where the first one did not change.
  if (found.length > 0 || before.beside === undefined || after.beside === undefined) return found;
  return compareOneLanguage(before.beside, after.beside);
}

function compareOneLanguage(before: DocumentModel, after: DocumentModel): readonly NoticeChange[] {
  const old = partsOf(before);
  const now = partsOf(after);
  const ids = new Set([...now.keys(), ...old.keys()]);
  return [...ids].flatMap((id) => pairSentences(old.get(id) ?? [], now.get(id) ?? []));
}

/** The sentences of each section; who hands the notice out stands at its head. */
function partsOf({ organisation, sections }: DocumentModel): ReadonlyMap<string, readonly string[]> {
  const parts = new Map<string, readonly string[]>([['', organisation === '' ? [] : [organisation]]]);
  const add = ({ id, heading, blocks, sections: inner }: Section) => {
    parts.set(id, [lineText(heading), ...blocks.flatMap(sentencesOfBlock)].filter(isSaid));
    inner.forEach(add);
  };
  sections.forEach(add);
  return parts;
}

function isSaid(text: string): boolean {
  return text.trim() !== '';
}

function sentencesOfBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return split(lineText(block.line));
    case 'list':
      return block.items.map(lineText);
    case 'definitions':
      return block.entries.flatMap(({ term, value }) =>
        linesOf(value).map((text) => `${term} – ${text.replace(/^– /, '')}`),
      );
    case 'table':
      return block.groups.flatMap(({ rows }) =>
        rows.map((row) => row.map((value) => linesOf(value).join(', ')).join(' – ')),
      );
    case 'code':
      return [block.address];
    case 'pictogram':
      return [];
  }
}

function linesOf(value: Value): readonly string[] {
  return valueText(value).split('\n').filter(isSaid);
}

/** After a full stop behind a word: “art. 6” and “5 rue St. Jean” are short and stay whole. */
function split(text: string): readonly string[] {
  return text.split(/(?<=[\p{L}\p{N})»”]{4}[.!?])\s+(?=\p{Lu})/u);
}
