// Registers of earlier schemas, as the programs of their time left them.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { temporaryFolder } from './temporary-folder.ts';

const folder = fileURLToPath(new URL('../fixtures/schemas', import.meta.url));

export function hasSchemaFixture(version: number): boolean {
  return existsSync(join(folder, `${version}.trente.gz`));
}

/** A copy to work on. */
export function unpackSchemaFixture(version: number, path = join(temporaryFolder(), 'old.trente')): string {
  writeFileSync(path, gunzipSync(readFileSync(join(folder, `${version}.trente.gz`))));
  return path;
}

/** The JSON that the program of that time exported. */
export function readSchemaFixtureJson(version: number): string {
  return gunzipSync(readFileSync(join(folder, `${version}.json.gz`))).toString('utf8');
}
