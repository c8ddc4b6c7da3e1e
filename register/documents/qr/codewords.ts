/** The bytes of a text as the codewords of a QR code of level M: mode, length, padding, blocks, interleaving (ISO/IEC 18004, 7.4 to 7.6). */
import { correctionOf } from './error-correction.ts';

interface VersionShape {
  readonly correction: number;
  /** How many data codewords each block has. */
  readonly blocks: readonly number[];
}

const times = (count: number, words: number): readonly number[] => Array.from({ length: count }, () => words);

/** Versions 1 to 9 at level M: up to 180 bytes, more than any address of a notice that fits on paper. */
const shapes: readonly VersionShape[] = [
  { correction: 10, blocks: times(1, 16) },
  { correction: 16, blocks: times(1, 28) },
  { correction: 26, blocks: times(1, 44) },
  { correction: 18, blocks: times(2, 32) },
  { correction: 24, blocks: times(2, 43) },
  { correction: 16, blocks: times(4, 27) },
  { correction: 18, blocks: times(4, 31) },
  { correction: 22, blocks: [...times(2, 38), ...times(2, 39)] },
  { correction: 22, blocks: [...times(3, 36), ...times(2, 37)] },
];

export interface Codewords {
  readonly version: number;
  readonly words: readonly number[];
}

/** Undefined: the text is too long. */
export function codewordsOf(text: string): Codewords | undefined {
  const bytes = utf8Of(text);
  // Four bits say “bytes”, eight how many.
  const index = shapes.findIndex(({ blocks }) => bytes.length + 2 <= sum(blocks));
  const shape = shapes[index];
  if (shape === undefined) return undefined;
  const data = dataWords(bytes, sum(shape.blocks));
  let start = 0;
  const blocks = shape.blocks.map((length) => {
    const words = data.slice(start, (start += length));
    return { words, correction: correctionOf(words, shape.correction) };
  });
  return {
    version: index + 1,
    words: [
      ...interleave(blocks.map(({ words }) => words)),
      ...interleave(blocks.map(({ correction }) => correction)),
    ],
  };
}

/** The mode's four bits push every byte half a codeword along; the end is marked by four zeros, then two bytes in turn fill up. */
function dataWords(bytes: readonly number[], capacity: number): readonly number[] {
  const halves = [4, ...[bytes.length, ...bytes].flatMap((byte) => [byte >> 4, byte & 15]), 0];
  const words = halves.flatMap((half, index) =>
    index % 2 === 0 ? [(half << 4) | (halves[index + 1] ?? 0)] : [],
  );
  const padding = Array.from({ length: capacity - words.length }, (_, index) =>
    index % 2 === 0 ? 0xec : 0x11,
  );
  return [...words, ...padding];
}

/** Without an encoder of the platform's: the register's own code knows none. */
function utf8Of(text: string): readonly number[] {
  return [...encodeURIComponent(text.toWellFormed()).matchAll(/%([0-9A-F]{2})|(.)/g)].map(
    ([, code, character]) => (code === undefined ? (character ?? '').charCodeAt(0) : parseInt(code, 16)),
  );
}

function interleave(blocks: readonly (readonly number[])[]): readonly number[] {
  const longest = Math.max(...blocks.map(({ length }) => length));
  return Array.from({ length: longest }, (_, place) => place).flatMap((place) =>
    blocks.flatMap((block) => block[place] ?? []),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
