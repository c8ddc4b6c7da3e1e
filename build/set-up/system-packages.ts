// Debian packages that a part of set-up needs: found missing by what they provide, installed when this user may.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { SetUpError, type Report } from './report.mjs';
import { lastLines, runCommand } from './run-command.mjs';

/** Newer Debian and Ubuntu renamed some libraries when they went to 64-bit time; the first name that exists is taken. */
const ELECTRON_LIBRARIES = [
  ['libgtk-3-0t64', 'libgtk-3-0'],
  ['libnss3'],
  ['libasound2t64', 'libasound2'],
  ['libgbm1'],
  ['libxss1'],
  ['libxtst6'],
  ['libatspi2.0-0t64', 'libatspi2.0-0'],
  ['libsecret-1-0'],
] as const;

/** Programs, and the package that brings each. */
const PROGRAMS = {
  'xvfb-run': 'xvfb',
  xauth: 'xauth',
  pdftotext: 'poppler-utils',
  sqlite3: 'sqlite3',
  'g++': 'g++',
  make: 'make',
  python3: 'python3',
} as const;

export type Program = keyof typeof PROGRAMS;
type Alternatives = readonly string[];

export const DISPLAY_PROGRAMS: readonly Program[] = ['xvfb-run', 'xauth'];
export const TEST_PROGRAMS: readonly Program[] = ['pdftotext', 'sqlite3'];
export const COMPILER_PROGRAMS: readonly Program[] = ['g++', 'make', 'python3'];

export function listMissingPrograms(programs: readonly Program[]): readonly Program[] {
  return programs.filter((name) => !findProgram(name));
}

function findProgram(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** Asks the system's loader which libraries of the Electron at hand it does not find. */
export async function listMissingLibraries(executable: string): Promise<readonly string[]> {
  const { stdout } = await runCommand('ldd', [executable]);
  return stdout
    .split('\n')
    .flatMap((line) => (line.includes('not found') ? [line.trim().split(' ')[0] ?? ''] : []));
}

export function electronPackages(): readonly Alternatives[] {
  return ELECTRON_LIBRARIES;
}

export function programPackages(programs: readonly Program[]): readonly Alternatives[] {
  return [...new Set(programs.map((name) => PROGRAMS[name]))].map((name) => [name]);
}

export async function installPackages(packages: readonly Alternatives[], report: Report): Promise<void> {
  const oldNames = packages.map((names) => names.at(-1) ?? '');
  if (!findProgram('apt-get')) {
    throw new SetUpError(
      `This Linux system misses what these Debian packages provide: ${oldNames.join(' ')}.`,
      'Install the packages of the same purpose of your distribution, then run the same command again.',
    );
  }
  if (process.getuid?.() !== 0) {
    throw new SetUpError(
      'Some system packages are missing, and installing them takes an administrator.',
      `Run this once, then the same command again:  sudo apt-get install -y ${(await chooseNames(packages)).join(' ')}`,
    );
  }
  await apt(['update'], report, 'reading the package lists');
  const names = await chooseNames(packages);
  await apt(['install', '-y', '--no-install-recommends', ...names], report, `installing ${names.join(' ')}`);
}

async function apt(args: readonly string[], report: Report, purpose: string): Promise<void> {
  const result = await runCommand('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    onTick: (seconds) => report.progress(`${purpose}, ${seconds} s`),
  });
  // A package list that cannot be refreshed matters only if the installation then fails.
  if (result.code === 0 || args[0] === 'update') return;
  throw new SetUpError(
    `apt-get failed while ${purpose}:\n  ${lastLines(result.output)}`,
    `Run it yourself to see more: apt-get ${args.join(' ')}`,
  );
}

async function chooseNames(packages: readonly Alternatives[]): Promise<readonly string[]> {
  const choose = async (names: Alternatives): Promise<string> => {
    for (const name of names.slice(0, -1)) {
      const policy = await runCommand('apt-cache', ['policy', name]);
      if (/Candidate: (?!\(none\))\S/.test(policy.stdout)) return name;
    }
    return names.at(-1) ?? '';
  };
  return Promise.all(packages.map(choose));
}
