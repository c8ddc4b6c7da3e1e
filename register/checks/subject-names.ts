/** What the subjects of findings are called, in one language. */
import type { Language } from '#register/model/language.ts';
import { readText } from '#register/model/localized-text.ts';
import type { Register } from '#register/model/register.ts';
import { subjectId } from './finding-place.ts';
import type { FindingSubject } from './finding.ts';

/** Undefined for one that has no name yet, and for the organisation, which needs none here. */
export type NameOfSubject = (subject: FindingSubject) => string | undefined;

/** Made once for a whole list, and filled when the first name is asked for: most questions ask for none. */
export function createSubjectNames(register: Register, language: Language): NameOfSubject {
  let names: ReadonlyMap<string, string> | undefined;
  return (subject) => {
    names ??= collectNames(register, language);
    return names.get(`${subject.kind} ${subjectId(subject)}`);
  };
}

function collectNames(register: Register, language: Language): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const add = (kind: FindingSubject['kind'], id: string, name: string | undefined): void => {
    if (name !== undefined && name.trim() !== '') names.set(`${kind} ${id}`, name);
  };
  for (const { id, name } of register.activities) add('activity', id, readText(name, language)?.text);
  for (const { id, name } of register.processorActivities)
    add('processorActivity', id, readText(name, language)?.text);
  for (const { id, name } of register.providers) add('provider', id, name);
  return names;
}
