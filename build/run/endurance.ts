// `npm run test:endurance`: the proofs that nothing is lost, each tried as often as takes minutes; ends with their figures.
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { projectRoot } from '../set-up/places.ts';
import { SetUpError } from '../set-up/report.mjs';
import { runTool } from './foreground.ts';

const figures = join(projectRoot, 'out', 'test', 'endurance.txt');

/** @param names which ones (`kill`, `memory`); none: all */
export async function endurance(names: readonly string[]): Promise<number> {
  const all = globSync('test/endurance/*.test.ts', { cwd: projectRoot }).toSorted();
  const known = all.map((file) => basename(file, '.test.ts'));
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new SetUpError(`There is no proof ${unknown}.`, `They are: ${known.join(', ')}.`);
  const files = all.filter((_, index) => names.length === 0 || names.includes(known[index] ?? ''));
  rmSync(figures, { force: true });
  const code = await runTool(
    'vitest/vitest.mjs',
    // One after the other: each measures, and the machine may be small.
    ['run', '--config=build/test/vitest.config.ts', '--no-file-parallelism', ...files],
    { env: { ...process.env, TRENTE_ENDURANCE_FIGURES: figures } },
  );
  if (existsSync(figures)) process.stdout.write(`\n${readFileSync(figures, 'utf8')}`);
  return code;
}
