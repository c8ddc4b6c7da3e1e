// Which Electron this checkout runs, as found out by set-up and read by the launchers.
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setUpFolder } from './places.ts';

export type ElectronSource = 'override' | 'official' | 'registry';

export type RuntimeRecord = {
  readonly executable: string;
  readonly source: ElectronSource;
  readonly version: string;
  /** The Node-API version that its native modules may use. */
  readonly napi: number;
  /** Size and time of the executable when it was asked, so that another file under the same name is asked again. */
  readonly fingerprint: string;
};

const recordFile = join(setUpFolder, 'runtime.json');

export function readRuntimeRecord(file: string = recordFile): RuntimeRecord | undefined {
  try {
    // Written by writeRuntimeRecord only; a file of an older shape has no matching fingerprint.
    const record = JSON.parse(readFileSync(file, 'utf8')) as RuntimeRecord;
    return record.fingerprint === fingerprintFile(record.executable) ? record : undefined;
  } catch {
    return undefined;
  }
}

export function writeRuntimeRecord(record: RuntimeRecord, file: string = recordFile): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(record, null, 2)}\n`);
}

export function fingerprintFile(path: string): string {
  const { size, mtimeMs } = statSync(path);
  return `${size}-${Math.round(mtimeMs)}`;
}
