// How a figure of a benchmark is taken and told: beside its floor, as a ratio, with the limit where there is one.

export async function take(work: () => unknown): Promise<number> {
  globalThis.gc?.();
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Taken in turns, so that a busy minute of the machine falls on all of them; of each the median. */
export async function takeTurns(
  rounds: number,
  works: readonly (() => unknown)[],
): Promise<readonly number[]> {
  const times: number[][] = works.map(() => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [index, work] of works.entries()) times[index]?.push(await take(work));
  return times.map(median);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export interface Comparison {
  readonly name: string;
  readonly time: number;
  readonly floor: number;
  /** What the floor is. */
  readonly against: string;
  /** Beyond it the benchmark fails. */
  readonly limit?: number;
}

export function tell({ name, time, floor, against, limit }: Comparison): void {
  const ratio = time / floor;
  const isBeyond = limit !== undefined && ratio > limit;
  const bound = limit === undefined ? '' : `   limit ${limit}${isBeyond ? '   BEYOND' : ''}`;
  console.log(
    `${name.padEnd(44)}${milliseconds(time)}   ${against.padEnd(34)}${milliseconds(floor)}   ratio ${ratio.toFixed(2)}${bound}`,
  );
  if (isBeyond) process.exitCode = 1;
}

export function tellFigure(name: string, figure: string): void {
  console.log(`${name.padEnd(44)}${figure}`);
}

function milliseconds(time: number): string {
  return `${time < 10 ? time.toFixed(2) : time.toFixed(0)} ms`.padStart(10);
}
