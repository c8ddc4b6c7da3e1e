/** Where each finding stands on an editor's page: at its field when that is on screen, else at the nearest part around it that is. */
import type { ShownFinding } from '#electron/contract/findings.ts';
import { isAtOrBelow } from '#renderer/draft/editing.ts';

export interface PlacedFindings {
  /** By field path. */
  readonly atFields: ReadonlyMap<string, readonly ShownFinding[]>;
  /** By the path of the part: a row, a section's members, the empty path for the page as a whole. */
  readonly around: ReadonlyMap<string, readonly ShownFinding[]>;
}

export function placeFindings(
  findings: readonly ShownFinding[],
  fields: ReadonlySet<string>,
  parts: ReadonlySet<string>,
): PlacedFindings {
  const atFields = new Map<string, ShownFinding[]>();
  const around = new Map<string, ShownFinding[]>();
  for (const finding of findings) {
    const { field } = finding;
    if (fields.has(field)) add(atFields, field, finding);
    else add(around, nearestPart(field, parts), finding);
  }
  return { atFields, around };
}

/** `purposes/quote/statute` is in the part `purposes/quote`, else in `purposes`, else on the page. */
function nearestPart(field: string, parts: ReadonlySet<string>): string {
  for (let part = field; part !== ''; part = part.slice(0, Math.max(0, part.lastIndexOf('/'))))
    if (parts.has(part)) return part;
  return '';
}

function add(places: Map<string, ShownFinding[]>, place: string, finding: ShownFinding): void {
  const there = places.get(place);
  if (there === undefined) places.set(place, [finding]);
  else there.push(finding);
}

export function findingsWithin(
  findings: readonly ShownFinding[],
  places: readonly string[],
): readonly ShownFinding[] {
  return findings.filter(({ field }) => places.some((place) => field !== '' && isAtOrBelow(field, place)));
}
