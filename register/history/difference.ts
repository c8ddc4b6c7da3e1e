/** What differs between two states of a register, as data: per object the points a reader would name. */
import type { LocalizedText } from '#register/model/localized-text.ts';
import type { Register } from '#register/model/register.ts';
import { compareFindings } from './compare-findings.ts';
import { compareMembers } from './compare-members.ts';
import type { Point, Sides } from './point.ts';
import { isNameless, type Name } from './row-names.ts';

export type DifferentKind = 'organisation' | 'activity' | 'processorActivity' | 'provider';

export interface ObjectDifference {
  readonly objectKind: DifferentKind;
  readonly objectId: string;
  /** As it is called now; of what is gone, as it was called. */
  readonly name: Name;
  readonly points: readonly Point[];
}

/** Nothing that a reader could see in one register and not in the other is left out, but for dates of last change. */
export function compareRegisters(before: Register, after: Register): readonly ObjectDifference[] {
  const sides = { before, after };
  return [
    ...differenceOf('organisation', 'organisation', '', [
      ...compareMembers(before.organisation, after.organisation, sides),
      ...compareFindings('organisation', undefined, sides),
    ]),
    ...compareLists('activity', before.activities, after.activities, sides),
    ...compareLists('processorActivity', before.processorActivities, after.processorActivities, sides),
    ...compareLists('provider', before.providers, after.providers, sides),
  ];
}

interface Listed {
  readonly id: string;
  readonly name: string | LocalizedText;
  readonly reference?: string;
}

function compareLists(
  kind: DifferentKind,
  before: readonly Listed[],
  after: readonly Listed[],
  sides: Sides,
): readonly ObjectDifference[] {
  const old = new Map(before.map((object) => [object.id, object]));
  const now = new Set(after.map(({ id }) => id));
  const changed = after.flatMap((object) => {
    const former = old.get(object.id);
    const points: readonly Point[] =
      former === undefined ? [{ kind: 'added' }] : compareMembers(former, object, sides);
    const findings = compareFindings(kind, object.id, sides);
    return differenceOf(kind, object.id, nameOf(object, former), [...points, ...findings]);
  });
  const removed = before
    .filter(({ id }) => !now.has(id))
    .flatMap((object) => differenceOf(kind, object.id, nameOf(object), [{ kind: 'removed' }]));
  return [...changed, ...removed];
}

function nameOf(object: Listed, former: Listed = object): Name {
  return [object.name, former.name, object.reference ?? ''].find((name) => !isNameless(name)) ?? object.name;
}

function differenceOf(
  objectKind: DifferentKind,
  objectId: string,
  name: Name,
  points: readonly Point[],
): readonly ObjectDifference[] {
  return points.length === 0 ? [] : [{ objectKind, objectId, name, points }];
}
