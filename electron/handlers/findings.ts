/** What the checker finds in the open register: shown in words, mended, set aside with a reason, brought back. */
import type { contract } from '#electron/contract/contract.ts';
import type { FindingAddress } from '#electron/contract/findings.ts';
import type { Change } from '#db/changes/change.ts';
import { factsOf } from '#register/checks/facts-of.ts';
import { kindOf } from '#register/checks/finding-kind.ts';
import { addressKey, addressOf, subjectId } from '#register/checks/finding-place.ts';
import { fixFinding, type FixedObject } from '#register/checks/fixes.ts';
import { summariseLeft } from '#register/checks/overview.ts';
import type { OpenFinding } from '#register/checks/set-aside.ts';
import { draftActivity } from '#register/library/first-register/draft-activity.ts';
import { findTemplate } from '#register/library/templates/templates.ts';
import { Failure } from '#register/model/failure.ts';
import { activityIdSchema, setAsideFindingIdSchema } from '#register/model/ids.ts';
import type { Register } from '#register/model/register.ts';
import { checkedRegisterOf, type Checked } from './checked-register.ts';
import type { Context } from './context.ts';
import type { HandlersOf } from './handlers.ts';
import { proposeReference } from './propose-reference.ts';
import { showFindings, showGroups, showSetAside } from './shown-findings.ts';
import { write } from './write.ts';

export const findings: HandlersOf<typeof contract.findings> = {
  overview: async (context, { language }) => {
    const { register, split } = await check(context);
    const { activities, processorActivities } = register;
    return {
      ...summariseLeft(split.open, register, language),
      setAside: split.setAside.length + split.settled.length,
      activities: activities.length + processorActivities.length,
    };
  },
  list: async (context, { language, grouping, kind, rule, limit }) => {
    const { register, split } = await check(context);
    const wanted = split.open.filter(
      (finding) => (kind === null || kindOf(finding) === kind) && (rule === null || finding.rule === rule),
    );
    const groups = showGroups(register, wanted, { grouping, limit, language });
    const shown = groups.reduce((sum, { findings: some }) => sum + some.length, 0);
    return { groups, shown, total: wanted.length };
  },
  ofSubject: async (context, { language, subject }) => {
    const { register, split } = await check(context);
    const about = split.open.filter(
      (finding) => finding.subject.kind === subject.kind && subjectId(finding.subject) === subject.id,
    );
    return showFindings(register, about, language);
  },
  setAsideList: async (context, { language }) => {
    const { register, split } = await check(context);
    return showSetAside(register, split, language);
  },
  setAside: async (context, { reason, ...address }) => {
    const { register, split } = await check(context);
    const finding = findOpen(split.open, address);
    // Set aside again under new facts, it is still the same decision: it keeps its id.
    const id = finding.formerly?.id ?? setAsideFindingIdSchema.parse(context.createId());
    const entry = {
      id,
      ...addressOf(finding),
      subject: address.subject,
      facts: factsOf(finding, register),
      reason: reason.trim(),
      setAsideOn: context.clock.today(),
    };
    return { savedAt: write(context, { kind: 'finding.setAside', finding: entry }) };
  },
  bringBack: (context, { id }) => ({ savedAt: write(context, { kind: 'finding.bringBack', id }) }),
  fix: async (context, address) => {
    const { register, split } = await check(context);
    const finding = findOpen(split.open, address);
    const newId = activityIdSchema.parse(context.createId());
    const fixed = fixFinding(register, finding, newId);
    if (fixed === undefined) throw new Failure('finding.settled');
    const changes = [changeOf(context, register, fixed)];
    return { savedAt: write(context, { kind: 'group', action: `finding.fix.${address.rule}`, changes }) };
  },
};

/** A check of a large register takes a while: what it says about one register is not told, or written, of another. */
async function check({ session, clock }: Context): Promise<Checked> {
  const { db } = session.get();
  const checked = await checkedRegisterOf(db, clock.today());
  if (session.find()?.db !== db) throw new Failure('register.notOpen');
  return checked;
}

/** What the window saw may be settled by now. */
function findOpen(open: readonly OpenFinding[], address: FindingAddress): OpenFinding {
  const key = addressKey(address);
  const finding = open.find((candidate) => addressKey(addressOf(candidate)) === key);
  if (finding === undefined) throw new Failure('finding.settled');
  return finding;
}

function changeOf(
  context: Context,
  register: Register,
  fixed: FixedObject,
): Extract<Change, { kind: 'group' }>['changes'][number] {
  switch (fixed.kind) {
    case 'organisation':
      return { kind: 'organisation.update', organisation: fixed.organisation };
    case 'activity':
      return { kind: 'activity.update', activity: fixed.activity };
    case 'newActivity': {
      const { id, templateId } = fixed.activity;
      const reference = proposeReference(context.session.get().db, 'controller');
      const template = templateId === null ? undefined : findTemplate(templateId);
      const { providers, organisation } = register;
      const choice = { id, reference, country: organisation.country, providers };
      // As when it is added by hand: with the register's own providers in it.
      const activity =
        template === undefined ? { ...fixed.activity, reference } : draftActivity(template, choice);
      return { kind: 'activity.create', activity };
    }
  }
}
