/** What the window's frame says about the open register: name, place, size, state. */
import { basename, dirname } from 'node:path';
import type { RegisterSummary } from '#electron/contract/register.ts';
import { findMisplacement } from '#db/file/held-file.ts';
import type { RegisterFile } from '#db/open.ts';
import { countRegister, readLastChangeAt } from '#db/reads/register.ts';
import { findRegisterId, getOrganisation } from '#db/tables/organisation.ts';
import type { Organisation } from '#register/model/organisation.ts';
import type { Context } from './context.ts';

type Surroundings = Pick<Context, 'firstSteps' | 'session' | 'leases' | 'locations' | 'leftPlaces' | 'facts'>;

export function summarise(context: Surroundings, file: RegisterFile): RegisterSummary {
  const { firstSteps, session, leases } = context;
  const { path, db, why } = file;
  const organisation = getOrganisation(db);
  const { activities, processorActivities, providers } = countRegister(db);
  return {
    path,
    fileName: basename(path),
    organisationName: nameOfRegister(organisation),
    country: organisation.country,
    language: organisation.language,
    counts: { activities, processorActivities, providers },
    savedAt: readLastChangeAt(db),
    readOnlyReason: why,
    heldBy: why === 'locked' ? leases.findHolder(path) : null,
    place: placeOf(context, path),
    misplacement: findMisplacement(session.getPresent().db),
    asOf: session.asOf(),
    asOfVersion: session.asOfVersion(),
    firstSteps: firstStepsOf(firstSteps, file),
  };
}

/** In the application's own folder there is nothing to say: there is no better place to move to. */
function placeOf({ locations, leftPlaces, session, facts }: Surroundings, path: string) {
  if (dirname(path) === facts.registerFolder) return null;
  const kind = locations.find(path);
  if (kind === null) return null;
  return { kind, isLeft: leftPlaces.get(findRegisterId(session.getPresent().db)) === dirname(path) };
}

/** What cannot be written needs no further steps. */
function firstStepsOf(memory: Context['firstSteps'], { db, isReadOnly }: RegisterFile) {
  const id = findRegisterId(db);
  return id === undefined || isReadOnly ? null : memory.get(id);
}

/** The name people know it by; empty while nobody has given it one. */
export function nameOfRegister({ tradeName, legalName }: Organisation): string {
  return tradeName.trim() === '' ? legalName : tradeName;
}
