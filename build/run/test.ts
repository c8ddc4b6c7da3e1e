// `npm test`: everything, up to the packaged app.
import { bundlePart, formatPart, lintPart, packagedPart, typesPart, unitPart, windowPart } from './parts.ts';
import { runParts } from './run-parts.ts';

export const test = (): Promise<number> =>
  runParts([typesPart, formatPart, lintPart, unitPart, bundlePart, windowPart, packagedPart]);
