/** A text as a QR code of level M (ISO/IEC 18004), so that a telephone reads the address of the full notice off the paper. */
import { codewordsOf } from './codewords.ts';
import { penaltyOf } from './penalty.ts';

/** True is a dark module; rows from the top. */
export type QrMatrix = readonly (readonly boolean[])[];

type Grid = (boolean | undefined)[][];

const masks: readonly ((row: number, column: number) => boolean)[] = [
  (row, column) => (row + column) % 2 === 0,
  (row) => row % 2 === 0,
  (_, column) => column % 3 === 0,
  (row, column) => (row + column) % 3 === 0,
  (row, column) => (Math.floor(row / 2) + Math.floor(column / 3)) % 2 === 0,
  (row, column) => ((row * column) % 2) + ((row * column) % 3) === 0,
  (row, column) => (((row * column) % 2) + ((row * column) % 3)) % 2 === 0,
  (row, column) => (((row + column) % 2) + ((row * column) % 3)) % 2 === 0,
];

/** Undefined: the text is too long for a code that can be printed small. */
export function encodeQr(text: string): QrMatrix | undefined {
  const codewords = codewordsOf(text);
  if (codewords === undefined) return undefined;
  const { version, words } = codewords;
  const fixed = fixedPatterns(version);
  const candidates = masks.map((mask, index) => fill(fixed, words, mask, index));
  // The mask that a reader has least trouble with (7.8.3).
  return candidates.reduce((best, next) => (penaltyOf(next) < penaltyOf(best) ? next : best));
}

/** What stands in every code of a version; undefined is room for data, and for the format around the finders. */
function fixedPatterns(version: number): Grid {
  const size = 17 + 4 * version;
  const grid: Grid = Array.from({ length: size }, () => Array.from({ length: size }, () => undefined));
  for (let place = 8; place < size - 8; place += 1) {
    put(grid, 6, place, place % 2 === 0);
    put(grid, place, 6, place % 2 === 0);
  }
  for (const [row, column] of [
    [3, 3],
    [3, size - 4],
    [size - 4, 3],
  ] as const)
    square(grid, row, column, 4, (ring) => ring !== 2 && ring !== 4);
  const centres = alignmentCentres(version);
  for (const row of centres)
    for (const column of centres)
      if (!isFinderCorner(row, column, size)) square(grid, row, column, 2, (ring) => ring !== 1);
  if (version >= 7) putVersion(grid, version);
  return grid;
}

function put(grid: Grid, row: number, column: number, isDark: boolean): void {
  const line = grid[row];
  if (line !== undefined && column >= 0 && column < line.length) line[column] = isDark;
}

/** Rings around a centre, clipped at the edge. */
function square(
  grid: Grid,
  row: number,
  column: number,
  radius: number,
  isDark: (ring: number) => boolean,
): void {
  for (let down = -radius; down <= radius; down += 1)
    for (let across = -radius; across <= radius; across += 1)
      put(grid, row + down, column + across, isDark(Math.max(Math.abs(down), Math.abs(across))));
}

function alignmentCentres(version: number): readonly number[] {
  if (version === 1) return [];
  const last = 10 + 4 * version;
  return version < 7 ? [6, last] : [6, (last + 6) / 2, last];
}

function isFinderCorner(row: number, column: number, size: number): boolean {
  const far = size - 7;
  return (row === 6 && (column === 6 || column === far)) || (row === far && column === 6);
}

/** The version's number with its own check bits, twice (7.10). */
function putVersion(grid: Grid, version: number): void {
  const bits = (version << 12) | remainder(version << 12, 0x1f25);
  for (let index = 0; index < 18; index += 1) {
    const isDark = ((bits >> index) & 1) === 1;
    const near = Math.floor(index / 3);
    const far = grid.length - 11 + (index % 3);
    put(grid, near, far, isDark);
    put(grid, far, near, isDark);
  }
}

/** Level M and the mask with their check bits, twice, and the one module that is always dark (7.9). */
function putFormat(grid: Grid, mask: number): void {
  // Level M is 00.
  const bits = ((mask << 10) | remainder(mask << 10, 0x537)) ^ 0x5412;
  const size = grid.length;
  for (let index = 0; index < 15; index += 1) {
    const isDark = ((bits >> index) & 1) === 1;
    // Down the eighth column past the timing line, then along the eighth row.
    if (index < 8) {
      put(grid, index < 6 ? index : index + 1, 8, isDark);
      put(grid, 8, size - 1 - index, isDark);
    } else {
      put(grid, 8, index === 8 ? 7 : 14 - index, isDark);
      put(grid, size - 15 + index, 8, isDark);
    }
  }
  put(grid, size - 8, 8, true);
}

function remainder(value: number, divisor: number): number {
  const length = bitLength(divisor);
  let rest = value;
  while (bitLength(rest) >= length) rest ^= divisor << (bitLength(rest) - length);
  return rest;
}

function bitLength(value: number): number {
  return 32 - Math.clz32(value);
}

/** Two columns at a time from the right, up and down in turn, past the timing column (7.7.3). */
function fill(
  fixed: Grid,
  words: readonly number[],
  mask: (row: number, column: number) => boolean,
  number: number,
): QrMatrix {
  const grid = fixed.map((line) => [...line]);
  putFormat(grid, number);
  const size = grid.length;
  let bit = 0;
  let isUpward = true;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right -= 1;
    for (let step = 0; step < size; step += 1) {
      const row = isUpward ? size - 1 - step : step;
      for (const column of [right, right - 1]) {
        if (grid[row]?.[column] !== undefined) continue;
        const isSet = (((words[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1) === 1;
        put(grid, row, column, isSet !== mask(row, column));
        bit += 1;
      }
    }
    isUpward = !isUpward;
  }
  return grid.map((line) => line.map((isDark) => isDark === true));
}
