/** A policy out of the bytes of a file: what kind of file it is, its bytes tell; the name decides only between kinds of text. */
import { Failure } from '#register/model/failure.ts';
import { largestPolicyFile } from '#register/review/policy-limits.ts';
import type { PolicyFormat, PolicySource } from '#register/review/review-policy.ts';

export interface PolicyFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Longer than any policy; what is drawn in a PDF or a Word file makes those larger. */
export const largestMegabytes = { text: 4, document: largestPolicyFile / 1024 / 1024 } as const;

const textFormats: Readonly<Record<string, PolicyFormat>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
};

const readableKinds = 'txt, md, html, pdf, docx';

export async function readPolicyFile({ name, bytes }: PolicyFile): Promise<PolicySource> {
  const kind = kindOf(bytes);
  const limit = kind === 'text' ? largestMegabytes.text : largestMegabytes.document;
  if (bytes.length > limit * 1024 * 1024) throw new Failure('policy.tooLarge', { name, megabytes: limit });
  // Each reader loads when it is first needed.
  if (kind === 'pdf') return (await import('./read-pdf.ts')).readPdf(bytes);
  if (kind === 'zip') return (await import('./read-docx.ts')).readDocx(bytes);
  if (kind === 'locked') throw new Failure('policy.locked');
  const format = textFormats[name.split('.').at(-1)?.toLowerCase() ?? ''];
  if (format === undefined || bytes.includes(0)) throw unreadableKind(name);
  return { text: decoded(bytes), format };
}

function unreadableKind(name: string): Failure {
  return new Failure('policy.format', { name, possible: readableKinds });
}

function kindOf(bytes: Uint8Array): 'pdf' | 'zip' | 'locked' | 'text' {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (start.includes('%PDF-')) return 'pdf';
  if (start.startsWith('PK\u0003\u0004')) return 'zip';
  // What Word puts around a file with a password, and its format of before 2007.
  return start.startsWith('\u00d0\u00cf\u0011\u00e0') ? 'locked' : 'text';
}

/** Older pages are in Windows-1252: read as UTF-8 they would lose every accent. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
