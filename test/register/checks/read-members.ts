// Which members of a row or a subject a rule looks at, whatever it does with them: told by an object that notes what it is asked for.
import { contextOf } from '#register/checks/check-register.ts';
import { factsOf } from '#register/checks/facts-of.ts';
import type { Finding, FindingSubject, RuleId } from '#register/checks/finding.ts';
import { sumUp } from '#register/checks/register-facts.ts';
import type { Rule, RuleContext } from '#register/checks/rule.ts';
import {
  rulesOfActivities,
  rulesOfOrganisation,
  rulesOfProcessorActivities,
  rulesOfProviders,
} from '#register/checks/rules.ts';
import { subjectIn, walkField } from '#register/checks/walk-field.ts';
import type { Activity } from '#register/model/activity.ts';
import type { ProcessorActivity } from '#register/model/processor-activity.ts';
import type { Recipient } from '#register/model/recipient.ts';
import type { Register } from '#register/model/register.ts';
import { resolveRecipient, type ResolvedRecipient } from '#register/model/resolve-recipient.ts';

/**
 * Looked at to tell whether the rule applies at all, and left out of the facts: whoever set the finding aside decided about the
 * field, and it stays aside while these change. A new one is a decision to make here, or belongs in `facts-of.ts`.
 */
const onlyToldWhetherItApplies: Readonly<Partial<Record<RuleId, readonly string[]>>> = {
  R01: ['address', 'companyNumber', 'email', 'legalName', 'phone', 'rightsHandling'],
  R02: ['privacyContact'],
  R10: ['legitimateInterest'],
  R14: ['marketing'],
  R23: ['purposes'],
  R24: ['sourceDescription'],
  R25: ['hasNoRecipients'],
  R28: ['catalogueId', 'note', 'roleReason'],
  R29: ['catalogueId', 'name'],
  R33: ['catalogueId', 'name', 'transfersKnown'],
  R34: ['checkedOn', 'fallbackMechanism'],
  R36: ['note'],
  R43: ['retention'],
  R46: ['email', 'phone', 'publishedNotice', 'rightsHandling'],
  R48: ['dataCategories', 'purposes'],
  R49: ['dataCategories', 'purposes'],
  R53: ['description', 'name', 'purposes'],
  R56: ['name', 'purposes', 'recipients', 'reviewDueOn', 'reviewedOn', 'roleReason'],
  R58: ['publishedNotice', 'website'],
  R59: ['automatedDecision', 'dataCategories', 'dataSubjects', 'name', 'templateId'],
  R60: ['employees', 'sector'],
};

/** “R14 marketing”: looked at by that rule, and neither among the facts of its finding nor left out on purpose. */
export function listForgottenFacts(register: Register, today: string): readonly string[] {
  const known = new Set(
    Object.entries(onlyToldWhetherItApplies).flatMap(([rule, members]) =>
      members.map((member) => `${rule} ${member}`),
    ),
  );
  return listMembersBesideFacts(register, today).filter((name) => !known.has(name));
}

/** In the row that the field of a finding is in, or in its subject where it is in none. */
function listMembersBesideFacts(given: Register, today: string): readonly string[] {
  // A copy that is not frozen: only what may be changed can be watched.
  const register = structuredClone(given);
  const context = contextOf(register, today);
  const facts = sumUp(register);
  const found = new Set<string>();
  const look = <Subject>(
    rules: readonly Rule<Subject>[],
    named: FindingSubject,
    watched: (watch: Watch) => Subject,
  ): void => {
    for (const rule of rules)
      for (const name of namesOf(rule, named, watched, register, context)) found.add(`${rule.id} ${name}`);
  };
  const resolve = ({ recipients }: Activity | ProcessorActivity, watch: Watch) =>
    recipients.map((recipient) => watchResolved(recipient, register, watch));
  look(rulesOfOrganisation, { kind: 'organisation' }, (watch) => ({
    organisation: watch(register.organisation),
    facts,
  }));
  for (const activity of register.activities)
    look(rulesOfActivities, { kind: 'activity', id: activity.id }, (watch) => {
      return { activity: watch(activity), recipients: resolve(activity, watch) };
    });
  for (const activity of register.processorActivities)
    look(rulesOfProcessorActivities, { kind: 'processorActivity', id: activity.id }, (watch) => {
      return { activity: watch(activity), recipients: resolve(activity, watch) };
    });
  for (const provider of register.providers)
    look(rulesOfProviders, { kind: 'provider', id: provider.id }, (watch) => ({
      provider: watch(provider),
      isUsed: facts.usedProviders.has(provider.id),
    }));
  return [...found].toSorted();
}

type Watch = <Value extends object>(value: Value) => Value;

function namesOf<Subject>(
  rule: Rule<Subject>,
  named: FindingSubject,
  watched: (watch: Watch) => Subject,
  register: Register,
  context: RuleContext,
): readonly string[] {
  const { watch, readOf } = createWatch();
  return rule.check(watched(watch), context).flatMap(({ field, parameters, severity }) => {
    const finding: Finding = {
      rule: rule.id,
      severity: severity ?? rule.severity,
      subject: named,
      field,
      parameters: parameters ?? {},
    };
    const whole = subjectIn(register, named);
    const { rows } = walkField(whole, field);
    const owner = rows.at(-1)?.row ?? whole;
    if (typeof owner !== 'object' || owner === null) return [];
    const itself = field.split('/')[2 * rows.length];
    return readOf(owner).filter(
      (member) => member !== 'id' && member !== itself && !isFact(finding, register, owner, member),
    );
  });
}

/** What a rule asks of a recipient that was resolved, it asks of the row. */
function watchResolved(recipient: Recipient, register: Register, watch: Watch): ResolvedRecipient {
  const resolved = resolveRecipient(recipient, register.providers);
  const row = watch(recipient);
  return new Proxy(resolved, {
    get: (target, name) => {
      if (name === 'recipient') return row;
      if (name === 'role' || name === 'contract' || name === 'transfers') void row[name];
      else void row.party;
      return Reflect.get(target, name);
    },
  });
}

/** With another value in it, the finding would be about something else. */
function isFact(finding: Finding, register: Register, owner: object, member: string): boolean {
  const before = factsOf(finding, register);
  const value: unknown = Reflect.get(owner, member);
  Reflect.set(owner, member, 'something else');
  const after = factsOf(finding, register);
  Reflect.set(owner, member, value);
  return before !== after;
}

function createWatch(): { readonly watch: Watch; readonly readOf: (owner: object) => readonly string[] } {
  const read = new Map<object, Set<string>>();
  const watchers = new WeakMap<object, object>();
  const watchAny = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const known = watchers.get(value);
    if (known !== undefined) return known;
    const watcher = new Proxy(value, {
      get: (target, name) => {
        if (typeof name === 'string') read.set(target, (read.get(target) ?? new Set()).add(name));
        return watchAny(Reflect.get(target, name));
      },
    });
    watchers.set(value, watcher);
    watchers.set(watcher, watcher);
    return watcher;
  };
  return {
    // What is watched answers as the value itself.
    watch: <Value extends object>(value: Value) => watchAny(value) as Value,
    readOf: (owner) => [...(read.get(owner) ?? [])],
  };
}
