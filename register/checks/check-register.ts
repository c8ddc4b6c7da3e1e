/** The checker: every rule over every subject of a register; the same register and date give the same findings in the same order. */
import type { Activity } from '#register/model/activity.ts';
import type { IsoDate } from '#register/model/dates.ts';
import type { Organisation } from '#register/model/organisation.ts';
import type { ProcessorActivity } from '#register/model/processor-activity.ts';
import type { Provider } from '#register/model/provider.ts';
import type { Recipient } from '#register/model/recipient.ts';
import type { Register } from '#register/model/register.ts';
import { resolveRecipient, type ResolvedRecipient } from '#register/model/resolve-recipient.ts';
import type { Finding, FindingSubject } from './finding.ts';
import { isOver, sumUp, type RegisterFacts } from './register-facts.ts';
import type { Rule, RuleContext } from './rule.ts';
import {
  rulesOfActivities,
  rulesOfOrganisation,
  rulesOfProcessorActivities,
  rulesOfProviders,
} from './rules.ts';

function findings<Subject>(
  rules: readonly Rule<Subject>[],
  subject: Subject,
  named: FindingSubject,
  context: RuleContext,
): readonly Finding[] {
  const found: Finding[] = [];
  for (const rule of rules) {
    for (const { field, parameters, severity } of rule.check(subject, context))
      found.push({
        rule: rule.id,
        severity: severity ?? rule.severity,
        subject: named,
        field,
        parameters: parameters ?? {},
      });
  }
  return found;
}

export function contextOf(
  {
    organisation,
    providers,
  }: { readonly organisation: Organisation; readonly providers: readonly Provider[] },
  today: IsoDate,
): RuleContext {
  return {
    organisation,
    country: organisation.country,
    providers: new Map(providers.map((provider) => [provider.id, provider])),
    today,
  };
}

/** As `resolveRecipient`, which looks through a list: here the one provider in question is found at once. */
function resolveAll(
  recipients: readonly Recipient[],
  { providers }: RuleContext,
): readonly ResolvedRecipient[] {
  return recipients.map((recipient) => {
    const { party } = recipient;
    const provider = party.kind === 'provider' ? providers.get(party.providerId) : undefined;
    return resolveRecipient(recipient, provider === undefined ? [] : [provider]);
  });
}

export function checkOrganisation(facts: RegisterFacts, context: RuleContext): readonly Finding[] {
  const { organisation } = context;
  return findings(rulesOfOrganisation, { organisation, facts }, { kind: 'organisation' }, context);
}

/** Looks at the activity, the organisation and the activity's providers; at no other activity. */
export function checkActivity(activity: Activity, context: RuleContext): readonly Finding[] {
  if (isOver(activity)) return [];
  const subject = { activity, recipients: resolveAll(activity.recipients, context) };
  return findings(rulesOfActivities, subject, { kind: 'activity', id: activity.id }, context);
}

export function checkProcessorActivity(
  activity: ProcessorActivity,
  context: RuleContext,
): readonly Finding[] {
  if (isOver(activity)) return [];
  const subject = { activity, recipients: resolveAll(activity.recipients, context) };
  return findings(
    rulesOfProcessorActivities,
    subject,
    { kind: 'processorActivity', id: activity.id },
    context,
  );
}

/** Looks at the provider alone, and at whether anything uses it. */
export function checkProvider(provider: Provider, isUsed: boolean, context: RuleContext): readonly Finding[] {
  return findings(rulesOfProviders, { provider, isUsed }, { kind: 'provider', id: provider.id }, context);
}

/** All findings: the organisation's first, then activity by activity in the register's order, then the providers'. */
export function checkRegister(register: Register, today: IsoDate): readonly Finding[] {
  const context = contextOf(register, today);
  const facts = sumUp(register);
  return [
    ...checkOrganisation(facts, context),
    ...register.activities.flatMap((activity) => checkActivity(activity, context)),
    ...register.processorActivities.flatMap((activity) => checkProcessorActivity(activity, context)),
    ...register.providers.flatMap((provider) =>
      checkProvider(provider, facts.usedProviders.has(provider.id), context),
    ),
  ];
}
