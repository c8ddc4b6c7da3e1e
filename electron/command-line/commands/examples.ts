/** `trente examples`: the names of the examples, one a line. */
import { exampleNames } from '#register/library/examples/examples.ts';
import type { Command } from '#electron/command-line/run-command.ts';

export const runExamples: Command = async ({ world }) => {
  for (const name of exampleNames) world.out(name);
  return 0;
};
