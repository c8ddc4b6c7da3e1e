// Step: a better-sqlite3 that opens a database in both runtimes, Node (tests) and Electron (the app).
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeCacheEntry } from './cache-entry.ts';
import { cacheFolder, setUpFolder } from './places.ts';
import { SetUpError, type Report } from './report.mjs';
import { lastLines, runCommand } from './run-command.mjs';
import { fingerprintFile, readRuntimeRecord, type RuntimeRecord } from './runtime-record.ts';
import { COMPILER_FLAGS, compileSqlite, sqlitePackage } from './sqlite-build.ts';
import type { Step } from './steps.mjs';

/** The binaries inside the package are made for this version of Node-API; on an older one they crash at open. */
const PREBUILT_NAPI = 10;

/** The package prefers this file to its prebuilt ones, and electron-builder packs it. */
const compiledBinary = join(sqlitePackage, 'build', 'Release', 'better_sqlite3.node');
const proof = join(setUpFolder, 'better-sqlite3.txt');

export const sqliteStep: Step = {
  name: 'Prepare better-sqlite3',
  isDone: () => existsSync(proof) && readFileSync(proof, 'utf8') === describeState(runtime()),
  async run(report) {
    const electron = runtime();
    if (electron.napi >= PREBUILT_NAPI)
      rmSync(join(sqlitePackage, 'build'), { recursive: true, force: true });
    else await placeCompiled(report);
    await proveItWorks(electron, report);
    mkdirSync(setUpFolder, { recursive: true });
    writeFileSync(proof, describeState(electron));
  },
};

function runtime(): RuntimeRecord {
  const record = readRuntimeRecord();
  if (!record) throw new Error('The runtime step has not run yet.');
  return record;
}

/** Whatever changes here (another Electron, Node or binary) asks for a new proof. */
function describeState({ executable, fingerprint }: RuntimeRecord): string {
  const binary = existsSync(compiledBinary) ? fingerprintFile(compiledBinary) : 'prebuilt';
  return [sqliteVersion(), binary, executable, fingerprint, process.execPath, process.version].join('\n');
}

async function placeCompiled(report: Report): Promise<void> {
  const target = cachedFolder();
  const cached = join(target, 'better_sqlite3.node');
  await makeCacheEntry(target, (folder) =>
    compileSqlite(folder, join(folder, 'better_sqlite3.node'), report),
  );
  mkdirSync(dirname(compiledBinary), { recursive: true });
  const temporary = `${compiledBinary}.${process.pid}`;
  copyFileSync(cached, temporary);
  renameSync(temporary, compiledBinary);
}

function cachedFolder(): string {
  const key = createHash('sha256').update(COMPILER_FLAGS).digest('hex').slice(0, 8);
  return join(cacheFolder(), `better-sqlite3-${sqliteVersion()}-${process.platform}-${process.arch}-${key}`);
}

function sqliteVersion(): string {
  // The package's own manifest: its shape is npm's.
  return (JSON.parse(readFileSync(join(sqlitePackage, 'package.json'), 'utf8')) as { version: string })
    .version;
}

async function proveItWorks(electron: RuntimeRecord, report: Report): Promise<void> {
  const probe = fileURLToPath(new URL('sqlite-probe.cjs', import.meta.url));
  const runtimes = [
    { name: `Node ${process.version}`, executable: process.execPath, env: process.env },
    {
      name: `Electron ${electron.version}`,
      executable: electron.executable,
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    },
  ];
  for (const { name, executable, env } of runtimes) {
    report.progress(`opening a database in ${name}`);
    const result = await runCommand(executable, [probe, sqlitePackage], { env, timeoutMs: 30_000 });
    if (result.code === 0) continue;
    rmSync(cachedFolder(), { recursive: true, force: true });
    throw new SetUpError(
      `better-sqlite3 does not open a database in ${name}:\n  ${lastLines(result.output)}`,
      'Run the same command again: it starts from a fresh copy.',
    );
  }
}
