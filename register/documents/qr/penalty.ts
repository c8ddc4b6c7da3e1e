/** How hard a QR code is to read, by the four rules of ISO/IEC 18004, 7.8.3: runs, blocks, patterns like a finder, too dark or too light. */

type Matrix = readonly (readonly boolean[])[];

export function penaltyOf(matrix: Matrix): number {
  const columns = matrix.map((_, column) => matrix.map((row) => row[column] === true));
  const lines = [...matrix, ...columns];
  return (
    lines.reduce((sum, line) => sum + runPenalty(line) + finderPenalty(line), 0) +
    blockPenalty(matrix) +
    balancePenalty(matrix)
  );
}

/** Five or more alike in a row. */
function runPenalty(line: readonly boolean[]): number {
  let penalty = 0;
  let length = 0;
  line.forEach((isDark, place) => {
    length = isDark === line[place - 1] ? length + 1 : 1;
    if (length === 5) penalty += 3;
    else if (length > 5) penalty += 1;
  });
  return penalty;
}

/** 1:1:3:1:1 with four light modules on one side. */
function finderPenalty(line: readonly boolean[]): number {
  const text = line.map((isDark) => (isDark ? '1' : '0')).join('');
  let found = 0;
  for (const pattern of ['10111010000', '00001011101'])
    for (let at = text.indexOf(pattern); at !== -1; at = text.indexOf(pattern, at + 1)) found += 1;
  return 40 * found;
}

function blockPenalty(matrix: Matrix): number {
  let found = 0;
  matrix.forEach((row, y) => {
    const next = matrix[y + 1];
    row.forEach((isDark, x) => {
      if (
        x > 0 &&
        next !== undefined &&
        isDark === row[x - 1] &&
        isDark === next[x] &&
        isDark === next[x - 1]
      )
        found += 1;
    });
  });
  return 3 * found;
}

function balancePenalty(matrix: Matrix): number {
  const dark = matrix.flat().filter(Boolean).length;
  return 10 * Math.floor(Math.abs((dark * 20) / matrix.length ** 2 - 10));
}
