// `npm run bench`: each benchmark by itself, one after the other; each figure beside a floor measured in the same run.
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { bundleApp } from '../bundle/bundle.ts';
import { projectRoot } from '../set-up/places.ts';
import { SetUpError } from '../set-up/report.mjs';
import { runInForeground } from './foreground.ts';

/** @param names which ones (`xlsx`, `pdf`); none: all */
export async function bench(names: readonly string[]): Promise<number> {
  const files = globSync('test/bench/*.bench.ts', { cwd: projectRoot }).toSorted();
  const known = files.map((file) => basename(file, '.bench.ts'));
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new SetUpError(`There is no benchmark ${unknown}.`, `They are: ${known.join(', ')}.`);
  await bundleApp();
  let worst = 0;
  for (const [index, file] of files.entries()) {
    const name = known[index] ?? file;
    if (names.length > 0 && !names.includes(name)) continue;
    process.stdout.write(`\n── ${name}\n`);
    // A process of its own: what one leaves in memory slows the next.
    worst = Math.max(worst, await runInForeground(process.execPath, ['--expose-gc', file]));
  }
  return worst === 0 ? 0 : 1;
}
