/** SQLite's rollback journal, read without SQLite: it tells what the file held before the change that was cut off. */

/** What the file is once its journal has been played back; `isWhole`: every page that the journal promises is in it, unharmed. */
export interface PlayedBack {
  readonly bytes: Buffer;
  readonly isWhole: boolean;
}

// https://www.sqlite.org/fileformat.html#the_rollback_journal
const magic = Buffer.from('d9d505f920a163d7', 'hex');
const headerLength = 28;

interface SegmentHeader {
  readonly records: number;
  readonly nonce: number;
  readonly pagesBefore: number;
  readonly sectorSize: number;
  readonly pageSize: number;
}

function readSegmentHeader(journal: Buffer, at: number): SegmentHeader | undefined {
  if (journal.length < at + headerLength || !journal.subarray(at, at + magic.length).equals(magic))
    return undefined;
  return {
    records: journal.readUInt32BE(at + 8),
    nonce: journal.readUInt32BE(at + 12),
    pagesBefore: journal.readUInt32BE(at + 16),
    sectorSize: journal.readUInt32BE(at + 20),
    pageSize: journal.readUInt32BE(at + 24),
  };
}

const isPowerOfTwo = (value: number, from: number): boolean =>
  value >= from && value <= 65_536 && (value & (value - 1)) === 0;

/** SQLite's own sum: it looks at every two-hundredth byte of the page. */
function sumOf(page: Buffer, nonce: number): number {
  let sum = nonce;
  for (let at = page.length - 200; at > 0; at -= 200) sum = (sum + (page[at] ?? 0)) >>> 0;
  return sum;
}

/**
 * A part of the journal counts from the moment its number of records was written into its head, and by then those records
 * were on the disk (`synchronous` is EXTRA). So one that is missing or false is a damage, not a change that was cut off.
 */
export function playBack(file: Buffer, journal: Buffer): PlayedBack {
  const first = readSegmentHeader(journal, 0);
  const isSane =
    first !== undefined &&
    isPowerOfTwo(first.pageSize, 512) &&
    isPowerOfTwo(first.sectorSize, 32) &&
    first.pagesBefore > 0 &&
    first.pagesBefore <= (file.length + journal.length) / first.pageSize;
  if (!isSane) return { bytes: file, isWhole: false };
  const { pageSize, sectorSize, pagesBefore } = first;
  const bytes = Buffer.alloc(pagesBefore * pageSize);
  file.copy(bytes);
  const recordLength = 4 + pageSize + 4;
  let at = 0;
  for (;;) {
    const segment = readSegmentHeader(journal, at);
    // What lies after the last part are remains of earlier changes.
    if (segment === undefined) return { bytes, isWhole: true };
    at += sectorSize;
    for (let record = 0; record < segment.records; record += 1, at += recordLength) {
      if (at + recordLength > journal.length) return { bytes, isWhole: false };
      const page = journal.subarray(at + 4, at + 4 + pageSize);
      const number = journal.readUInt32BE(at);
      const isTrue = journal.readUInt32BE(at + 4 + pageSize) === sumOf(page, segment.nonce);
      if (number === 0 || !isTrue) return { bytes, isWhole: false };
      if (number <= pagesBefore) page.copy(bytes, (number - 1) * pageSize);
    }
    at = Math.ceil(at / sectorSize) * sectorSize;
  }
}
