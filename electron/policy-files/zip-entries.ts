/**
 * Single files out of a zip that comes from outside. *Security:* every number in the file is a claim: each is checked against the bytes
 * that are there, and what is inflated has a budget before it begins.
 */
import { inflateRawSync } from 'node:zlib';
import { Failure } from '#register/model/failure.ts';

const endSignature = 0x06_05_4b_50;
const entrySignature = 0x02_01_4b_50;
const localSignature = 0x04_03_4b_50;

/** More than any document of words has. */
const mostEntries = 4_000;
const largestEntry = 16 * 1024 * 1024;
/** XML of words shrinks to a tenth, seldom to a fiftieth; what shrinks further was made to. */
const highestRatio = 200;
const harmlessSize = 1024 * 1024;

export interface ZipEntry {
  readonly name: string;
  readonly packedSize: number;
  readonly size: number;
  readonly method: number;
  readonly at: number;
}

export function listZipEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) throw new Failure('policy.unsafe');
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = count; left > 0; left -= 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySignature)
      throw new Failure('policy.damaged');
    const nameLength = view.getUint16(at + 28, true);
    // Bit 0: encrypted.
    if ((view.getUint16(at + 8, true) & 1) === 1) throw new Failure('policy.locked');
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end of the list stands in the last bytes, before a comment of at most 64 kB. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xff_ff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1)
    if (view.getUint32(at, true) === endSignature) return at;
  throw new Failure('policy.damaged');
}

export function readZipEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const { at, packedSize, size, method } = entry;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + 30 > bytes.length || view.getUint32(at, true) !== localSignature)
    throw new Failure('policy.damaged');
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packedSize > bytes.length) throw new Failure('policy.damaged');
  const packed = bytes.subarray(start, start + packedSize);
  if (method === 0) return packed;
  if (method !== 8) throw new Failure('policy.damaged');
  const budget = Math.min(largestEntry, Math.max(harmlessSize, packedSize * highestRatio));
  if (size > budget) throw new Failure('policy.unsafe');
  try {
    // The limit counts what comes out, whatever the list said.
    return inflateRawSync(packed, { maxOutputLength: budget });
  } catch (error) {
    const isTooMuch = error instanceof RangeError;
    throw new Failure(isTooMuch ? 'policy.unsafe' : 'policy.damaged', {}, { cause: error });
  }
}
