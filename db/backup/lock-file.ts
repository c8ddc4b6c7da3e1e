/** Locks a file and unlocks it again, a chunk at a time, however large it is; what was altered, cut or mixed up does not open. */
import { createHash } from 'node:crypto';
import { closeSync, fstatSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';
import { Failure } from '#register/model/failure.ts';
import { failureOf } from '#db/file/failure-of.ts';
import {
  checksumLength,
  chunkLength,
  encodeHeader,
  formatVersion,
  headerLengthOf,
  parseHeader,
  prefixLength,
  tagLength,
  type LockedHeader,
  type Protection,
} from './locked-format.ts';
import { decrypt, encrypt, openProtection, unwrapFileKey, wrapFileKey, type Random } from './locked-keys.ts';

/** Into a new file, which is read back with its own key before this returns. */
export function lockFile(source: string, target: string, protection: Protection, random?: Random): void {
  const { fileKey, ephemeral, box } = wrapFileKey(protection, random);
  const header = encodeHeader({
    format: 'trente-locked',
    version: formatVersion,
    chunk: chunkLength,
    protection,
    ephemeral,
    fileKey: box,
  });
  const digest = copyInto(target, (write) =>
    withFile(source, (input) => {
      const checksum = createHash('sha256');
      const plain = createHash('sha256');
      const put = (part: Buffer) => {
        checksum.update(part);
        write(part);
      };
      put(header);
      const context = createHash('sha256').update(header).digest();
      for (const { bytes, counter, isLast } of chunksOf(input, chunkLength, fstatSync(input).size)) {
        plain.update(bytes);
        put(encrypt(fileKey, nonceOf(counter), bytes, aadOf(context, counter, isLast)));
      }
      write(checksum.digest());
      return plain.digest('hex');
    }),
  );
  const back = createHash('sha256');
  if (
    !readLocked(
      target,
      () => fileKey,
      (part) => back.update(part),
    ) ||
    back.digest('hex') !== digest
  )
    throw new Failure('backup.unsound', { path: target });
}

/** Fails with `secret.wrong`, `secret.mistyped`, `locked.damaged` and `locked.newer`; nothing is left then. */
export async function openLockedFile(path: string, typed: string): Promise<Buffer> {
  return openProtection(readHeader(path).protection, typed);
}

/** By which it is known which secret opens it: files of one protection share it. */
export function readPublicKey(path: string): string {
  return readHeader(path).protection.publicKey;
}

/** With the private key that `openLockedFile` gave; into a new file that only its owner can read. */
export function unlockFile(path: string, target: string, secret: Buffer): void {
  copyInto(target, (write) => {
    if (!readLocked(path, (header) => unwrapFileKey(header, secret), write))
      throw new Failure('locked.damaged', { path });
  });
}

/** Whether every byte is as it was written, without any secret: against accidents, not against malice. */
export function isLockedFileSound(path: string): boolean {
  return withFile(path, (file) => {
    readHeaderOf(file, path);
    return isChecksumRight(file, fstatSync(file).size);
  });
}

function readHeader(path: string): LockedHeader {
  return withFile(path, (file) => readHeaderOf(file, path).header);
}

function readHeaderOf(file: number, path: string) {
  const length = headerLengthOf(readExactly(file, 0, prefixLength));
  const json = length === undefined ? undefined : readExactly(file, prefixLength, length);
  const end = prefixLength + (length ?? 0);
  // The smallest content is one chunk without anything in it.
  if (
    json?.length !== length ||
    json === undefined ||
    fstatSync(file).size < end + tagLength + checksumLength
  )
    throw new Failure('locked.damaged', { path });
  const bytes = Buffer.concat([readExactly(file, 0, prefixLength), json]);
  return { header: parseHeader(json, path), bytes, end };
}

/** Gives out each chunk once it is proven; false as soon as one is not. */
function readLocked(
  path: string,
  keyFor: (header: LockedHeader) => Buffer | undefined,
  give: (part: Buffer) => void,
): boolean {
  return withFile(path, (file) => {
    const { header, bytes, end } = readHeaderOf(file, path);
    const fileKey = keyFor(header);
    if (fileKey === undefined) return false;
    const context = createHash('sha256').update(bytes).digest();
    const { size } = fstatSync(file);
    const content = chunksOf(file, chunkLength + tagLength, size - checksumLength, end);
    for (const { bytes: box, counter, isLast } of content) {
      const part = decrypt(fileKey, nonceOf(counter), box, aadOf(context, counter, isLast));
      if (part === undefined) return false;
      give(part);
    }
    return isChecksumRight(file, size);
  });
}

function isChecksumRight(file: number, size: number): boolean {
  const checksum = createHash('sha256');
  for (const { bytes } of chunksOf(file, chunkLength, size - checksumLength)) checksum.update(bytes);
  return checksum.digest().equals(readExactly(file, size - checksumLength, checksumLength));
}

/** The key is this file's alone, so the number of the chunk is nonce enough. */
function nonceOf(counter: number): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeBigUInt64BE(BigInt(counter), 4);
  return nonce;
}

/** The header, the place, and whether anything follows: none of it can be changed without the chunk failing to open. */
function aadOf(context: Buffer, counter: number, isLast: boolean): Buffer {
  return Buffer.concat([context, nonceOf(counter), Buffer.from([isLast ? 1 : 0])]);
}

interface Chunk {
  readonly bytes: Buffer;
  readonly counter: number;
  readonly isLast: boolean;
}

/** From `start` up to `end`; at least one, which may be empty. All of them in the same memory: each is done with before the next. */
function* chunksOf(file: number, length: number, end: number, start = 0): Generator<Chunk> {
  const buffer = Buffer.alloc(length);
  for (let at = start, counter = 0; ; counter += 1) {
    const isLast = at + length >= end;
    const bytes = readInto(buffer.subarray(0, Math.max(0, Math.min(length, end - at))), file, at);
    yield { bytes, counter, isLast };
    if (isLast) return;
    at += length;
  }
}

/** As many bytes as there are, up to `length`. */
function readExactly(file: number, at: number, length: number): Buffer {
  return readInto(Buffer.alloc(length), file, at);
}

function readInto(buffer: Buffer, file: number, at: number): Buffer {
  let filled = 0;
  while (filled < buffer.length) {
    const count = readSync(file, buffer, filled, buffer.length - filled, at + filled);
    if (count === 0) break;
    filled += count;
  }
  return buffer.subarray(0, filled);
}

function withFile<Result>(path: string, work: (file: number) => Result): Result {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    return work(file);
  } catch (error) {
    throw failureOf(error, path);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** A new file that nobody else may read, on the disk when this returns. What is left after a failure is the caller's to remove. */
function copyInto<Result>(target: string, work: (write: (part: Buffer) => void) => Result): Result {
  const file = openSync(target, 'wx', 0o600);
  try {
    const result = work((part) => {
      for (let done = 0; done < part.length;) done += writeSync(file, part, done);
    });
    fsyncSync(file);
    return result;
  } finally {
    closeSync(file);
  }
}
