/** What a text rule is: it reads a policy and says where it finds the defect of one of the checker's rules. */
import type { RuleId, Severity } from '#register/checks/finding.ts';
import type { Country } from '#register/model/country.ts';
import type { IsoDate } from '#register/model/dates.ts';
import type { Passage, Policy } from './policy.ts';
import type { Recognised } from './recognised.ts';

export interface TextContext {
  /** Where the controller is established; null: not known, and national rules stay silent. */
  readonly country: Country | null;
  readonly today: IsoDate;
  readonly recognised: Recognised;
}

/** What a rule saw, as the reader gets it. */
export interface TextObservation {
  readonly passage: Passage;
  readonly parameters?: Readonly<Record<string, string | number>>;
  /** Where it is milder than the rule's own severity. */
  readonly severity?: Severity;
}

export interface TextRule {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly find: (policy: Policy, context: TextContext) => readonly TextObservation[];
}
