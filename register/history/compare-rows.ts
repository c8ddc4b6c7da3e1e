/** What differs between two states of a list: rows added, removed, changed, and of some what exactly. */
import type { RetentionPeriod } from '#register/model/retention.ts';
import { legalBases } from '#register/vocabulary/legal-basis.ts';
import type { Vocabulary } from '#register/vocabulary/vocabulary.ts';
import { isSame, tellCode, type Point, type Sides, type Told } from './point.ts';
import { isMembers, labelOf, rowName, type Members, type Name } from './row-names.ts';

export function compareRows(
  field: string,
  before: readonly Members[],
  after: readonly Members[],
  { before: old, after: now }: Sides,
): readonly Point[] {
  const nameIn = (register: Sides['before']) => (row: Members) =>
    rowName(field, row, (id) => register.providers.find((provider) => provider.id === id)?.name);
  const former = new Map(before.map((row) => [row['id'], row]));
  const ids = new Set(after.map((row) => row['id']));
  const points = [
    ...after.flatMap((row): readonly Point[] => {
      const was = former.get(row['id']);
      if (was === undefined) return [{ kind: 'rowAdded', field, row: nameIn(now)(row) }];
      return isSame(was, row) ? [] : compareRow(field, was, row, nameIn(now)(row));
    }),
    ...before
      .filter((row) => !ids.has(row['id']))
      .map((row): Point => ({ kind: 'rowRemoved', field, row: nameIn(old)(row) })),
  ];
  return points.length === 0 ? [{ kind: 'reordered', field }] : points;
}

function compareRow(field: string, before: Members, after: Members, row: Name): readonly Point[] {
  const told: Point[] = [];
  const toldMembers = new Set<string>();
  if (field === 'purposes' && !isSame(before['legalBases'], after['legalBases'])) {
    toldMembers.add('legalBases');
    const [was, is] = [tellBasis(before['legalBases']), tellBasis(after['legalBases'])];
    told.push(
      was === undefined || is === undefined
        ? { kind: 'rowChanged', field: 'legalBases', row }
        : { kind: 'rowValue', field: 'legalBases', row, before: was, after: is },
    );
  }
  if (field === 'dataCategories' && !isSame(before['retention'], after['retention'])) {
    const points = compareRetention(before['retention'], after['retention'], row);
    told.push(...points);
    if (points.length > 0) toldMembers.add('retention');
  }
  const hasMore = [...new Set([...Object.keys(before), ...Object.keys(after)])].some(
    (member) => !toldMembers.has(member) && !isSame(before[member], after[member]),
  );
  return hasMore ? [...told, { kind: 'rowChanged', field, row }] : told;
}

/** Undefined where there are several: a list within a sentence is read as two things that changed. */
function tellBasis(codes: unknown): Told | undefined {
  if (!Array.isArray(codes) || codes.length > 1) return undefined;
  const [code]: readonly unknown[] = codes;
  return tellCode(legalBases, code);
}

/** Only lengths and starting points; when just a reason or a note differs, the row as a whole is told to have changed. */
function compareRetention(before: unknown, after: unknown, row: Name): readonly Point[] {
  if (!isMembers(before) || !isMembers(after)) return [];
  const phases = [
    ['active', 'retention'],
    ['archive', 'archive'],
  ] as const;
  return phases.flatMap(([phase, kind]): readonly Point[] => {
    const [was, is] = [before[phase], after[phase]];
    if (isSame(lengthOf(was), lengthOf(is))) return [];
    return [{ kind, row, before: tellPeriod(was), after: tellPeriod(is) }];
  });
}

function lengthOf(period: unknown): unknown {
  return isMembers(period) ? [period['amount'], period['unit'], period['event']] : null;
}

function tellPeriod(period: unknown): Told {
  if (!isMembers(period)) return { kind: 'unknown' };
  // What stands under a retention in a register is a period of the model.
  return { kind: 'period', period: period as unknown as RetentionPeriod };
}

export function compareCodes(
  field: string,
  before: readonly unknown[],
  after: readonly unknown[],
  vocabulary: Vocabulary,
): readonly Point[] {
  const row = (code: unknown) => labelOf(vocabulary, code);
  const points: readonly Point[] = [
    ...after
      .filter((code) => !before.includes(code))
      .map((code) => ({ kind: 'rowAdded', field, row: row(code) }) as const),
    ...before
      .filter((code) => !after.includes(code))
      .map((code) => ({ kind: 'rowRemoved', field, row: row(code) }) as const),
  ];
  return points.length === 0 ? [{ kind: 'reordered', field }] : points;
}
