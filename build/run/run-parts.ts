// Runs parts one after the other, whatever comes out, and ends with what came out of each and of all.
import { formatSummary, outcomeOfExit, type Outcome, type PartResult } from './outcome.ts';
import type { Part } from './parts.ts';

/** @returns the exit code */
export async function runParts(parts: readonly Part[]): Promise<number> {
  const results: PartResult[] = [];
  for (const { name, run } of parts) {
    process.stdout.write(`\n── ${name}\n`);
    const startedAt = Date.now();
    const outcome = await run().catch(describeBreakdown);
    results.push({ name, ...outcome, seconds: (Date.now() - startedAt) / 1000 });
  }
  process.stdout.write(`\n${formatSummary(results)}\n`);
  return results.some(({ failed }) => failed > 0) ? 1 : 0;
}

/** A part that breaks down has failed; the others still have their say. */
function describeBreakdown(error: unknown): Outcome {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return outcomeOfExit(1);
}
