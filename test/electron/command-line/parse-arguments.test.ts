import { describe, expect, it } from 'vitest';
import type { CommandRule } from '#electron/command-line/command-names.ts';
import { parseArguments, UsageError } from '#electron/command-line/parse-arguments.ts';

const rule: CommandRule = {
  arguments: ['FILE'],
  options: {
    format: { value: 'FORMAT', choices: ['pdf', 'xlsx'] },
    name: { value: 'TEXT' },
    out: { value: 'PATH', isRequired: true },
    'dry-run': {},
  },
};

function problemOf(...words: readonly string[]) {
  try {
    parseArguments(words, rule);
  } catch (error) {
    if (error instanceof UsageError) return error.problem;
    throw error;
  }
  return undefined;
}

describe('the words of a command', () => {
  it('may come in any order, values with a space or an equals sign', () => {
    const { arguments: found, options } = parseArguments(
      ['--out', 'a b.pdf', '--format=pdf', 'garage.trente', '--dry-run', '--name=a=b'],
      rule,
    );
    expect(found).toEqual(['garage.trente']);
    expect(Object.fromEntries(options)).toEqual({
      out: 'a b.pdf',
      format: 'pdf',
      'dry-run': true,
      name: 'a=b',
    });
  });

  it('after a double dash are taken as they are', () => {
    expect(parseArguments(['--out=x', '--', '--odd-name.trente'], rule).arguments).toEqual([
      '--odd-name.trente',
    ]);
  });

  it.each([
    [['a.trente'], 'problem.missingOption', '--out'],
    [['--out', 'x'], 'problem.missingArgument', 'FILE'],
    [['a', 'b', '--out', 'x'], 'problem.unexpectedArgument', 'b'],
    [['a', '--out'], 'problem.missingValue', '--out'],
    [['a', '--out', '--format', 'pdf'], 'problem.missingValue', '--out'],
    [['a', '--out=x', '--out=y'], 'problem.repeatedOption', '--out'],
    [['a', '--out=x', '--colour'], 'problem.unknownOption', '--colour'],
    [['a', '--out=x', '--toString'], 'problem.unknownOption', '--toString'],
    [['a', '--out=x', '-f'], 'problem.unknownOption', '-f'],
    [['a', '--out=x', '--dry-run=yes'], 'problem.noValue', '--dry-run'],
    [['a', '--out=x', '--format=docx'], 'problem.choice', 'docx'],
  ])('%j is a mistake that is named: %s', (words, message, named) => {
    const problem = problemOf(...words);
    expect(problem?.message).toBe(message);
    expect(Object.values(problem?.parameters ?? {})).toContain(named);
  });
});
