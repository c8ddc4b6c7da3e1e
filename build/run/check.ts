// `npm run check`: the quick loop, without Electron.
import { formatPart, lintPart, typesPart, unitPart } from './parts.ts';
import { runParts } from './run-parts.ts';

export const check = (): Promise<number> => runParts([typesPart, formatPart, lintPart, unitPart]);
