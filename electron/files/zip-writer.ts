/** Writes a zip archive: few files, all in memory, the same bytes for the same content (PKWARE APPNOTE 6.3). */
import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  /** A relative path with `/`. */
  readonly name: string;
  readonly content: Uint8Array;
}

const localSignature = 0x04034b50;
const centralSignature = 0x02014b50;
const endSignature = 0x06054b50;
/** Names are UTF-8. */
const flags = 0x0800;
const deflated = 8;
const version = 20;

/** `date` as `2026-11-22`: archives carry no clock of ours. */
export function zipOf(entries: readonly ZipEntry[], date: string): Uint8Array {
  const day = dosDate(date);
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of entries) {
    const path = Buffer.from(name, 'utf8');
    const packed = deflateRawSync(content);
    const common = commonHeader(day, crc32(content), packed.length, content.length, path.length);
    const local = Buffer.concat([words([localSignature, 4]), common, path, packed]);
    centrals.push(
      Buffer.concat([
        words([centralSignature, 4], [version, 2]),
        common,
        // Comment, disk, attributes inside and outside, and where the file stands.
        words([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]),
        path,
      ]),
    );
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = words(
    [endSignature, 4],
    [0, 2],
    [0, 2],
    [entries.length, 2],
    [entries.length, 2],
    [directory.length, 4],
    [offset, 4],
    [0, 2],
  );
  return Buffer.concat([...locals, directory, end]);
}

function commonHeader(day: number, check: number, packed: number, full: number, path: number): Buffer {
  return words(
    [version, 2],
    [flags, 2],
    [deflated, 2],
    [0, 2],
    [day, 2],
    [check, 4],
    [packed, 4],
    [full, 4],
    [path, 2],
    [0, 2],
  );
}

function words(...parts: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer {
  return Buffer.concat(
    parts.map(([value, bytes]) => {
      const word = Buffer.alloc(bytes);
      word.writeUIntLE(value, 0, bytes);
      return word;
    }),
  );
}

/** Years from 1980 on, as MS-DOS counted. */
function dosDate(date: string): number {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  return (Math.max(0, year - 1980) << 9) | (month << 5) | day;
}
