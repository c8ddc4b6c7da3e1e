/** The keys of locked files: a pair of them whose private half is sealed by a passphrase and by a recovery code. */
import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  hkdfSync,
  randomBytes,
  scrypt,
  type KeyObject,
} from 'node:crypto';
import { Failure } from '#register/model/failure.ts';
import { tagLength, type Protection } from './locked-format.ts';
import { createRecoveryCode, readRecoveryCode } from './recovery-code.ts';

export type Random = (length: number) => Buffer;

/** 128 MB and about half a second for each guess (RFC 7914; OWASP asks for N = 2^17 with r = 8, p = 1). */
export const scryptCost = { n: 131_072, r: 8, p: 1 } as const;

interface NewProtection {
  readonly protection: Protection;
  /** Shown once; kept nowhere. */
  readonly recoveryCode: string;
}

export async function createProtection(
  passphrase: string,
  { random = randomBytes, cost = scryptCost }: { readonly random?: Random; readonly cost?: Cost } = {},
): Promise<NewProtection> {
  const secret = random(32);
  const publicKey = publicOf(secret);
  const recoveryCode = createRecoveryCode(random);
  const salts = { passphrase: random(16), recovery: random(16) };
  const read = readRecoveryCode(recoveryCode);
  const keys = {
    passphrase: await stretch(passphrase, salts.passphrase, cost),
    recovery: keyOfCode(read.kind === 'code' ? read.code : '', salts.recovery),
  };
  const seal = (kind: 'passphrase' | 'recovery') => {
    const nonce = random(12);
    return { nonce: text(nonce), box: text(encrypt(keys[kind], nonce, secret, aadOf(kind, publicKey))) };
  };
  return {
    recoveryCode,
    protection: {
      publicKey: text(publicKey),
      passphrase: { kind: 'passphrase', salt: text(salts.passphrase), ...cost, ...seal('passphrase') },
      recovery: { kind: 'recovery', salt: text(salts.recovery), ...seal('recovery') },
    },
  };
}

interface Cost {
  readonly n: number;
  readonly r: number;
  readonly p: number;
}

/** The private key, for whoever types the passphrase or the recovery code. Fails with `secret.wrong` and `secret.mistyped`. */
export async function openProtection(protection: Protection, typed: string): Promise<Buffer> {
  const { passphrase, recovery } = protection;
  const publicKey = bytes(protection.publicKey);
  const open = (kind: 'passphrase' | 'recovery', key: Buffer) => {
    const { nonce, box } = protection[kind];
    return decrypt(key, bytes(nonce), bytes(box), aadOf(kind, publicKey));
  };
  const code = readRecoveryCode(typed);
  const byCode =
    code.kind === 'code' ? open('recovery', keyOfCode(code.code, bytes(recovery.salt))) : undefined;
  const secret = byCode ?? open('passphrase', await stretch(typed, bytes(passphrase.salt), passphrase));
  if (secret !== undefined) return secret;
  throw new Failure(code.kind === 'mistyped' ? 'secret.mistyped' : 'secret.wrong');
}

/** For a new file: its key, and that key as only the private key can open it. */
export function wrapFileKey(protection: Protection, random: Random = randomBytes) {
  const fileKey = random(32);
  const own = random(32);
  const ephemeral = publicOf(own);
  const publicKey = bytes(protection.publicKey);
  const shared = sharedKey(own, publicKey, ephemeral, publicKey);
  // The key that wraps is used this once: the nonce need not differ.
  const box = encrypt(shared, Buffer.alloc(12), fileKey, Buffer.alloc(0));
  return { fileKey, ephemeral: text(ephemeral), box: text(box) };
}

/** Undefined: the private key belongs to another file. */
export function unwrapFileKey(
  { ephemeral, fileKey }: { readonly ephemeral: string; readonly fileKey: string },
  secret: Buffer,
): Buffer | undefined {
  const own = bytes(ephemeral);
  const shared = sharedKey(secret, own, own, publicOf(secret));
  return decrypt(shared, Buffer.alloc(12), bytes(fileKey), Buffer.alloc(0));
}

/** Of a passphrase, however its accents were typed. */
function stretch(passphrase: string, salt: Buffer, { n, r, p }: Cost): Promise<Buffer> {
  const password = passphrase.normalize('NFC').trim();
  const maxmem = 128 * n * r * (p + 1);
  return new Promise((resolve, reject) => {
    scrypt(password, salt, 32, { N: n, r, p, maxmem }, (error, key) =>
      error === null ? resolve(key) : reject(error),
    );
  });
}

/** It is random already: nothing is to be stretched. */
function keyOfCode(code: string, salt: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', code, salt, 'trente recovery code', 32));
}

function sharedKey(secret: Buffer, other: Buffer, ephemeral: Buffer, publicKey: Buffer): Buffer {
  const shared = diffieHellman({ privateKey: privateObject(secret), publicKey: publicObject(other) });
  const salt = Buffer.concat([ephemeral, publicKey]);
  return Buffer.from(hkdfSync('sha256', shared, salt, 'trente file key', 32));
}

function aadOf(kind: string, publicKey: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`trente ${kind} seal\n`), publicKey]);
}

export function encrypt(key: Buffer, nonce: Buffer, plain: Uint8Array, aad: Uint8Array): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(aad);
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** Undefined: another key, or other bytes than were encrypted. */
export function decrypt(key: Buffer, nonce: Buffer, box: Buffer, aad: Uint8Array): Buffer | undefined {
  if (box.length < tagLength) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength });
  decipher.setAAD(aad);
  decipher.setAuthTag(box.subarray(-tagLength));
  try {
    return Buffer.concat([decipher.update(box.subarray(0, -tagLength)), decipher.final()]);
  } catch {
    return undefined;
  }
}

/** The fixed beginnings of an X25519 key in DER (RFC 8410). */
const privatePrefix = Buffer.from('302e020100300506032b656e04220420', 'hex');
const publicPrefix = Buffer.from('302a300506032b656e032100', 'hex');

function privateObject(secret: Buffer): KeyObject {
  return createPrivateKey({ key: Buffer.concat([privatePrefix, secret]), format: 'der', type: 'pkcs8' });
}

function publicObject(publicKey: Buffer): KeyObject {
  return createPublicKey({ key: Buffer.concat([publicPrefix, publicKey]), format: 'der', type: 'spki' });
}

function publicOf(secret: Buffer): Buffer {
  const der = createPublicKey(privateObject(secret)).export({ format: 'der', type: 'spki' });
  return der.subarray(publicPrefix.length);
}

function text(content: Buffer): string {
  return content.toString('base64');
}

function bytes(content: string): Buffer {
  return Buffer.from(content, 'base64');
}
