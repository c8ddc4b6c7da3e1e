/** Reads a command's words against its rule; the first thing that is wrong is named, never guessed around. */
import type { CommandMessage } from '#register/language/command-messages.ts';
import type { CommandRule, OptionRule } from './command-names.ts';

/** Something is wrong with how the command was written. */
export interface UsageProblem {
  readonly message: CommandMessage;
  readonly parameters: Readonly<Record<string, string>>;
}

export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly problem: UsageProblem;

  constructor(message: CommandMessage, parameters: Readonly<Record<string, string>> = {}) {
    super(message);
    this.problem = { message, parameters };
  }
}

export interface ParsedArguments {
  readonly arguments: readonly string[];
  /** By the option's name without dashes; an option without a value is `true`. */
  readonly options: ReadonlyMap<string, string | true>;
}

/** Takes `--name value` and `--name=value`; after `--` every word is an argument. */
export function parseArguments(words: readonly string[], rule: CommandRule): ParsedArguments {
  const found: string[] = [];
  const options = new Map<string, string | true>();
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--') found.push(...rest.splice(0));
    else if (word.startsWith('-') && word !== '-') readOption(word, rest, rule, options);
    else found.push(word);
  }
  rule.arguments.forEach((name, index) => {
    // An empty path would be the working folder itself.
    if ((found[index] ?? '') === '') throw new UsageError('problem.missingArgument', { argument: name });
  });
  const surplus = found[rule.arguments.length];
  if (surplus !== undefined) throw new UsageError('problem.unexpectedArgument', { argument: surplus });
  for (const [name, { isRequired }] of Object.entries(rule.options))
    if (isRequired === true && !options.has(name))
      throw new UsageError('problem.missingOption', { option: `--${name}` });
  return { arguments: found, options };
}

function readOption(
  word: string,
  rest: string[],
  rule: CommandRule,
  options: Map<string, string | true>,
): void {
  const [, name = '', attached] = /^--([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
  const option = Object.hasOwn(rule.options, name) ? rule.options[name] : undefined;
  if (option === undefined) throw new UsageError('problem.unknownOption', { option: word });
  if (options.has(name)) throw new UsageError('problem.repeatedOption', { option: `--${name}` });
  options.set(name, readValue(`--${name}`, option, attached, rest));
}

function readValue(
  name: string,
  option: OptionRule,
  attached: string | undefined,
  rest: string[],
): string | true {
  if (option.value === undefined) {
    if (attached !== undefined) throw new UsageError('problem.noValue', { option: name });
    return true;
  }
  const value = attached ?? rest.shift();
  // A forgotten value must not swallow the next option.
  if (value === undefined || (attached === undefined && value.startsWith('--')))
    throw new UsageError('problem.missingValue', { option: name });
  if (option.choices !== undefined && !option.choices.includes(value))
    throw new UsageError('problem.choice', {
      option: name,
      value,
      possible: option.choices.join(', '),
    });
  return value;
}
