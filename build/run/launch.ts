// How this project starts Electron: the executable that set-up found and the flags that this machine needs.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from '../set-up/places.ts';
import { readRuntimeRecord } from '../set-up/runtime-record.ts';

export type ElectronLaunch = {
  readonly executable: string;
  /** Flags, and last the folder of the app; what the app itself is to get comes after it. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
};

/** Where there is no graphics card to find, Chromium need not look for one and complain on stderr. */
export const WITHOUT_GRAPHICS: readonly string[] = ['--disable-gpu', '--log-level=3'];

/** @param headless without any window or X server, as the command line runs */
export function electronLaunch({ headless }: { readonly headless: boolean }): ElectronLaunch {
  const record = readRuntimeRecord();
  if (!record) throw new Error('Electron is not set up yet: run `npm test` or `npm start` first.');
  const flags = [
    ...(mustRunWithoutSandbox(record.executable) ? ['--no-sandbox'] : []),
    ...(headless && process.platform === 'linux' ? ['--ozone-platform=headless', ...WITHOUT_GRAPHICS] : []),
  ];
  return { executable: record.executable, args: [...flags, projectRoot], env: cleanEnvironment() };
}

/** These turn Electron into something else, or are refused by it. */
export function cleanEnvironment(
  env: Readonly<Record<string, string | undefined>> = process.env,
): Readonly<Record<string, string>> {
  const dropped = new Set(['ELECTRON_RUN_AS_NODE', 'NODE_OPTIONS', 'NODE_EXTRA_CA_CERTS']);
  const kept = Object.entries(env).flatMap(([name, value]) =>
    value === undefined || dropped.has(name) ? [] : [[name, value] as const],
  );
  return Object.fromEntries(kept);
}

/** Chromium refuses to start as root, and where the system forbids the namespaces that its sandbox is made of. */
function mustRunWithoutSandbox(executable: string): boolean {
  if (process.platform !== 'linux') return false;
  if (process.getuid?.() === 0) return true;
  const forbidden =
    readSetting('/proc/sys/kernel/apparmor_restrict_unprivileged_userns') === '1' ||
    readSetting('/proc/sys/kernel/unprivileged_userns_clone') === '0' ||
    readSetting('/proc/sys/user/max_user_namespaces') === '0';
  return forbidden && !hasSandboxProgram(executable);
}

function readSetting(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : undefined;
}

/** The older sandbox is a program that belongs to root and runs as root. */
function hasSandboxProgram(executable: string): boolean {
  const program = join(dirname(executable), 'chrome-sandbox');
  if (!existsSync(program)) return false;
  const { uid, mode } = statSync(program);
  return uid === 0 && (mode & 0o4000) !== 0;
}
