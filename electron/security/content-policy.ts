/** Content security policies: what a page may load, sent as a header with each page. */
import { documentOrigin, windowOrigin } from './addresses.ts';

type Directives = Readonly<Record<string, string>>;

const nothing = {
  'default-src': "'none'",
  'connect-src': "'none'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
} as const satisfies Directives;

/** The window: its own scripts and styles from files, nothing inline, no string ever becomes code or markup. */
export const windowPolicy = print({
  ...nothing,
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'frame-src': documentOrigin,
  'worker-src': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
});

/** A document: text, its own styles, and our fonts. It is made of what users type, so no script runs in it, whatever it holds. */
export const documentPolicy = print({
  ...nothing,
  'script-src': "'none'",
  'style-src': "'unsafe-inline'",
  'font-src': documentOrigin,
  'img-src': 'data:',
  'frame-ancestors': windowOrigin,
});

function print(directives: Directives): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
