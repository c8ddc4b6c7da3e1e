/** The help: every command with what it takes, from the same rules that the parser reads by. */
import type { CommandMessage } from '#register/language/command-messages.ts';
import type { Translator } from '#register/language/translator.ts';
import { commandNames, commandRules, type CommandRule, type OptionRule } from './command-names.ts';

export function helpText(t: Translator<CommandMessage>): string {
  const commands = commandNames.flatMap((name) => {
    const rule: CommandRule = commandRules[name];
    const [first, ...more] = usageLines(rule);
    return [
      `  trente ${[name, first].join(' ').trim()}`,
      ...more.map((line) => `      ${line}`),
      `      ${t(`help.${name}`)}`,
    ];
  });
  return [
    t('help.intro'),
    '',
    t('help.usage'),
    ...commands,
    '  trente --help | --version',
    '',
    t('help.codes'),
  ].join('\n');
}

/** The arguments, then each option with its choices on a line of its own. */
function usageLines(rule: CommandRule): readonly string[] {
  const options = Object.entries(rule.options).map(([name, option]) => optionText(name, option));
  return [rule.arguments.join(' '), ...options];
}

function optionText(name: string, { value, choices, isRequired }: OptionRule): string {
  const shown = value === undefined ? '' : ` ${choices === undefined ? value : choices.join('|')}`;
  return isRequired === true ? `--${name}${shown}` : `[--${name}${shown}]`;
}
