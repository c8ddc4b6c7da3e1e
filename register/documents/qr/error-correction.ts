/** Reed-Solomon error correction over GF(256) with the polynomial of QR codes (ISO/IEC 18004, 7.5.2). */

const exponents = new Uint8Array(255);
const logarithms = new Uint8Array(256);
for (let power = 0, value = 1; power < 255; power += 1) {
  exponents[power] = value;
  logarithms[value] = power;
  value = value < 128 ? value << 1 : (value << 1) ^ 0x11d;
}

function multiply(one: number, other: number): number {
  if (one === 0 || other === 0) return 0;
  return exponents[((logarithms[one] ?? 0) + (logarithms[other] ?? 0)) % 255] ?? 0;
}

/** The codewords that follow the data so that a stained or folded code can still be read. */
export function correctionOf(words: readonly number[], count: number): readonly number[] {
  const generator = generatorOf(count);
  let rest: readonly number[] = Array.from({ length: count }, () => 0);
  for (const word of words) {
    const factor = word ^ (rest[0] ?? 0);
    const shifted = [...rest.slice(1), 0];
    rest = shifted.map((value, index) => value ^ multiply(generator[index] ?? 0, factor));
  }
  return rest;
}

/** The coefficients after the leading one of the product of (x − 2^i). */
function generatorOf(count: number): readonly number[] {
  let polynomial: readonly number[] = [1];
  for (let power = 0; power < count; power += 1) {
    const root = exponents[power] ?? 0;
    polynomial = [...polynomial, 0].map(
      (value, index) => value ^ multiply(index === 0 ? 0 : (polynomial[index - 1] ?? 0), root),
    );
  }
  return polynomial.slice(1);
}
