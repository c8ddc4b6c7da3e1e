/** Reads what the parser found, and speaks of files by the path the user gave. */
import { resolve } from 'node:path';
import type { Language } from '#register/model/language.ts';
import type { CommandCall } from './run-command.ts';
import { UsageError } from './parse-arguments.ts';

/** The value of an option, or undefined; blank text is a mistake. */
export function findOption({ options }: CommandCall, name: string): string | undefined {
  const value = options.get(name);
  if (value === undefined || value === true) return undefined;
  if (value.trim() === '') throw new UsageError('problem.emptyValue', { option: `--${name}` });
  return value;
}

export function getOption(call: CommandCall, name: string): string {
  const value = findOption(call, name);
  if (value === undefined) throw new UsageError('problem.missingOption', { option: `--${name}` });
  return value;
}

/** The argument at this place; the parser has made sure that it is there. */
export function getPath({ arguments: found, world }: CommandCall, place: number): string {
  return resolve(world.workingFolder, found[place] ?? '');
}

/** The language asked for; undefined when none was. */
export function findLanguage(call: CommandCall): Language | undefined {
  return call.options.has('lang') ? call.language : undefined;
}

export function refuseTogether(call: CommandCall, name: string, others: readonly string[]): void {
  if (!call.options.has(name)) return;
  const other = others.find((candidate) => call.options.has(candidate));
  if (other !== undefined)
    throw new UsageError('problem.notTogether', { option: `--${name}`, other: `--${other}` });
}
