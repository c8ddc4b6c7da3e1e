/** By what a finding is known again: its rule, what it is about, and the place in it. */
import type { Finding, FindingSubject } from './finding.ts';

/** Of the organisation there is one: its id is its kind. */
export function subjectId(subject: FindingSubject): string {
  return subject.kind === 'organisation' ? subject.kind : subject.id;
}

/** Each usual activity that is missing (R60) is a finding of its own about the register as a whole: its template tells them apart. */
export function placeOf({ rule, field, parameters }: Pick<Finding, 'rule' | 'field' | 'parameters'>): string {
  const { template } = parameters;
  return rule === 'R60' && typeof template === 'string' ? `template/${template}` : field;
}

export interface FindingAddress {
  readonly rule: string;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly place: string;
}

export function addressOf(finding: Finding): FindingAddress {
  const { rule, subject } = finding;
  return { rule, subject: { kind: subject.kind, id: subjectId(subject) }, place: placeOf(finding) };
}

/** One text per finding of a register. */
export function addressKey({ rule, subject, place }: FindingAddress): string {
  return [rule, subject.kind, subject.id, place].join(' ');
}
