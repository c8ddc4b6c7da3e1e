import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { DocumentFormat } from '#register/documents/catalogue.ts';
import { createDesktop, type Desktop } from '#test/helpers/desktop.ts';
import { boundWhenAlone, keepFigure, patienceOf, triesOf } from './run-size.ts';

const edits = triesOf({ quick: 1_000, endurance: 10_000 });
const exports = triesOf({ quick: 20, endurance: 500 });
/** In as many rounds, after each of which the memory is looked at. */
const rounds = 20;
/** Until then code is compiled and caches fill. */
const firstCounted = 6;
const formats: readonly DocumentFormat[] = ['html', 'csv', 'json', 'html', 'xlsx'];

setFlagsFromString('--expose-gc');
/** Node gives it to a new context only, once the flag is set. */
const collectGarbage: () => void = runInNewContext('gc');

/** In megabytes, after everything that nobody holds is gone. */
async function measure(): Promise<{ readonly heap: number; readonly resident: number }> {
  for (let turn = 0; turn < 3; turn += 1) {
    collectGarbage();
    // What waits to be finalised is finalised between two turns of the loop.
    await new Promise(setImmediate);
  }
  const { heapUsed, external, rss } = process.memoryUsage();
  return { heap: (heapUsed + external) / 1e6, resident: rss / 1e6 };
}

async function work({ client, answerDialog, folder, rest }: Desktop, round: number): Promise<void> {
  const { rows } = await client.activities.list({ record: 'controller', language: 'fr' });
  const perRound = edits / rounds;
  for (let edit = 0; edit < perRound; edit += 1) {
    const id = rows[edit % rows.length]?.id ?? '';
    const activity = await client.activities.get({ id });
    await client.activities.update({ activity: { ...activity, owner: `Personne ${round} ${edit}` } });
    if (edit % 10 === 9) await client.history.undo({ language: 'fr' });
  }
  // The backups that are due.
  rest();
  for (let done = 0; done < exports / rounds; done += 1) {
    const format = formats[done % formats.length] ?? 'html';
    answerDialog(join(folder, `register.${format}`));
    await client.documents.save({ document: 'register', language: 'fr', format, jobId: `${round}-${done}` });
  }
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

describe(`A program that makes ${edits} edits and ${exports} documents`, () => {
  it(
    'needs no more memory at the end than after its start',
    patienceOf({ quick: 4, endurance: 40 }),
    async () => {
      const desktop = createDesktop();
      await desktop.client.register.openExample({ name: 'garage-fr' });
      const heaps: number[] = [];
      const residents: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        await work(desktop, round);
        const { heap, resident } = await measure();
        if (round < firstCounted) continue;
        heaps.push(heap);
        residents.push(resident);
      }
      const few = Math.floor(heaps.length / 3);
      const growthOf = (sizes: readonly number[]) => mean(sizes.slice(-few)) / mean(sizes.slice(0, few));
      keepFigure(
        `${edits} edits and ${exports} documents in one process: heap ${mean(heaps.slice(0, few)).toFixed(1)} MB, then ${mean(heaps.slice(-few)).toFixed(1)} MB (×${growthOf(heaps).toFixed(3)}); resident ${mean(residents.slice(0, few)).toFixed(0)} MB, then ${mean(residents.slice(-few)).toFixed(0)} MB (×${growthOf(residents).toFixed(3)})`,
      );
      expect(growthOf(heaps)).toBeLessThan(1.1);
      expect(growthOf(residents)).toBeLessThan(boundWhenAlone(1.1));
    },
  );
});
