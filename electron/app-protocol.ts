/** Serves the application's own scheme: bundled files and documents being looked at, each with its policy, and nothing else. */
import { readFile } from 'node:fs/promises';
import { protocol, type Session } from 'electron';
import { appScheme, documentHost, windowHost } from './security/addresses.ts';
import { findBundledFile, type BundledFile, type BundledFiles } from './security/bundled-files.ts';
import { documentPolicy, windowPolicy } from './security/content-policy.ts';
import type { ShownDocuments } from './security/shown-documents.ts';

/** Must run before the application is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      // `bypassCSP` and service workers stay off. `corsEnabled`: a sandboxed frame counts as foreign, and still gets its fonts.
      privileges: { standard: true, secure: true, corsEnabled: true, codeCache: true },
    },
  ]);
}

export interface AppContent {
  /** The window's files; none for a session that only prints. */
  readonly pages: BundledFiles;
  readonly fonts: BundledFiles;
  readonly documents: ShownDocuments;
}

export function serveApp(session: Session, content: AppContent): void {
  session.protocol.handle(appScheme, (request) => answer(request, content));
}

async function answer(request: Request, { pages, fonts, documents }: AppContent): Promise<Response> {
  const url = new URL(request.url);
  if (request.method !== 'GET') return refuse(405);
  if (url.host === windowHost) {
    const file = findBundledFile(pages, url);
    return file === undefined ? refuse(404) : give(file, { 'Content-Security-Policy': windowPolicy });
  }
  if (url.host !== documentHost) return refuse(404);
  const font = findBundledFile(fonts, url);
  if (font !== undefined) return give(font, { 'Access-Control-Allow-Origin': '*' });
  const html = documents.find(url);
  if (html === undefined) return refuse(404);
  return new Response(html, {
    headers: {
      ...headersFor('text/html; charset=utf-8'),
      'Content-Security-Policy': documentPolicy,
      'Cache-Control': 'no-store',
    },
  });
}

async function give(file: BundledFile, headers: Readonly<Record<string, string>>): Promise<Response> {
  return new Response(await readFile(file.path), {
    headers: { ...headersFor(file.contentType), ...headers },
  });
}

function headersFor(contentType: string): Readonly<Record<string, string>> {
  return {
    'Content-Type': contentType,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  };
}

function refuse(status: number): Response {
  return new Response(null, { status, headers: { 'Content-Security-Policy': "default-src 'none'" } });
}
