// Unpacks a zip file with nothing but Node: chosen entries, their Unix modes, sizes and checksums verified.
import { createReadStream, createWriteStream, mkdirSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, join, normalize, sep } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createInflateRaw } from 'node:zlib';

export type ZipEntry = {
  readonly path: string;
  readonly mode: number;
  readonly isDirectory: boolean;
  readonly deflated: boolean;
  readonly compressedSize: number;
  readonly size: number;
  readonly crc: number;
  readonly headerOffset: number;
};

type ReadAt = (offset: number, length: number) => Promise<Buffer>;

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;

export type UnpackOptions = {
  /** New path below the target folder for an entry, or undefined to leave it out. */
  readonly place: (path: string) => string | undefined;
  readonly onProgress?: (share: number) => void;
};

export async function unpackZip(file: string, target: string, options: UnpackOptions): Promise<void> {
  const handle = await open(file);
  try {
    const readAt: ReadAt = async (offset, length) => {
      const { bytesRead, buffer } = await handle.read(Buffer.alloc(length), 0, length, offset);
      if (bytesRead !== length) throw new Error(`The zip file ends too early: ${file}`);
      return buffer;
    };
    const { size } = await handle.stat();
    const chosen = (await listEntries(readAt, size)).flatMap((entry) => {
      const path = options.place(entry.path);
      return path === undefined ? [] : [{ entry, path: resolveInside(target, path) }];
    });
    const total = chosen.reduce((sum, { entry }) => sum + entry.size, 1);
    let done = 0;
    for (const { entry, path } of chosen) {
      if (entry.isDirectory) mkdirSync(path, { recursive: true });
      else await unpackEntry(file, readAt, entry, path);
      done += entry.size;
      options.onProgress?.(done / total);
    }
  } finally {
    await handle.close();
  }
}

async function listEntries(readAt: ReadAt, fileSize: number): Promise<readonly ZipEntry[]> {
  const tailLength = Math.min(fileSize, END_LENGTH + LONGEST_COMMENT);
  const tail = await readAt(fileSize - tailLength, tailLength);
  let end = tail.length - END_LENGTH;
  while (end >= 0 && tail.readUInt32LE(end) !== END_SIGNATURE) end -= 1;
  if (end < 0) throw new Error('This is not a zip file, or it is cut off.');
  const count = tail.readUInt16LE(end + 10);
  const directory = await readAt(tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
  const entries: ZipEntry[] = [];
  for (let at = 0; entries.length < count;) {
    if (directory.readUInt32LE(at) !== ENTRY_SIGNATURE) throw new Error('The zip directory is damaged.');
    const nameLength = directory.readUInt16LE(at + 28);
    const path = directory.toString('utf8', at + 46, at + 46 + nameLength);
    entries.push({
      path,
      mode: (directory.readUInt32LE(at + 38) >>> 16) & 0o777,
      isDirectory: path.endsWith('/'),
      deflated: directory.readUInt16LE(at + 10) === 8,
      crc: directory.readUInt32LE(at + 16),
      compressedSize: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      headerOffset: directory.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

async function unpackEntry(file: string, readAt: ReadAt, entry: ZipEntry, path: string): Promise<void> {
  const header = await readAt(entry.headerOffset, 30);
  const start = entry.headerOffset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  let size = 0;
  let crc = 0;
  const verify = new Transform({
    transform(chunk: Buffer, _encoding, next) {
      size += chunk.length;
      crc = crc32(chunk, crc);
      next(null, chunk);
    },
  });
  mkdirSync(dirname(path), { recursive: true });
  const output = createWriteStream(path, { mode: entry.mode || 0o644 });
  if (entry.compressedSize > 0) {
    const input = createReadStream(file, { start, end: start + entry.compressedSize - 1 });
    if (entry.deflated) await pipeline(input, createInflateRaw(), verify, output);
    else await pipeline(input, verify, output);
  } else {
    output.end();
  }
  if (size !== entry.size || crc !== entry.crc) throw new Error(`The zip entry ${entry.path} is damaged.`);
}

/** A name like `../../.bashrc` must not leave the target folder. */
function resolveInside(target: string, path: string): string {
  const resolved = normalize(join(target, path));
  if (!resolved.startsWith(normalize(target) + sep)) throw new Error(`The zip entry ${path} leads outside.`);
  return resolved;
}
