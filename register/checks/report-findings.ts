/** Findings as a reader gets them: each with the name of what it is about and its words in one language. */
import { checksMessages } from '#register/language/checks-messages.ts';
import { createTranslator } from '#register/language/translator.ts';
import type { Language } from '#register/model/language.ts';
import { readText } from '#register/model/localized-text.ts';
import type { Register } from '#register/model/register.ts';
import { describeFinding, type FindingDescription } from './describe-finding.ts';
import type { Finding, FindingSubject } from './finding.ts';

export interface ReportedFinding extends Finding, FindingDescription {
  /** “Activity: Quotes”, “Your organisation”. */
  readonly about: string;
}

export function reportFindings(
  register: Register,
  findings: readonly Finding[],
  language: Language,
): readonly ReportedFinding[] {
  const nameOf = subjectNames(register, language);
  return findings.map((finding) => ({
    ...finding,
    about: nameOf(finding.subject),
    ...describeFinding(finding, language),
  }));
}

function subjectNames(register: Register, language: Language): (subject: FindingSubject) => string {
  const say = createTranslator(language, checksMessages);
  const names = new Map<string, string>([
    ...register.activities.map(
      ({ id, name }) => [`activity ${id}`, readText(name, language)?.text ?? id] as const,
    ),
    ...register.processorActivities.map(
      ({ id, name }) => [`processorActivity ${id}`, readText(name, language)?.text ?? id] as const,
    ),
    ...register.providers.map(({ id, name }) => [`provider ${id}`, name === '' ? id : name] as const),
  ]);
  return (subject) =>
    subject.kind === 'organisation'
      ? say('subject.organisation')
      : `${say(`subject.${subject.kind}`)}: ${names.get(`${subject.kind} ${subject.id}`) ?? subject.id}`;
}
