// Golden files: what a document looked like when somebody last looked at it and found it good.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const folder = join(import.meta.dirname, '..', 'golden');

/**
 * The golden file's content, to be compared byte by byte; empty when there is none yet. With `UPDATE_GOLDEN=1` it is written first,
 * to be read in the diff before it is committed.
 */
export function golden(name: string, content: string): string {
  const path = join(folder, name);
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
