/** Where a finding is mended by hand: the place and the field in it; undefined for what is about the register as a whole. */
import type { ShownFinding } from '#electron/contract/findings.ts';
import type { ActivityId, ProcessorActivityId, ProviderId } from '#register/model/ids.ts';
import type { Route } from '#renderer/routes.ts';

export function routeOf({ subject, field }: Pick<ShownFinding, 'subject' | 'field'>): Route | undefined {
  const at = field === '' ? {} : { focusAt: field };
  // The finding's subject is an object of the register: its id is one of that kind.
  switch (subject.kind) {
    case 'organisation':
      return field === '' ? undefined : { view: 'organisation', ...at };
    case 'activity':
      return { view: 'activity', id: subject.id as ActivityId, ...at };
    case 'processorActivity':
      return { view: 'processorActivity', id: subject.id as ProcessorActivityId, ...at };
    case 'provider':
      return { view: 'providers', selectedId: subject.id as ProviderId, ...at };
  }
}
