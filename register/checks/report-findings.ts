/** Findings as a reader gets them: each with the name of what it is about and its words in one language. */
import { checksMessages } from '#register/language/checks-messages.ts';
import { findingsMessages } from '#register/language/findings-messages.ts';
import { createTranslator } from '#register/language/translator.ts';
import type { Language } from '#register/model/language.ts';
import type { Register } from '#register/model/register.ts';
import { describeFinding, type FindingDescription } from './describe-finding.ts';
import type { Finding, FindingSubject } from './finding.ts';
import { createSubjectNames } from './subject-names.ts';

export interface ReportedFinding extends Finding, FindingDescription {
  /** “Activity: Quotes”, “Your organisation”. */
  readonly about: string;
}

export function reportFindings<Reported extends Finding>(
  register: Register,
  findings: readonly Reported[],
  language: Language,
): readonly (Reported & ReportedFinding)[] {
  const nameOf = subjectNames(register, language);
  return findings.map((finding) => ({
    ...finding,
    about: nameOf(finding.subject),
    ...describeFinding(finding, language),
  }));
}

function subjectNames(register: Register, language: Language): (subject: FindingSubject) => string {
  const say = createTranslator(language, checksMessages);
  const join = createTranslator(language, findingsMessages);
  const nameOf = createSubjectNames(register, language);
  return (subject) =>
    subject.kind === 'organisation'
      ? say('subject.organisation')
      : join('about', { kind: say(`subject.${subject.kind}`), name: nameOf(subject) ?? subject.id });
}
