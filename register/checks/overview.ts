/** What is left before the register is complete, in words: a phrase per rule and kind of subject. */
import { formatList } from '#register/language/formats.ts';
import { findingsMessages, type FindingsMessage } from '#register/language/findings-messages.ts';
import { createTranslator } from '#register/language/translator.ts';
import type { Language } from '#register/model/language.ts';
import type { Register } from '#register/model/register.ts';
import { countKinds, kindOf, type FindingCounts, type FindingKind } from './finding-kind.ts';
import { subjectId } from './finding-place.ts';
import type { Finding, FindingSubject, RuleId } from './finding.ts';
import { createSubjectNames } from './subject-names.ts';

export interface OverviewPhrase {
  readonly rule: RuleId;
  readonly kind: FindingKind;
  /** “3 activities lack a legal basis”: without a capital or a full stop, so that it fits into a sentence. */
  readonly words: string;
}

export interface FindingsOverview {
  readonly counts: FindingCounts;
  /** What is missing first, then what is unlawful. */
  readonly phrases: readonly OverviewPhrase[];
}

/** As many as are named; of more, the number is told. */
const mostNames = 2;

export function summariseLeft(
  findings: readonly Finding[],
  register: Register,
  language: Language,
): FindingsOverview {
  const say = createTranslator(language, findingsMessages);
  const nameOf = createSubjectNames(register, language);
  const groups = new Map<
    string,
    { readonly first: Finding; readonly subjects: Map<string, FindingSubject> }
  >();
  for (const finding of findings) {
    const { rule, subject } = finding;
    const kind = kindOf(finding);
    if (kind !== 'missing' && kind !== 'error') continue;
    const key = `${kind === 'missing' ? 0 : 1} ${rule} ${subject.kind}`;
    const group = groups.get(key) ?? { first: finding, subjects: new Map<string, FindingSubject>() };
    group.subjects.set(subjectId(subject), subject);
    groups.set(key, group);
  }

  const who = (subjects: readonly FindingSubject[], kind: string): string => {
    if (subjects.length > mostNames) return say('left.many', { kind, count: subjects.length });
    const names = subjects.map((subject) => {
      const name = nameOf(subject);
      if (name === undefined) return say('left.unnamed', { kind });
      return kind === 'provider' ? name : say('left.name', { name });
    });
    return formatList(names, language);
  };

  const phrases = [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, { first, subjects }]): readonly OverviewPhrase[] => {
      const { rule, subject } = first;
      const key = `left.${rule}`;
      if (!isMessage(key)) return [];
      const { kind } = subject;
      const words = say(key, { kind, count: subjects.size, who: who([...subjects.values()], kind) });
      return [{ rule, kind: kindOf(first), words }];
    });
  return { counts: countKinds(findings), phrases };
}

function isMessage(key: string): key is FindingsMessage {
  return Object.hasOwn(findingsMessages.en, key);
}

/** A rule in a sentence of its own, whatever the single case; undefined: its message fits every case. */
export function ruleTitle(rule: RuleId, language: Language): string | undefined {
  const key = `rule.${rule}`;
  return isMessage(key) ? createTranslator(language, findingsMessages)(key) : undefined;
}
