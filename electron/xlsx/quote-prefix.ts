/** Marks cells as text for good: without it, pressing F2 and Enter on `=1+1` would turn it into a formula. */

/** The number format “Text”; only cells whose text looks like a formula get it. */
export const textFormat = '@';

/**
 * exceljs knows no `quotePrefix`, so its style sheet is completed as it is written: every cell style with the format “Text” (49) gets the
 * attribute that Excel itself sets for a typed apostrophe.
 */
export function markTextCells(writer: object): void {
  const styles = 'styles' in writer ? writer.styles : undefined;
  if (typeof styles !== 'object' || styles === null || !('xml' in styles))
    throw new TypeError('the writer of workbooks keeps its styles elsewhere than it did');
  const prototype: object | null = Reflect.getPrototypeOf(styles);
  if (prototype === null || !('xml' in prototype))
    throw new TypeError('the styles of the workbook are no longer made on demand');
  Object.defineProperty(styles, 'xml', {
    get: () =>
      String(Reflect.get(prototype, 'xml', styles)).replaceAll(
        '<xf numFmtId="49"',
        '<xf quotePrefix="1" numFmtId="49"',
      ),
  });
}
