/** What the window's frame says about the open register: name, place, size, state. */
import { basename } from 'node:path';
import type { RegisterSummary } from '#electron/contract/register.ts';
import { findMisplacement } from '#db/file/held-file.ts';
import type { RegisterFile } from '#db/open.ts';
import { countRegister, readLastChangeAt } from '#db/reads/register.ts';
import { findRegisterId, getOrganisation } from '#db/tables/organisation.ts';
import type { Organisation } from '#register/model/organisation.ts';
import type { Context } from './context.ts';

export function summarise(
  { firstSteps, session, leases }: Pick<Context, 'firstSteps' | 'session' | 'leases'>,
  file: RegisterFile,
): RegisterSummary {
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
    misplacement: findMisplacement(session.getPresent().db),
    asOf: session.asOf(),
    firstSteps: firstStepsOf(firstSteps, file),
  };
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
