// Checks a downloaded file against the hash that this project pinned when it was tried.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { SetUpError } from './report.mjs';

/** @param integrity as in package-lock.json: `sha512-` and the hash in base64 */
export async function checkIntegrity(file: string, integrity: string): Promise<void> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  if (`sha512-${hash.digest('base64')}` === integrity) return;
  throw new SetUpError(
    'The downloaded Electron is not the one this project was tried with (its hash differs), so it is not used.',
    'Run the same command again; if it happens twice, something between you and the npm registry changes files.',
  );
}
