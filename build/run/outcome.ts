// What came out of a check: how many passed, failed and were skipped; added up for the last line.
export type Outcome = { readonly passed: number; readonly failed: number; readonly skipped: number };

export type PartResult = Outcome & { readonly name: string; readonly seconds: number };

export const NOTHING: Outcome = { passed: 0, failed: 0, skipped: 0 };

/** A check that is one question: the exit code answers it. */
export function outcomeOfExit(code: number): Outcome {
  return code === 0 ? { ...NOTHING, passed: 1 } : { ...NOTHING, failed: 1 };
}

/** A runner may fail without a failed test: a file that does not load, an error outside any test. */
export function outcomeOfRunner(code: number, counted: Outcome | undefined): Outcome {
  const outcome = counted ?? NOTHING;
  return code !== 0 && outcome.failed === 0 ? { ...outcome, failed: 1 } : outcome;
}

export function addOutcomes(outcomes: readonly Outcome[]): Outcome {
  return outcomes.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    NOTHING,
  );
}

export function formatOutcome({ passed, failed, skipped }: Outcome): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

export function formatSummary(results: readonly PartResult[]): string {
  const width = Math.max(...results.map(({ name }) => name.length));
  const lines = results.map((result) => {
    const mark = result.failed > 0 ? '✗' : '✓';
    return `${mark} ${result.name.padEnd(width)}  ${formatOutcome(result)}  (${result.seconds.toFixed(1)} s)`;
  });
  return [...lines, '', formatOutcome(addOutcomes(results))].join('\n');
}
