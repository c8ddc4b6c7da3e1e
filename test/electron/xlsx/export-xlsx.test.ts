import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { exportXlsx } from '#electron/xlsx/export-xlsx.ts';
import { takeSnapshot } from '#db/reads/snapshot.ts';
import type { WorkbookOrder } from '#electron/documents/workbook-order.ts';
import { loadExample } from '#register/library/examples/examples.ts';
import { makeRegister } from '#test/helpers/registers.ts';
import { temporaryFolder } from '#test/helpers/temporary-folder.ts';

const worker = new URL('../../../electron/xlsx/xlsx-worker.ts', import.meta.url);

async function workbook(): Promise<WorkbookOrder> {
  const source = { register: await loadExample('webshop-be') };
  return { document: 'register', source, language: 'nl', date: '2026-11-22' };
}

describe('writing a workbook in its own thread', () => {
  it('leaves the file at its place', async () => {
    const path = join(temporaryFolder(), 'register.xlsx');
    await exportXlsx(await workbook(), path, { worker });
    const read = new ExcelJS.Workbook();
    await read.xlsx.readFile(path);
    expect(read.getWorksheet('Activiteiten')?.rowCount).toBe(16);
  });

  it('reads the register from the bytes of its file, and the file stays open and as it is', async () => {
    const path = join(temporaryFolder(), 'register.xlsx');
    const { db } = makeRegister(await loadExample('webshop-be'));
    const order = { document: 'register', language: 'nl', date: '2026-11-22' } as const;
    await exportXlsx({ ...order, source: { snapshot: takeSnapshot(db) } }, path, { worker });
    const read = new ExcelJS.Workbook();
    await read.xlsx.readFile(path);
    expect(read.getWorksheet('Activiteiten')?.rowCount).toBe(16);
    expect(db.open).toBe(true);
  });

  it('lets the thread that asked go on meanwhile', async () => {
    const path = join(temporaryFolder(), 'register.xlsx');
    let turns = 0;
    const turning = setInterval(() => (turns += 1), 1);
    await exportXlsx(await workbook(), path, { worker });
    clearInterval(turning);
    expect(turns).toBeGreaterThan(5);
  });

  it('hands over what the disk refused', async () => {
    const path = join(temporaryFolder(), 'no-such-folder', 'register.xlsx');
    await expect(exportXlsx(await workbook(), path, { worker })).rejects.toMatchObject({ code: 'ENOENT' });
    expect(existsSync(path)).toBe(false);
  });

  it('stops when it is cancelled', async () => {
    const path = join(temporaryFolder(), 'register.xlsx');
    const stop = new AbortController();
    const writing = exportXlsx(await workbook(), path, { worker, signal: stop.signal });
    stop.abort(new Error('cancelled'));
    await expect(writing).rejects.toThrow('cancelled');
  });
});
