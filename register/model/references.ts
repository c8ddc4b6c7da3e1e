/** The invariants a schema cannot say: ids are unique, and every reference meets its object. */
import type { Register } from './register.ts';

/** A fault in a register's inner links; `path` is a JSON path into the interchange form. */
export interface ReferenceFault {
  readonly code: 'reference.duplicateId' | 'reference.unknownProvider' | 'reference.unknownActivity';
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
      if (activity.replacedBy !== null && !ids.has(activity.replacedBy))
        faults.push({
          code: 'reference.unknownActivity',
          path: [...path, 'replacedBy'],
          id: activity.replacedBy,
        });
    });
  }
  return faults;
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
