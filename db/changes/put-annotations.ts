/** Brings what is said about the register (findings set aside, named versions) to a state that it had; no object refers to it. */
import { setAsideFindingSchema } from '#register/model/set-aside-finding.ts';
import type { SetAsideFindingId, VersionId } from '#register/model/ids.ts';
import { versionSchema } from '#register/model/version.ts';
import { deleteFindingRow, findPlacedFinding, insertFindingRow } from '#db/tables/set-aside-finding.ts';
import { deleteVersionRow, findVersionImage, insertVersionRow } from '#db/tables/version.ts';
import { imageOf } from './placed-image.ts';
import type { Target } from './put-objects.ts';
import { note, type Work } from './work.ts';

/** All of them leave before any comes back: two may change places. */
export function putFindings(work: Work, targets: readonly Target[]): void {
  const found = targets.map(({ objectId, image }) => {
    // The log names what was set aside by its own id.
    const id = objectId as SetAsideFindingId;
    const placed = findPlacedFinding(work.db, id);
    const before = placed === undefined ? null : imageOf(placed.object, placed.position);
    return { id, before, image };
  });
  for (const { id } of found) deleteFindingRow(work.db, id);
  for (const { id, before, image } of found) {
    if (image === null) {
      note(work, 'setAsideFinding', id, before, null);
      continue;
    }
    const { position, ...members } = { ...before, ...image };
    const finding = setAsideFindingSchema.parse(members);
    note(work, 'setAsideFinding', id, before, imageOf(finding, Number(position)));
    insertFindingRow(work.db, Number(position), finding);
  }
}

export function putVersions(work: Work, targets: readonly Target[]): void {
  for (const { objectId, image } of targets) {
    // As above.
    const id = objectId as VersionId;
    const before = findVersionImage(work.db, id) ?? null;
    deleteVersionRow(work.db, id);
    if (image === null) {
      note(work, 'version', id, before, null);
      continue;
    }
    const { seq, ...members } = { ...before, ...image };
    const after = { ...versionSchema.parse(members), seq: Number(seq) };
    note(work, 'version', id, before, after);
    insertVersionRow(work.db, after);
  }
}
