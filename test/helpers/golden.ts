// Golden files: what a document looked like when somebody last looked at it and found it good.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';

const folder = join(import.meta.dirname, '..', 'golden');

/** Compares byte by byte; `UPDATE_GOLDEN=1` writes the new content instead, to be read in the diff before it is committed. */
export function expectGolden(name: string, content: string): void {
  const path = join(folder, name);
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  expect(content, `${name} differs from test/golden; see test/golden/README.md`).toBe(
    readFileSync(path, 'utf8'),
  );
}
