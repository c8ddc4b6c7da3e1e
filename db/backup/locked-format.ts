/**
 * How a locked file (`.trente.locked`) is laid out: eight bytes of magic, the length of the header, the header as JSON,
 * the content in chunks of AES-256-GCM, and a plain SHA-256 of it all, by which damage is seen without any secret.
 */
import * as z from 'zod';
import { Failure } from '#register/model/failure.ts';

export const lockedEnding = '.trente.locked';
const magic = Buffer.from('TrnLock\n', 'latin1');
export const formatVersion = 1;
export const chunkLength = 65_536;
export const tagLength = 16;
export const checksumLength = 32;
/** Of the magic and the header's length. */
export const prefixLength = magic.length + 4;
const longestHeader = 16_384;

const bytes = (length: number) =>
  z.base64().refine((text) => Buffer.from(text, 'base64').length === length, 'length');

const nonceLength = 12;
const keyLength = 32;
/** A key of 32 bytes under AES-256-GCM. */
const boxedKeySchema = bytes(keyLength + tagLength);

/** What a stranger's file may ask of this computer: up to a gigabyte, not more. */
const passphraseSealSchema = z.strictObject({
  kind: z.literal('passphrase'),
  salt: bytes(16),
  n: z
    .int()
    .min(1_024)
    .max(1_048_576)
    .refine((n) => Number.isInteger(Math.log2(n)), 'a power of two'),
  r: z.int().min(1).max(8),
  p: z.int().min(1).max(4),
  nonce: bytes(nonceLength),
  box: boxedKeySchema,
});
const recoverySealSchema = z.strictObject({
  kind: z.literal('recovery'),
  salt: bytes(16),
  nonce: bytes(nonceLength),
  box: boxedKeySchema,
});

/** Enough to lock files, and to unlock them with one of two secrets; of no use to anybody who has neither. */
export const protectionSchema = z.strictObject({
  /** X25519. */
  publicKey: bytes(keyLength),
  /** The private key, sealed by the passphrase. */
  passphrase: passphraseSealSchema,
  /** The private key, sealed by the recovery code. */
  recovery: recoverySealSchema,
});
export type Protection = z.output<typeof protectionSchema>;

const headerSchema = z.strictObject({
  format: z.literal('trente-locked'),
  version: z.literal(formatVersion),
  chunk: z.literal(chunkLength),
  protection: protectionSchema,
  /** X25519, of this file alone. */
  ephemeral: bytes(keyLength),
  /** The key of this file, for whoever has the private key. */
  fileKey: boxedKeySchema,
});
export type LockedHeader = z.output<typeof headerSchema>;

const versionSchema = z.object({ format: z.literal('trente-locked'), version: z.int().min(1) });

/** Magic, length and header, as they stand in the file; all of it is authenticated with each chunk. */
export function encodeHeader(header: LockedHeader): Buffer {
  const json = Buffer.from(JSON.stringify(header), 'utf8');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(json.length);
  return Buffer.concat([magic, length, json]);
}

/** Length of the header that follows; undefined when this is no locked file. */
export function headerLengthOf(prefix: Buffer): number | undefined {
  if (prefix.length < prefixLength || !prefix.subarray(0, magic.length).equals(magic)) return undefined;
  const length = prefix.readUInt32BE(magic.length);
  return length <= longestHeader ? length : undefined;
}

export function parseHeader(json: Buffer, path: string): LockedHeader {
  let content: unknown;
  try {
    content = JSON.parse(json.toString('utf8'));
  } catch (cause) {
    throw new Failure('locked.damaged', { path }, { cause });
  }
  const parsed = headerSchema.safeParse(content);
  if (parsed.success) return parsed.data;
  const known = versionSchema.safeParse(content);
  const isNewer = known.success && known.data.version > formatVersion;
  throw new Failure(isNewer ? 'locked.newer' : 'locked.damaged', { path }, { cause: parsed.error });
}
