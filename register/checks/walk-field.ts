/** From a finding to what it points at: the subject, the rows on the way, the value at the end. */
import type { Register } from '#register/model/register.ts';
import type { FindingSubject } from './finding.ts';

export function subjectIn(register: Register, subject: FindingSubject): unknown {
  switch (subject.kind) {
    case 'organisation':
      return register.organisation;
    case 'activity':
      return register.activities.find(({ id }) => id === subject.id);
    case 'processorActivity':
      return register.processorActivities.find(({ id }) => id === subject.id);
    case 'provider':
      return register.providers.find(({ id }) => id === subject.id);
  }
}

export interface Walked {
  readonly value: unknown;
  /** With the name of their list, the outermost first: `transfers` of `recipients`. */
  readonly rows: readonly { readonly list: string; readonly row: unknown }[];
}

/** Along `dataCategories/plate/retention`. */
export function walkField(subject: unknown, field: string): Walked {
  const rows: { list: string; row: unknown }[] = [];
  let value: unknown = field === '' ? null : subject;
  let list = '';
  for (const step of field === '' ? [] : field.split('/')) {
    if (Array.isArray(value)) {
      value = value.find((row: unknown) => memberOf(row, 'id') === step);
      rows.push({ list, row: value });
    } else {
      value = memberOf(value, step);
      list = step;
    }
  }
  return { value, rows };
}

export function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
