/** `trente new`: makes a register file, empty, from an example, or from what a sector usually does. */
import { createRegisterFile, type NewRegister } from '#db/create.ts';
import { closeRegisterFile } from '#db/open.ts';
import { countRegister } from '#db/reads/register.ts';
import { exampleNames, isExampleName, loadExample } from '#register/library/examples/examples.ts';
import { Failure } from '#register/model/failure.ts';
import { registerIdSchema } from '#register/model/ids.ts';
import { organisationSchema } from '#register/model/organisation.ts';
import {
  findLanguage,
  findOption,
  getOption,
  getPath,
  refuseLater,
  refuseTogether,
} from '#electron/command-line/options.ts';
import type { Command, CommandCall } from '#electron/command-line/run-command.ts';

export const runNew: Command = async (call) => {
  const { world, t } = call;
  const path = getPath(call, 0);
  const content = await contentFor(call);
  const file = createRegisterFile(path, content, { now: world.clock.now });
  try {
    world.out(t('new.done', { path, ...countRegister(file.db) }));
    return 0;
  } finally {
    closeRegisterFile(file);
  }
};

async function contentFor(call: CommandCall): Promise<NewRegister> {
  const registerId = registerIdSchema.parse(call.world.createId());
  const example = findOption(call, 'example');
  if (example !== undefined) {
    refuseTogether(call, 'example', ['sector', 'country', 'name']);
    return { registerId, register: { ...(await getExample(example)), id: registerId } };
  }
  // What a sector usually does comes with the library's sectors; a register without it would promise too much.
  refuseLater(call, ['sector']);
  const organisation = organisationSchema.parse({
    legalName: getOption(call, 'name'),
    country: findOption(call, 'country') ?? null,
    language: findLanguage(call) ?? call.language,
  });
  return { registerId, organisation };
}

async function getExample(name: string) {
  if (!isExampleName(name)) throw new Failure('example.unknown', { name, possible: exampleNames.join(', ') });
  return loadExample(name);
}
