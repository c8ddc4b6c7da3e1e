/** The files that the application's scheme may give out: a fixed list made at start, so that no address can name another file. */
import { readdirSync } from 'node:fs';
import { extname, join } from 'node:path';

export interface BundledFile {
  readonly path: string;
  readonly contentType: string;
}

/** By the path of their address (`/index.html`). */
export type BundledFiles = ReadonlyMap<string, BundledFile>;

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** A file of a kind that no page loads (a source map, a note) is left out. */
export function listBundledFiles(folder: string, base = ''): BundledFiles {
  const files = new Map<string, BundledFile>();
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const address = `${base}/${entry.name}`;
    if (entry.isDirectory())
      for (const [name, file] of listBundledFiles(path, address)) files.set(name, file);
    const contentType = contentTypes[extname(entry.name)];
    if (entry.isFile() && contentType !== undefined) files.set(address, { path, contentType });
  }
  return files;
}

/** The file an address asks for; only the exact path of a listed file finds one. */
export function findBundledFile(files: BundledFiles, url: URL): BundledFile | undefined {
  // The path is compared as it came: an encoded character, a backslash or a dot segment matches no file of ours.
  return files.get(url.pathname);
}
