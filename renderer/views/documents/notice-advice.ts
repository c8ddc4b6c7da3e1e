/** What to do about a notice that no longer says what the register says: it depends on where people read it. */
import type { ProducedNotice } from '#register/documents/produced-notice.ts';

export type NoticeAdvice = 'quotes' | 'website' | 'handOut' | 'form' | 'newsletter' | 'sign';

export function adviceFor({ document, options: { audience } }: ProducedNotice): NoticeAdvice {
  switch (document) {
    case 'form-line':
      return 'form';
    case 'newsletter-line':
      return 'newsletter';
    case 'camera-sign':
      return 'sign';
    case 'short-notice':
      return audience === null || audience === 'customers' ? 'quotes' : 'handOut';
    case 'notice':
      // Staff and applicants are given theirs; everybody else finds it on the site.
      return audience === 'staff' || audience === 'candidates' ? 'handOut' : 'website';
  }
}
