/** The style sheet of a document: what all share, then what its kind adds. */
import type { DocumentKind } from '#register/documents/catalogue.ts';
import { baseStyles } from './base-styles.ts';
import { fontFaces } from './fonts.ts';
import { registerStyles } from './register-styles.ts';
import { shortNoticeStyles } from './short-notice-styles.ts';

export function documentStyles(kind: DocumentKind, fontUrl?: (fileName: string) => string): string {
  const own = kind === 'short-notice' ? shortNoticeStyles : registerStyles;
  return [fontUrl === undefined ? '' : fontFaces(fontUrl), baseStyles, own].join('\n');
}
