/** The recovery code: random, to be printed and put away; it opens what the passphrase opens. */
import { createHash, randomBytes } from 'node:crypto';

/** Crockford's: no I, L, O or U, so that what is read from paper is typed right. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 26 signs of five bits: 130 bits. */
const signs = 26;
const checkSigns = 2;
const shape = new RegExp(`^[${alphabet}]{${signs + checkSigns}}$`);
const group = 4;

/** `7K2M-9QXC-…`: seven groups of four; the last two signs prove that the others were typed right. */
export function createRecoveryCode(random: (length: number) => Uint8Array = randomBytes): string {
  // A byte has eight times as many values as there are signs: each is as likely as the others.
  const code = [...random(signs)].map((byte) => alphabet[byte % alphabet.length]).join('');
  return (code + checkOf(code)).replaceAll(new RegExp(`.{${group}}(?=.)`, 'g'), '$&-');
}

type TypedCode =
  | { readonly kind: 'code'; readonly code: string }
  /** It looks like one, but a sign is wrong. */
  | { readonly kind: 'mistyped' }
  | { readonly kind: 'other' };

/** As people type: small letters, spaces or nothing between the groups, O for 0 and I or L for 1. */
export function readRecoveryCode(typed: string): TypedCode {
  const code = typed
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  if (!shape.test(code)) return { kind: 'other' };
  const [text, check] = [code.slice(0, signs), code.slice(signs)];
  return checkOf(text) === check ? { kind: 'code', code: text } : { kind: 'mistyped' };
}

function checkOf(code: string): string {
  const [first = 0, second = 0] = createHash('sha256').update(`trente recovery ${code}`).digest();
  return [first, second].map((byte) => alphabet[byte % alphabet.length]).join('');
}
