/** What a rule is: an id, a severity, its articles, and one small function over one subject. */
import type { Activity } from '#register/model/activity.ts';
import type { Country } from '#register/model/country.ts';
import type { IsoDate } from '#register/model/dates.ts';
import type { Organisation } from '#register/model/organisation.ts';
import type { ProcessorActivity } from '#register/model/processor-activity.ts';
import type { Provider } from '#register/model/provider.ts';
import type { ResolvedRecipient } from '#register/model/resolve-recipient.ts';
import type { Observation, RuleId, Severity } from './finding.ts';
import type { RegisterFacts } from './register-facts.ts';

/**
 * What a rule may look at beside its subject. Other activities are not in it: that is why an edit of one activity
 * needs that activity checked again and no other. The date comes in: the checker has no clock.
 */
export interface RuleContext {
  readonly organisation: Organisation;
  /** Country of establishment; null when it is not known: national rules then stay silent. */
  readonly country: Country | null;
  readonly providers: ReadonlyMap<string, Provider>;
  readonly today: IsoDate;
}

/** An activity with what its recipients come to once the providers' own entries are taken in. */
export interface ActivitySubject {
  readonly activity: Activity;
  readonly recipients: readonly ResolvedRecipient[];
}

export interface ProcessorActivitySubject {
  readonly activity: ProcessorActivity;
  readonly recipients: readonly ResolvedRecipient[];
}

export interface ProviderSubject {
  readonly provider: Provider;
  /** Whether any activity uses it; one that nobody uses raises nothing. */
  readonly isUsed: boolean;
}

/** The organisation and, for what a notice must say, the sum of all activities. */
export interface OrganisationSubject {
  readonly organisation: Organisation;
  readonly facts: RegisterFacts;
}

export interface Rule<Subject> {
  readonly id: RuleId;
  readonly severity: Severity;
  /** As cited on screen and in print: `13(1)(c)` is of the GDPR; other laws are named. */
  readonly articles: readonly string[];
  readonly check: (subject: Subject, context: RuleContext) => readonly Observation[];
}

export type OrganisationRule = Rule<OrganisationSubject>;
export type ActivityRule = Rule<ActivitySubject>;
export type ProcessorActivityRule = Rule<ProcessorActivitySubject>;
export type ProviderRule = Rule<ProviderSubject>;

const nothing: readonly Observation[] = [];

/** One observation when the condition holds, none otherwise. */
export function when(
  condition: boolean,
  field: Observation['field'],
  parameters: NonNullable<Observation['parameters']> = {},
): readonly Observation[] {
  return condition ? [{ field, parameters }] : nothing;
}

/** What a check observes over all rows; most rows raise nothing, and then nothing is allocated. */
export function each<Row>(
  rows: readonly Row[],
  check: (row: Row) => readonly Observation[],
): readonly Observation[] {
  let found: Observation[] | undefined;
  for (const row of rows) {
    const observed = check(row);
    if (observed.length === 0) continue;
    found ??= [];
    found.push(...observed);
  }
  return found ?? nothing;
}
