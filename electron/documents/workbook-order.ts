/** What the writer of workbooks is asked for: which workbook, of which register. It reads and builds by itself, off the main thread. */
import type { WorkbookRequest } from '#register/documents/workbook.ts';
import type { Register } from '#register/model/register.ts';

/**
 * Taking the bytes of a file and handing them over costs the window a moment even where reading them takes seconds; a register that
 * was read already is copied.
 */
export type WorkbookSource = { readonly register: Register } | { readonly snapshot: Uint8Array };

export type WorkbookOrder = Omit<WorkbookRequest, 'register'> & {
  readonly document: 'register' | 'processor-register';
  readonly source: WorkbookSource;
};
