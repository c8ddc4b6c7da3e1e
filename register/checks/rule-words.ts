/** What a rule says, whatever the single case. */
import type { Language } from '#register/model/language.ts';
import { describeFinding } from './describe-finding.ts';
import type { RuleId } from './finding.ts';
import { ruleTitle } from './overview.ts';

export function ruleWords(rule: RuleId, language: Language): string {
  const general = { rule, subject: { kind: 'organisation' }, parameters: {} } as const;
  return ruleTitle(rule, language) ?? describeFinding(general, language).message;
}
