/** The workbook before any file format: sheets of typed cells, made from column specifications. */
import type { IsoDate } from '#register/model/dates.ts';
import type { Language } from '#register/model/language.ts';
import { lineText } from '#register/documents/lines.ts';
import type { Value } from '#register/documents/model.ts';

/** Rows of the sheet of lists that hold the values of a column, counted as spreadsheets do. */
export interface Choices {
  readonly first: number;
  readonly last: number;
}

export type Cell =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly isUnknown?: true;
      /** What this cell chooses from, where its column holds other things too. */
      readonly choices?: Choices;
    }
  | { readonly kind: 'date'; readonly date: IsoDate }
  | { readonly kind: 'number'; readonly number: number };

export interface SheetColumn {
  readonly heading: string;
  /** “Art. 30(1)(b)” where the law asks for the column: said in words in the heading and shown by colour. */
  readonly article?: string;
  /** In characters of the body font, as spreadsheets count. */
  readonly width: number;
  /** What its cells choose from; other values are allowed, because a cell may say more. */
  readonly choices?: Choices;
}

/** Made one after the other while they are written, so that a long register is never in memory as cells; may be gone through again. */
export interface Rows extends Iterable<readonly Cell[]> {
  readonly length: number;
}

export interface Sheet {
  /** Stable, in English: for tests and for reading back. */
  readonly id: string;
  readonly name: string;
  /** What the sheet is, in one line of its printed header. */
  readonly title: string;
  /** `facts`: terms and values without a heading row, as on a cover. */
  readonly layout: 'table' | 'facts';
  readonly columns: readonly SheetColumn[];
  readonly rows: Rows;
  /** Said in place of rows when there are none. */
  readonly emptyNote: string;
  /** Columns that stay in view, and are repeated on each printed page. */
  readonly frozenColumns: number;
  /** How many columns are printed, where all of them would be too small to read on one page; absent: all. */
  readonly printedColumns?: number;
}

export interface WorkbookModel {
  readonly title: string;
  readonly subject: string;
  readonly organisation: string;
  readonly language: Language;
  readonly date: IsoDate;
  readonly dateLine: string;
  readonly keywords: readonly string[];
  /** “Page {page} of {pages}” in the document's language, with spreadsheet fields in place of the numbers. */
  readonly pageLine: string;
  readonly sheets: readonly Sheet[];
}

/** One column: its heading, and what each row has in it. */
export interface ColumnSpec<Row> extends SheetColumn {
  readonly cell: (row: Row) => Value;
}

export function tableSheet<Row>(
  sheet: Omit<Sheet, 'layout' | 'columns' | 'rows'>,
  specs: readonly ColumnSpec<Row>[],
  rows: readonly Row[],
): Sheet {
  return {
    ...sheet,
    layout: 'table',
    columns: specs.map(({ heading, width, article, choices }) => ({
      heading,
      width,
      ...(article === undefined ? {} : { article }),
      ...(choices === undefined ? {} : { choices }),
    })),
    rows: {
      length: rows.length,
      *[Symbol.iterator]() {
        for (const row of rows) yield specs.map((spec) => cellOf(spec.cell(row)));
      },
    },
  };
}

/** Several lines become one cell with one value a line; a cell is unknown when all it says is “not known”. */
export function cellOf(value: Value): Cell {
  switch (value.kind) {
    case 'date':
      return { kind: 'date', date: value.date };
    case 'number':
      return { kind: 'number', number: value.number };
    case 'lines': {
      const text = value.lines.map(lineText).join('\n');
      const runs = value.lines.flat();
      const isUnknown = runs.length > 0 && runs.every((run) => run.isUnknown === true);
      return isUnknown ? { kind: 'text', text, isUnknown } : { kind: 'text', text };
    }
  }
}
