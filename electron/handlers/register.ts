/** The register file: make, open, close, show, verify. */
import { mkdirSync } from 'node:fs';
import type { contract } from '#electron/contract/contract.ts';
import type { FirstStepsStanding, RegisterSummary } from '#electron/contract/register.ts';
import { fileNameOf } from '#electron/files/file-name.ts';
import { findFreePath } from '#electron/files/free-name.ts';
import { createRegisterFile, type NewRegister } from '#db/create.ts';
import { verifyRegister } from '#db/verify.ts';
import { findRegisterId } from '#db/tables/organisation.ts';
import { exampleNames, isExampleName, loadExample } from '#register/library/examples/examples.ts';
import { Failure } from '#register/model/failure.ts';
import { registerIdSchema } from '#register/model/ids.ts';
import { organisationSchema } from '#register/model/organisation.ts';
import type { Context } from './context.ts';
import { fillRegister, readFilled } from './fill-register.ts';
import type { HandlersOf } from './handlers.ts';
import { cancelOpening, leaveFormer, openRegister, reopenRegister, show } from './open-register.ts';
import { saveUnderNewName } from './places.ts';
import { nameOfRegister, summarise } from './summary.ts';
import { reportOf } from './verify.ts';

export const register: HandlersOf<typeof contract.register> = {
  create: async (context, { name, country, sector, language, place, details, hasFirstSteps }) => {
    const organisation = organisationSchema.parse({ ...details, legalName: name, country, sector, language });
    const registerId = newRegisterId(context);
    // Before the register is shown, so that the window that shows it goes on with them.
    if (hasFirstSteps) await context.firstSteps.set(registerId, firstStanding);
    return makeRegister(context, place, name, { registerId, organisation });
  },
  fill: fillRegister,
  filled: ({ session }) => readFilled(session.get().db),
  noteFirstSteps: async ({ session, firstSteps }, { standing }) => {
    const id = findRegisterId(session.get().db);
    if (id !== undefined) await firstSteps.set(id, standing);
    return null;
  },
  open: async (context, input) => {
    const path = input.from === 'recent' ? input.path : await context.dialogs.askForRegister();
    return path === null ? null : openRegister(context, path);
  },
  cancelOpening: (context) => {
    cancelOpening(context);
    return null;
  },
  openExample: async (context, { name, place }) => {
    if (!isExampleName(name))
      throw new Failure('example.unknown', { name, possible: exampleNames.join(', ') });
    const example = await loadExample(name);
    // A copy is a register of its own, with an id of its own.
    const copy = { ...example, id: newRegisterId(context) };
    return makeRegister(context, place, nameOfRegister(example.organisation), {
      registerId: copy.id,
      register: copy,
    });
  },
  close: (context) => {
    context.session.close();
    leaveFormer(context);
    return null;
  },
  saveUnderNewName,
  reopen: reopenRegister,
  summary: (context) => summarise(context, context.session.get()),
  showInFolder: ({ session, shell }) => {
    shell.showInFolder(session.get().path);
    return null;
  },
  verify: ({ session, backups }) => {
    const { db, isReadOnly } = session.getPresent();
    const verification = verifyRegister(db, isReadOnly ? 'read' : 'write');
    return reportOf(verification, backups.findStanding(db), backups.findLast);
  },
};

/** The organisation is told already when the register is made. */
const firstStanding: FirstStepsStanding = {
  step: 'trade',
  isPutOff: false,
  profileId: null,
  templateIds: null,
  cardIds: null,
};

async function makeRegister(
  context: Context,
  place: 'registerFolder' | 'ask',
  name: string,
  content: NewRegister,
): Promise<RegisterSummary | null> {
  const path = await findPlace(context, place, name);
  if (path === null) return null;
  return show(context, createRegisterFile(path, content, { now: context.clock.now }));
}

async function findPlace(
  { facts, dialogs }: Context,
  place: 'registerFolder' | 'ask',
  name: string,
): Promise<string | null> {
  const folder = facts.registerFolder;
  mkdirSync(folder, { recursive: true });
  const path = findFreePath(folder, fileNameOf(name, 'register'), 'trente');
  return place === 'registerFolder' ? path : dialogs.askWhereToPutRegister(path);
}

function newRegisterId({ createId }: Context) {
  return registerIdSchema.parse(createId());
}
