/** Checking again after an edit: what the edit cannot have changed keeps its findings. */
import type { Activity } from '#register/model/activity.ts';
import type { IsoDate } from '#register/model/dates.ts';
import type { Organisation } from '#register/model/organisation.ts';
import type { ProcessorActivity } from '#register/model/processor-activity.ts';
import type { Register } from '#register/model/register.ts';
import {
  checkActivity,
  checkOrganisation,
  checkProcessorActivity,
  checkProvider,
  contextOf,
} from './check-register.ts';
import type { Finding } from './finding.ts';
import { sumUp } from './register-facts.ts';
import type { RuleContext } from './rule.ts';

type AnyActivity = Activity | ProcessorActivity;

export interface CheckedRegister {
  readonly today: IsoDate;
  readonly context: RuleContext;
  /** As `checkRegister` gives them, in the same order. */
  readonly findings: readonly Finding[];
  /** Kept by the object itself: an activity that was not touched is the same object. */
  readonly ofActivities: ReadonlyMap<AnyActivity, readonly Finding[]>;
}

/** Whether activities read differently: their rules look at the country and the general measures, and at nothing else of it. */
function isSameToActivities(one: Organisation, other: Organisation): boolean {
  return one.country === other.country && one.securityMeasures === other.securityMeasures;
}

function changedProviders(before: RuleContext, after: RuleContext): ReadonlySet<string> {
  const ids = new Set([...before.providers.keys(), ...after.providers.keys()]);
  return new Set([...ids].filter((id) => before.providers.get(id) !== after.providers.get(id)));
}

function usesAny({ recipients }: AnyActivity, providers: ReadonlySet<string>): boolean {
  return recipients.some(({ party }) => party.kind === 'provider' && providers.has(party.providerId));
}

/**
 * The same result as checking everything, with only the touched activities and the short rest checked. `before` is null the
 * first time; the register is a new value in which untouched objects are the same as before.
 */
export function recheck(before: CheckedRegister | null, register: Register, today: IsoDate): CheckedRegister {
  const steps = recheckInSteps(before, register, today);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Activities checked between two pauses: a few milliseconds' work. */
const stepLength = 25;

/** As `recheck`, with pauses in which whoever asked may turn to something else for a moment. */
export function* recheckInSteps(
  before: CheckedRegister | null,
  register: Register,
  today: IsoDate,
): Generator<undefined, CheckedRegister> {
  const context = contextOf(register, today);
  const facts = sumUp(register);
  const isComparable =
    before !== null &&
    before.today === today &&
    isSameToActivities(before.context.organisation, register.organisation);
  const changed = isComparable ? changedProviders(before.context, context) : new Set<string>();
  const ofActivities = new Map<AnyActivity, readonly Finding[]>();
  const findings = [...checkOrganisation(facts, context)];
  let checked = 0;
  const again = <A extends AnyActivity>(
    activity: A,
    check: (one: A, within: RuleContext) => readonly Finding[],
  ): boolean => {
    const kept = isComparable && !usesAny(activity, changed) ? before.ofActivities.get(activity) : undefined;
    const found = kept ?? check(activity, context);
    ofActivities.set(activity, found);
    findings.push(...found);
    if (kept === undefined) checked += 1;
    return kept === undefined && checked % stepLength === 0;
  };
  for (const activity of register.activities) if (again(activity, checkActivity)) yield;
  for (const activity of register.processorActivities) if (again(activity, checkProcessorActivity)) yield;
  for (const provider of register.providers)
    findings.push(...checkProvider(provider, facts.usedProviders.has(provider.id), context));
  return { today, context, ofActivities, findings };
}
