/** Where the open register lies: saved under another name, moved to this computer's own folder, or left where it is. */
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, parse } from 'node:path';
import type { MovedRegister } from '#electron/contract/places.ts';
import type { contract } from '#electron/contract/contract.ts';
import type { RegisterSummary } from '#electron/contract/register.ts';
import { writingFailure } from '#electron/files/file-failure.ts';
import { findFreePath } from '#electron/files/free-name.ts';
import { saveCopy } from '#db/backup/create-backup.ts';
import { noteVerified } from '#db/note-sound.ts';
import { findRegisterId } from '#db/tables/organisation.ts';
import type { Context } from './context.ts';
import type { HandlersOf } from './handlers.ts';
import { openForUse, show } from './open-register.ts';

export const places: HandlersOf<typeof contract.places> = {
  moveHome,
  leave: async ({ session, leftPlaces }) => {
    const { path, db } = session.getPresent();
    const id = findRegisterId(db);
    if (id !== undefined) await leftPlaces.set(id, dirname(path));
    return null;
  },
};

export async function saveUnderNewName(context: Context): Promise<RegisterSummary | null> {
  const { path, db } = context.session.getPresent();
  const folder = existsSync(dirname(path)) ? dirname(path) : context.facts.registerFolder;
  mkdirSync(folder, { recursive: true });
  const suggested = findFreePath(folder, parse(path).name, 'trente');
  const chosen = await context.dialogs.askWhereToPutRegister(suggested);
  if (chosen === null) return null;
  saveCopy(db, chosen);
  noteVerified(chosen, context.knownStates);
  return show(context, openForUse(context, chosen));
}

/** The copy is whole and open before the old file is touched; when any of it fails, one goes on where one was. */
async function moveHome(
  context: Context,
  { isOldRenamed }: { readonly isOldRenamed: boolean },
): Promise<MovedRegister> {
  const { session, facts } = context;
  // What cannot be written is not for us to move.
  session.getWritable();
  const { path, db } = session.getPresent();
  try {
    mkdirSync(facts.registerFolder, { recursive: true });
  } catch (error) {
    throw writingFailure(error, facts.registerFolder);
  }
  const home = findFreePath(facts.registerFolder, parse(path).name, 'trente');
  saveCopy(db, home);
  noteVerified(home, context.knownStates);
  const summary = await show(context, openForUse(context, home));
  const oldPath = isOldRenamed ? renameOld(path) : path;
  // Under the old name nobody shall look for it any more.
  if (oldPath !== path) await context.recentRegisters.forget(path);
  return { summary, oldPath };
}

/** So that nobody goes on in it by mistake; a file that another program holds keeps its name. */
function renameOld(path: string): string {
  const { dir, base } = parse(path);
  const renamed = findFreePath(dir, base, 'moved');
  try {
    renameSync(path, renamed);
    return renamed;
  } catch {
    return path;
  }
}
