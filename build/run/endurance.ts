// `npm run test:endurance`: the proofs that nothing is lost, each tried as often as takes minutes; ends with their figures.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../set-up/places.ts';
import { runTool } from './foreground.ts';

const figures = join(projectRoot, 'out', 'test', 'endurance.txt');

/** @param names which ones (`kill`, `memory`); none: all */
export async function endurance(names: readonly string[]): Promise<number> {
  rmSync(figures, { force: true });
  const files = names.length === 0 ? ['test/endurance/'] : names.map((name) => `test/endurance/${name}.test`);
  const code = await runTool(
    'vitest/vitest.mjs',
    // One after the other: each measures, and the machine may be small.
    ['run', '--config=build/test/vitest.config.ts', '--no-file-parallelism', ...files],
    { env: { ...process.env, TRENTE_ENDURANCE_FIGURES: figures } },
  );
  if (existsSync(figures)) process.stdout.write(`\n${readFileSync(figures, 'utf8')}`);
  return code;
}
