// `npm run pictures`: the pictures of build/docs/pictures, taken anew from the app as it is.
import { bundlePart, picturesPart } from './parts.ts';
import { runParts } from './run-parts.ts';

export const pictures = (): Promise<number> => runParts([bundlePart, picturesPart]);
