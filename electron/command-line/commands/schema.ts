/** `trente schema`: the JSON Schema of the interchange form. */
import { registerJsonSchema } from '#register/model/interchange.ts';
import type { Command } from '#electron/command-line/run-command.ts';

export const runSchema: Command = async ({ world }) => {
  world.out(JSON.stringify(registerJsonSchema(), null, 2));
  return 0;
};
