/** The invariants a schema cannot say: ids are unique, and every reference meets its object. */
import type { Register } from './register.ts';

/** A fault in a register's inner links; `path` is a JSON path into the interchange form. */
export interface ReferenceFault {
  readonly code:
    | 'reference.duplicateId'
    | 'reference.unknownProvider'
    | 'reference.unknownActivity'
    /** An activity cannot come after itself. */
    | 'reference.ownSuccessor';
  readonly path: readonly (string | number)[];
  readonly id: string;
}

/** Every duplicate id and every reference to an object that is not there, in reading order. */
export function findReferenceFaults(register: Register): readonly ReferenceFault[] {
  const providerIds: ReadonlySet<string> = new Set(register.providers.map(({ id }) => id));
  const faults: ReferenceFault[] = [
    ...duplicates(register.providers, ['providers']),
    ...duplicates(register.activities, ['activities']),
    ...duplicates(register.processorActivities, ['processorActivities']),
    ...duplicates(register.setAsideFindings, ['setAsideFindings']),
    ...duplicates(register.organisation.securityMeasures, ['organisation', 'securityMeasures']),
    ...duplicates(register.organisation.publishedNotice.claims, [
      'organisation',
      'publishedNotice',
      'claims',
    ]),
  ];
  const unknownProvider = (id: string | null | undefined, path: readonly (string | number)[]) => {
    if (id !== null && id !== undefined && !providerIds.has(id))
      faults.push({ code: 'reference.unknownProvider', path, id });
  };
  register.activities.forEach((activity, index) => {
    const path = ['activities', index] as const;
    for (const list of [
      'jointControllers',
      'purposes',
      'dataSubjects',
      'dataCategories',
      'securityMeasures',
      'software',
      'cookies',
    ] as const)
      faults.push(...duplicates(activity[list], [...path, list]));
    activity.software.forEach((row, at) =>
      unknownProvider(row.providerId, [...path, 'software', at, 'providerId']),
    );
    activity.cookies.forEach((row, at) =>
      unknownProvider(row.providerId, [...path, 'cookies', at, 'providerId']),
    );
  });
  register.processorActivities.forEach((activity, index) => {
    const path = ['processorActivities', index] as const;
    for (const list of ['controllers', 'securityMeasures'] as const)
      faults.push(...duplicates(activity[list], [...path, list]));
  });
  for (const kind of ['activities', 'processorActivities'] as const) {
    const ids: ReadonlySet<string> = new Set(register[kind].map(({ id }) => id));
    register[kind].forEach((activity, index) => {
      const path = [kind, index] as const;
      faults.push(...duplicates(activity.recipients, [...path, 'recipients']));
      activity.recipients.forEach(({ party, transfers }, at) => {
        if (party.kind === 'provider')
          unknownProvider(party.providerId, [...path, 'recipients', at, 'party', 'providerId']);
        faults.push(...duplicates(transfers ?? [], [...path, 'recipients', at, 'transfers']));
      });
      const { id, replacedBy } = activity;
      if (replacedBy === null) return;
      if (replacedBy === id)
        faults.push({ code: 'reference.ownSuccessor', path: [...path, 'replacedBy'], id });
      else if (!ids.has(replacedBy))
        faults.push({ code: 'reference.unknownActivity', path: [...path, 'replacedBy'], id: replacedBy });
    });
  }
  return [...faults, ...findLostSubjects(register)];
}

/** What was set aside about an object goes with it. */
function findLostSubjects(register: Register): readonly ReferenceFault[] {
  const idsOf = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
  const known = {
    provider: idsOf(register.providers),
    activity: idsOf(register.activities),
    processorActivity: idsOf(register.processorActivities),
  };
  return register.setAsideFindings.flatMap(({ subject: { kind, id } }, index) => {
    if (kind === 'organisation' || kind === 'register' || known[kind].has(id)) return [];
    const code = kind === 'provider' ? 'reference.unknownProvider' : 'reference.unknownActivity';
    return [{ code, path: ['setAsideFindings', index, 'subject', 'id'], id } as const];
  });
}

function duplicates(
  rows: readonly { readonly id: string }[],
  path: readonly (string | number)[],
): ReferenceFault[] {
  const seen = new Set<string>();
  return rows.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ code: 'reference.duplicateId' as const, path: [...path, index, 'id'], id }];
  });
}
