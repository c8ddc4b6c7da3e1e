// An Excel file of a long register, from the bytes of its file to the workbook on disk, beside the bare writer on the same cells.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Worker } from 'node:worker_threads';
import { createRegisterFile } from '#db/create.ts';
import { closeRegisterFile } from '#db/open.ts';
import { takeSnapshot } from '#db/reads/snapshot.ts';
import { projectRoot } from '#build/set-up/places.ts';
import { exportXlsx } from '#electron/xlsx/export-xlsx.ts';
import { buildRegisterWorkbook } from '#register/documents/workbook.ts';
import { registerIdSchema } from '#register/model/ids.ts';
import { take, tell, tellFigure } from './figures.ts';
import { largeRegister } from './large-register.ts';

const date = '2026-11-22';
/** As users have it, from the bundle. */
const worker = join(projectRoot, 'out/app/xlsx-worker.cjs');

const folder = mkdtempSync(join(tmpdir(), 'trente-bench-'));
try {
  for (const [size, rounds] of [
    [1_000, 5],
    [10_000, 2],
  ] as const)
    await compare(size, rounds);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function compare(size: number, rounds: number): Promise<void> {
  const register = await largeRegister(size);
  const file = createRegisterFile(
    join(folder, `${size}.trente`),
    { register, registerId: registerIdSchema.parse('bench') },
    { now: () => `${date}T09:00:00.000Z` },
  );
  const cells = buildRegisterWorkbook({ register, language: 'nl', date }).sheets.map((sheet) => ({
    name: sheet.name,
    rows: [...sheet.rows].map((row) => row.map(plainOf)),
  }));
  const times: number[] = [];
  const floors: number[] = [];
  const pauses: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    floors.push(await writeBare(cells, join(folder, `bare-${size}-${round}.xlsx`)));
    // A new one each round: it counts the time between two uses as a pause.
    const delays = monitorEventLoopDelay({ resolution: 1 });
    times.push(
      await take(async () => {
        // After the garbage of the round before was collected.
        delays.enable();
        const source = { snapshot: takeSnapshot(file.db) };
        const order = { document: 'register', language: 'nl', date, source } as const;
        await exportXlsx(order, join(folder, `whole-${size}-${round}.xlsx`), { worker });
      }),
    );
    delays.disable();
    pauses.push(delays.max / 1e6);
  }
  closeRegisterFile(file);
  const best = (values: readonly number[]) => Math.min(...values);
  tell({
    name: `xlsx of ${size} activities`,
    time: best(times),
    floor: best(floors),
    against: 'bare writer, same cells',
  });
  tellFigure('  longest pause of the window’s thread', `${best(pauses).toFixed(0)} ms`);
}

function plainOf(cell: { readonly kind: string }): string | number | Date {
  if ('text' in cell && typeof cell.text === 'string') return cell.text;
  if ('number' in cell && typeof cell.number === 'number') return cell.number;
  return 'date' in cell ? new Date(`${String(cell.date)}T00:00:00Z`) : '';
}

/** In a thread as well, without styles, widths, heights or print set-up. It says how long it wrote: the cells came to it for nothing. */
function writeBare(cells: unknown, path: string): Promise<number> {
  const thread = new Worker(new URL('./bare-writer.ts', import.meta.url), { workerData: { cells, path } });
  return new Promise((resolve, reject) => {
    thread.once('error', reject);
    thread.once('message', resolve);
  });
}
