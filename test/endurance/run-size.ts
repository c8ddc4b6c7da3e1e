// How much each proof tries: a little in every `npm test`, all of it in `npm run test:endurance`, where the figures are kept too.
import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

const figuresFile = process.env['TRENTE_ENDURANCE_FIGURES'];

/** Set by `npm run test:endurance`. */
const isEndurance = figuresFile !== undefined;

export function triesOf({
  quick,
  endurance,
}: {
  readonly quick: number;
  readonly endurance: number;
}): number {
  return isEndurance ? endurance : quick;
}

/** A bound on time or memory counts where the proof has the machine to itself; beside hundreds of other tests it would tell of them. */
export function boundWhenAlone(bound: number): number {
  return isEndurance ? bound : Infinity;
}

/** Minutes for one test. */
export function patienceOf({ quick, endurance }: { readonly quick: number; readonly endurance: number }): {
  readonly timeout: number;
} {
  return { timeout: triesOf({ quick, endurance }) * 60_000 };
}

/** A sentence with numbers in it, for the page on reliability; in the quick run it is only checked, not kept. */
export function keepFigure(sentence: string): void {
  if (figuresFile === undefined) return;
  mkdirSync(dirname(figuresFile), { recursive: true });
  appendFileSync(figuresFile, `${sentence}\n`);
  console.log(sentence);
}
