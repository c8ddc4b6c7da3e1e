/** The style sheet of a document: what all share, then what its kind adds, then its paper. */
import type { DocumentModel } from '#register/documents/model.ts';
import { baseStyles } from './base-styles.ts';
import { differenceStyles } from './difference-styles.ts';
import { fontFaces } from './fonts.ts';
import { noticeStyles } from './notice-styles.ts';
import { registerStyles } from './register-styles.ts';
import { shortNoticePaper, shortNoticeStyles } from './short-notice-styles.ts';
import { signStyles } from './sign-styles.ts';

export function documentStyles(
  document: Pick<DocumentModel, 'kind' | 'paper'>,
  fontUrl?: (fileName: string) => string,
): string {
  return [fontUrl === undefined ? '' : fontFaces(fontUrl), baseStyles, ...ownStyles(document)].join('\n');
}

function ownStyles({ kind, paper }: Pick<DocumentModel, 'kind' | 'paper'>): readonly string[] {
  switch (kind) {
    case 'short-notice':
      return [shortNoticePaper(paper), shortNoticeStyles];
    case 'camera-sign':
      return [signStyles];
    case 'notice':
    case 'activity':
    case 'form-line':
    case 'newsletter-line':
      return [registerStyles, noticeStyles];
    case 'register':
    case 'processor-register':
    case 'inspection-pack':
      return [registerStyles];
    case 'difference':
      return [registerStyles, noticeStyles, differenceStyles];
    case 'review':
      return [registerStyles, noticeStyles];
  }
}
