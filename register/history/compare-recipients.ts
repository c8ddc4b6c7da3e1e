/** What differs between two states of the recipients: who came, who went, and who took whose place. */
import type { Register } from '#register/model/register.ts';
import { recipientKinds, type RecipientKind } from '#register/vocabulary/recipient-kind.ts';
import { isSame, type Point, type Sides } from './point.ts';
import { isMembers, recipientName, type Members, type Name } from './row-names.ts';

interface Party {
  readonly name: Name;
  readonly kind: RecipientKind | null;
  /** The same for the same provider, however often its row was removed and added again. */
  readonly key: string;
  readonly row: Members;
}

export function compareRecipients(
  before: readonly Members[],
  after: readonly Members[],
  sides: Sides,
): readonly Point[] {
  const was = before.map((row) => partyOf(row, sides.before));
  const is = after.map((row) => partyOf(row, sides.after));
  const gone = was.filter(({ key }) => !is.some((other) => other.key === key));
  const come = is.filter(({ key }) => !was.some((other) => other.key === key));
  const { pairs, left } = pairUp(gone, come);
  const points: readonly Point[] = [
    ...pairs.map(([one, other]): Point => {
      const recipientKind = one.kind === other.kind ? other.kind : null;
      return { kind: 'recipientReplaced', before: one.name, after: other.name, recipientKind };
    }),
    ...left.come.map(({ name }): Point => ({ kind: 'recipientAdded', who: name })),
    ...left.gone.map(({ name }): Point => ({ kind: 'recipientRemoved', who: name })),
    ...is.flatMap(({ key, row, name }): readonly Point[] => {
      const former = was.find((other) => other.key === key);
      const hasChanged = former !== undefined && !isSame(withoutId(former.row), withoutId(row));
      return hasChanged ? [{ kind: 'rowChanged', field: 'recipients', row: name }] : [];
    }),
  ];
  return points.length === 0 ? [{ kind: 'reordered', field: 'recipients' }] : points;
}

/** One took another's place when it stands in the same row, or does the same kind of work and is the only one to. */
function pairUp(gone: readonly Party[], come: readonly Party[]) {
  const pairs: (readonly [Party, Party])[] = [];
  const taken = new Set<Party>();
  for (const one of gone) {
    const free = come.filter((other) => !taken.has(other));
    const sameKind = free.filter(({ kind }) => kind !== null && kind === one.kind);
    const isOnly = gone.filter(({ kind }) => kind === one.kind).length === 1 && sameKind.length === 1;
    const other = free.find(({ row }) => row['id'] === one.row['id']) ?? (isOnly ? sameKind[0] : undefined);
    if (other === undefined) continue;
    taken.add(other).add(one);
    pairs.push([one, other]);
  }
  const isLeft = (party: Party) => !taken.has(party);
  return { pairs, left: { gone: gone.filter(isLeft), come: come.filter(isLeft) } };
}

function partyOf(row: Members, register: Register): Party {
  const findProvider = (id: unknown) => register.providers.find((provider) => provider.id === id);
  const party = isMembers(row['party']) ? row['party'] : {};
  const name = recipientName(row, (id) => findProvider(id)?.name);
  const isProvider = party['kind'] === 'provider';
  const kind = isProvider
    ? (findProvider(party['providerId'])?.kind ?? null)
    : party['kind'] === 'internal'
      ? 'internal_staff'
      : kindOf(party['recipientKind']);
  const key = isProvider ? `provider ${String(party['providerId'])}` : `row ${String(row['id'])}`;
  return { name, kind, key, row };
}

function kindOf(code: unknown): RecipientKind | null {
  return typeof code === 'string' && Object.hasOwn(recipientKinds, code)
    ? // It is one of the list's own codes.
      (code as RecipientKind)
    : null;
}

/** A row that was removed and made anew is the same to a reader. */
function withoutId(row: Members): Members {
  return { ...row, id: null };
}
