/** What the program was started for: a window, a command, or to show itself where nobody looks. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { commandNames } from './command-names.ts';

export type Start =
  | { readonly kind: 'window'; readonly path?: string }
  | { readonly kind: 'command'; readonly args: readonly string[] }
  | { readonly kind: 'demonstration'; readonly folder: string };

/**
 * Reads the arguments after the program's own; Chromium's switches stand before the first word and are its own affair.
 * A register's path opens the window; any other word is a command, or a mistake that the command line explains.
 */
export function readStart(args: readonly string[], workingFolder: string): Start {
  const first = args.findIndex((arg) => !isForeignSwitch(arg));
  const [word, ...rest] = first === -1 ? [] : args.slice(first);
  if (word === undefined) return { kind: 'window' };
  const folder = /^--demonstration=(?<folder>.+)$/s.exec(word)?.groups?.['folder'];
  if (folder !== undefined) return { kind: 'demonstration', folder: resolve(workingFolder, folder) };
  const isCommand = commandNames.some((name) => name === word) || word.startsWith('-');
  if (!isCommand && isRegister(word, workingFolder))
    return { kind: 'window', path: resolve(workingFolder, word) };
  return { kind: 'command', args: [word, ...rest] };
}

/** Everything after the application's own path: a packaged program is the application itself. */
export function argumentsOf(
  argv: readonly string[],
  appPath: string,
  isPackaged: boolean,
): readonly string[] {
  if (isPackaged) return argv.slice(1);
  const place = argv.findIndex((arg, index) => index > 0 && resolve(arg) === appPath);
  return argv.slice(place === -1 ? 1 : place + 1);
}

const ownSwitches: ReadonlySet<string> = new Set(['--help', '-h', '--version']);

function isForeignSwitch(arg: string): boolean {
  return arg.startsWith('-') && !ownSwitches.has(arg) && !arg.startsWith('--demonstration=');
}

function isRegister(word: string, workingFolder: string): boolean {
  return word.toLowerCase().endsWith('.trente') || existsSync(resolve(workingFolder, word));
}
