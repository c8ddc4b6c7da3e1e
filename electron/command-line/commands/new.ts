/** `trente new`: makes a register file, empty, from an example, or from what a sector usually does. */
import { createRegisterFile, type NewRegister } from '#db/create.ts';
import { closeRegisterFile } from '#db/open.ts';
import { countRegister } from '#db/reads/register.ts';
import { exampleNames, isExampleName, loadExample } from '#register/library/examples/examples.ts';
import { keepingMessages } from '#register/language/keeping-messages.ts';
import { placeWords } from '#register/language/place-words.ts';
import { createTranslator } from '#register/language/translator.ts';
import { composeFirstRegister } from '#register/library/first-register/first-register.ts';
import { proposedTemplates } from '#register/library/first-register/proposals.ts';
import { findSectorProfile } from '#register/library/sectors.ts';
import { Failure } from '#register/model/failure.ts';
import { registerIdSchema } from '#register/model/ids.ts';
import { organisationSchema } from '#register/model/organisation.ts';
import { lineSchema } from '#register/model/party.ts';
import { registerSchema } from '#register/model/register.ts';
import {
  findLanguage,
  findOption,
  getOption,
  getPath,
  refuseTogether,
} from '#electron/command-line/options.ts';
import { UsageError } from '#electron/command-line/parse-arguments.ts';
import type { Command, CommandCall } from '#electron/command-line/run-command.ts';

export const runNew: Command = async (call) => {
  const { world, t } = call;
  const path = getPath(call, 0);
  const content = await contentFor(call);
  const file = createRegisterFile(path, content, { now: world.clock.now });
  try {
    world.out(t('new.done', { path, ...countRegister(file.db) }));
    warnOfPlace(call, path);
    return 0;
  } finally {
    closeRegisterFile(file);
  }
};

/** It is made all the same: who asks for it there may have a reason. */
function warnOfPlace({ world, language }: CommandCall, path: string): void {
  const place = world.locations.find(path);
  if (place === null) return;
  world.error(`${path}: ${placeWords(place, createTranslator(language, keepingMessages))}`);
}

async function contentFor(call: CommandCall): Promise<NewRegister> {
  const registerId = registerIdSchema.parse(call.world.createId());
  const example = findOption(call, 'example');
  if (example !== undefined) {
    refuseTogether(call, 'example', ['sector', 'country', 'name']);
    return { registerId, register: { ...(await getExample(example)), id: registerId } };
  }
  const organisation = organisationSchema.parse({
    legalName: getName(call),
    country: findOption(call, 'country') ?? null,
    language: findLanguage(call) ?? call.language,
  });
  const profile = findSectorProfile(findOption(call, 'sector') ?? '');
  if (profile === undefined) return { registerId, organisation };
  // The same register as the first steps make when everything they propose is taken.
  const first = composeFirstRegister({
    organisation,
    templateIds: proposedTemplates(profile, organisation.country),
    cardIds: [],
    newId: call.world.createId,
  });
  const today = call.world.clock.today();
  const register = registerSchema.parse({
    providers: first.providers,
    activities: first.activities.map((activity) => ({ ...activity, createdOn: today, updatedOn: today })),
    id: registerId,
    organisation: { ...organisation, sector: profile.sector },
  });
  return { registerId, register };
}

function getName(call: CommandCall): string {
  const name = lineSchema.safeParse(getOption(call, 'name'));
  if (!name.success) throw new UsageError('problem.tooLong', { option: '--name' });
  return name.data;
}

async function getExample(name: string) {
  if (!isExampleName(name)) throw new Failure('example.unknown', { name, possible: exampleNames.join(', ') });
  return loadExample(name);
}
