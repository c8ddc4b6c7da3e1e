/** What was set aside about an object, or put back on the list, told among the object's own points. */
import type { Register } from '#register/model/register.ts';
import type { SetAsideFinding } from '#register/model/set-aside-finding.ts';
import type { DifferentKind } from './difference.ts';
import { isSame, type Point, type Sides } from './point.ts';

/** What is about the register as a whole is told with the organisation. `id` undefined: there is one such object only. */
export function compareFindings(
  kind: DifferentKind,
  id: string | undefined,
  { before, after }: Sides,
): readonly Point[] {
  const isAbout = ({ subject }: SetAsideFinding) =>
    id === undefined
      ? subject.kind === 'organisation' || subject.kind === 'register'
      : subject.kind === kind && subject.id === id;
  const old = findingsById(before, isAbout);
  const now = findingsById(after, isAbout);
  const setAside = [...now.values()]
    .filter((finding) => !isSame(old.get(finding.id), finding))
    .map(({ rule, reason }): Point => ({ kind: 'findingSetAside', rule, reason }));
  const broughtBack = [...old.values()]
    .filter((finding) => !now.has(finding.id))
    .map(({ rule }): Point => ({ kind: 'findingBroughtBack', rule }));
  return [...setAside, ...broughtBack];
}

function findingsById(
  { setAsideFindings }: Register,
  isAbout: (finding: SetAsideFinding) => boolean,
): ReadonlyMap<string, SetAsideFinding> {
  return new Map(setAsideFindings.filter(isAbout).map((finding) => [finding.id, finding]));
}
