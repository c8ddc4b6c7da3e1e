/** The register file: make, open, close, show, verify. */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, parse, resolve } from 'node:path';
import type { contract } from '#electron/contract/contract.ts';
import { scopes } from '#electron/contract/core.ts';
import type { FirstStepsStanding, RegisterSummary } from '#electron/contract/register.ts';
import { fileNameOf } from '#electron/files/file-name.ts';
import { findFreePath } from '#electron/files/free-name.ts';
import { saveCopy } from '#db/backup/create-backup.ts';
import { createRegisterFile, type NewRegister } from '#db/create.ts';
import { readFileHeader } from '#db/file/file-header.ts';
import { findMisplacement, holdsFileAt } from '#db/file/held-file.ts';
import { openRegisterFile, type RegisterFile } from '#db/open.ts';
import { verifyRegister } from '#db/verify.ts';
import { findRegisterId, getOrganisation } from '#db/tables/organisation.ts';
import { exampleNames, isExampleName, loadExample } from '#register/library/examples/examples.ts';
import { Failure } from '#register/model/failure.ts';
import { registerIdSchema } from '#register/model/ids.ts';
import { organisationSchema } from '#register/model/organisation.ts';
import type { Context } from './context.ts';
import { fillRegister, readFilled } from './fill-register.ts';
import type { HandlersOf } from './handlers.ts';
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
  saveUnderNewName: async (context) => {
    const { path, db } = context.session.getPresent();
    const folder = existsSync(dirname(path)) ? dirname(path) : context.facts.registerFolder;
    mkdirSync(folder, { recursive: true });
    const suggested = findFreePath(folder, parse(path).name, 'trente');
    const chosen = await context.dialogs.askWhereToPutRegister(suggested);
    if (chosen === null) return null;
    saveCopy(db, chosen);
    return show(context, openForUse(context, chosen));
  },
  reopen: reopenRegister,
  summary: (context) => summarise(context, context.session.get()),
  showInFolder: ({ session, shell }) => {
    shell.showInFolder(session.get().path);
    return null;
  },
  verify: ({ session, backups }) => {
    const { db, isReadOnly } = session.getPresent();
    const verification = verifyRegister(db, isReadOnly ? 'read' : 'write');
    return reportOf(verification, backups.findLast(verification.registerId));
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

/** Opens a register by its path; the one that is open stays open when this fails. */
export async function openRegister(context: Context, path: string): Promise<RegisterSummary> {
  const { session } = context;
  if (session.find() === undefined) return show(context, openForUse(context, path));
  const open = session.getPresent();
  // Opened a second time, it would meet the lock of the first; and so it would under another of its names.
  if (holdsFileAt(open.db, path)) {
    session.showPresent();
    return summarise(context, session.get());
  }
  return open.path === resolve(path) ? reopenRegister(context) : show(context, openForUse(context, path));
}

async function reopenRegister(context: Context): Promise<RegisterSummary> {
  const { session } = context;
  const { path, db, isReadOnly } = session.getPresent();
  session.showPresent();
  if (!isReadOnly && findMisplacement(db) === null) return summarise(context, session.get());
  // What cannot be opened at all leaves what is open as it is.
  readFileHeader(path);
  // Closed before the other one is opened: both make their journals under the same name.
  session.close();
  try {
    return await show(context, openForUse(context, path));
  } catch (error) {
    leaveFormer(context);
    context.send({ kind: 'changed', scopes });
    throw error;
  }
}

function openForUse({ backups }: Context, path: string): RegisterFile {
  return openRegisterFile(path, { beforeMigration: (db) => void backups.make(db, 'migration') });
}

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

async function show(context: Context, file: RegisterFile): Promise<RegisterSummary> {
  context.session.open(file);
  leaveFormer(context);
  await context.recentRegisters.remember(file.path, nameOfRegister(getOrganisation(file.db)));
  return summarise(context, file);
}

/** What was shown of the register before can be asked for no more. */
function leaveFormer({ shownDocuments, refresh }: Context): void {
  shownDocuments.clear();
  refresh();
}

function newRegisterId({ createId }: Context) {
  return registerIdSchema.parse(createId());
}
