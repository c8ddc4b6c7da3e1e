// What a PDF says of its own structure: headings, tables, rows and header cells, in reading order, with the pages they stand on.
import { readFileSync } from 'node:fs';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, type PDFObject } from '@cantoo/pdf-lib';

export interface StructureElement {
  /** `H1`, `Table`, `TR`, `TH`. */
  readonly role: string;
  /** Counted from 1. */
  readonly pages: readonly number[];
  readonly isHeaderOf: 'Column' | 'Row' | 'Both' | null;
  readonly children: readonly StructureElement[];
}

export interface PdfStructure {
  readonly pages: number;
  readonly language: string;
  readonly showsTitle: boolean;
  readonly hasOutline: boolean;
  readonly roots: readonly StructureElement[];
}

export async function readPdfStructure(path: string): Promise<PdfStructure> {
  const file = await PDFDocument.load(readFileSync(path), { updateMetadata: false });
  const { catalog } = file;
  const numbers = new Map(file.getPages().map(({ ref }, index) => [ref.toString(), index + 1]));
  const pageOf = (dict: PDFDict, inherited: number | undefined) => {
    const ref = dict.get(PDFName.of('Pg'));
    return ref === undefined ? inherited : (numbers.get(ref.toString()) ?? inherited);
  };
  const kidsOf = (dict: PDFDict): readonly PDFObject[] => {
    const kids = dict.lookup(PDFName.of('K'));
    if (kids instanceof PDFArray) return kids.asArray().map((kid) => file.context.lookup(kid) ?? kid);
    return kids === undefined ? [] : [kids];
  };
  const read = (dict: PDFDict, inherited: number | undefined): StructureElement => {
    const own = pageOf(dict, inherited);
    const children: StructureElement[] = [];
    const pages = new Set<number>();
    for (const kid of kidsOf(dict)) {
      if (kid instanceof PDFNumber) {
        if (own !== undefined) pages.add(own);
      } else if (kid instanceof PDFDict) {
        if (kid.has(PDFName.of('S'))) {
          const child = read(kid, own);
          children.push(child);
          for (const page of child.pages) pages.add(page);
        } else {
          const page = pageOf(kid, own);
          if (page !== undefined) pages.add(page);
        }
      }
    }
    const role = dict.lookup(PDFName.of('S'))?.toString().slice(1) ?? '';
    return {
      role,
      pages: [...pages].toSorted((one, other) => one - other),
      isHeaderOf: scopeOf(dict),
      children,
    };
  };
  const scopeOf = (dict: PDFDict): StructureElement['isHeaderOf'] => {
    const attributes = dict.lookup(PDFName.of('A'));
    const list = attributes instanceof PDFArray ? attributes.asArray() : [attributes];
    for (const one of list) {
      const entry = one === undefined ? undefined : file.context.lookup(one);
      const scope = entry instanceof PDFDict ? entry.lookup(PDFName.of('Scope'))?.toString() : undefined;
      if (scope === '/Column' || scope === '/Row' || scope === '/Both')
        return scope === '/Column' ? 'Column' : scope === '/Row' ? 'Row' : 'Both';
    }
    return null;
  };
  const root = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const preferences = catalog.lookup(PDFName.of('ViewerPreferences'));
  return {
    pages: file.getPageCount(),
    language: catalog.lookup(PDFName.of('Lang'))?.toString().replace(/[()]/g, '') ?? '',
    showsTitle: preferences?.toString().includes('DisplayDocTitle true') ?? false,
    hasOutline: catalog.has(PDFName.of('Outlines')),
    roots: kidsOf(root).flatMap((kid) => (kid instanceof PDFDict ? [read(kid, undefined)] : [])),
  };
}

/** An element and all below it, in reading order. */
export function elementsOf(element: StructureElement): readonly StructureElement[] {
  return [element, ...element.children.flatMap(elementsOf)];
}
