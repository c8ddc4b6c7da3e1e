/** Puts findings aside and brings them back. */
import { Failure } from '#register/model/failure.ts';
import type { SetAsideFindingId } from '#register/model/ids.ts';
import type { SetAsideFinding } from '#register/model/set-aside-finding.ts';
import type { ProviderId } from '#register/model/ids.ts';
import type { ReadableDb } from '#db/sql.ts';
import { findProviderKey } from '#db/tables/provider.ts';
import { findActivityKey } from '#db/tables/record.ts';
import {
  deleteFindingRow,
  findPlacedFinding,
  insertFindingRow,
  listFindingsAbout,
} from '#db/tables/set-aside-finding.ts';
import { brokenReference } from './check-references.ts';
import { imageOf, nextPosition } from './placed-image.ts';
import { note, type Work } from './work.ts';

export function setFindingAside(work: Work, finding: SetAsideFinding): void {
  checkSubject(work.db, finding);
  const known = findPlacedFinding(work.db, finding.id);
  const position = known?.position ?? nextPosition(work.db, 'setAsideFinding');
  const before = known === undefined ? null : imageOf(known.object, position);
  if (note(work, 'setAsideFinding', finding.id, before, imageOf(finding, position)) === undefined) return;
  deleteFindingRow(work.db, finding.id);
  insertFindingRow(work.db, position, finding);
}

export function bringFindingBack(work: Work, id: SetAsideFindingId): void {
  const known = findPlacedFinding(work.db, id);
  if (known === undefined) throw new Failure('finding.notFound', { id });
  note(work, 'setAsideFinding', id, imageOf(known.object, known.position), null);
  deleteFindingRow(work.db, id);
}

/** What was set aside about an object goes with it, in the same change. */
export function removeFindingsAbout(work: Work, kind: SetAsideFinding['subject']['kind'], id: string): void {
  for (const { object } of listFindingsAbout(work.db, { kind, id })) bringFindingBack(work, object.id);
}

function checkSubject(db: ReadableDb, { subject: { kind, id } }: SetAsideFinding): void {
  switch (kind) {
    case 'organisation':
    case 'register':
      return;
    case 'provider':
      // The subject is a provider: that is what its kind says.
      if (findProviderKey(db, id as ProviderId) === undefined)
        throw brokenReference({ code: 'reference.unknownProvider', id });
      return;
    case 'activity':
    case 'processorActivity': {
      const record = kind === 'activity' ? 'controller' : 'processor';
      if (findActivityKey(db, record, id) === undefined)
        throw brokenReference({ code: 'reference.unknownActivity', id });
    }
  }
}
