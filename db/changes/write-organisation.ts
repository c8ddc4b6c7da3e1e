/** Changes the organisation. */
import type { Organisation } from '#register/model/organisation.ts';
import { findOrganisation, writeOrganisation } from '#db/tables/organisation.ts';
import { checkReferences } from './check-references.ts';
import { note, type Work } from './work.ts';

/** There is one organisation in a register; in the log it goes by this id. */
export const organisationId = 'organisation';

/** Writes the organisation, the first one of a new register too. */
export function putOrganisation(work: Work, organisation: Organisation): void {
  const before = findOrganisation(work.db);
  checkReferences(work.db, { organisation });
  const hasChanged = note(work, 'organisation', organisationId, before ?? null, organisation);
  if (hasChanged !== undefined) writeOrganisation(work.db, before === undefined, organisation, hasChanged);
}
