/** Activities of the controller's record (Art. 30(1)), and the list of both records. */
import type { contract } from '#electron/contract/contract.ts';
import { listActivityRows } from '#db/reads/activity-list.ts';
import { getProvider, listProviders } from '#db/reads/providers.ts';
import { getActivity, readRegister } from '#db/reads/register.ts';
import type { ReadableDb } from '#db/sql.ts';
import { getOrganisation } from '#db/tables/organisation.ts';
import { draftActivity } from '#register/library/first-register/draft-activity.ts';
import { isRecordNeeded } from '#register/library/obligation.ts';
import { findTemplate } from '#register/library/templates/templates.ts';
import { activitySchema, type Activity } from '#register/model/activity.ts';
import { Failure } from '#register/model/failure.ts';
import { activityIdSchema, type ProviderId } from '#register/model/ids.ts';
import { isBlank } from '#register/model/localized-text.ts';
import { recipientSchema } from '#register/model/recipient.ts';
import type { HandlersOf } from './handlers.ts';
import { asNewRecord } from './new-record.ts';
import { proposeReference } from './propose-reference.ts';
import { write, writeAndRead } from './write.ts';

export const activities: HandlersOf<typeof contract.activities> = {
  list: ({ session }, query) => listActivityRows(session.get().db, query),
  get: ({ session }, { id }) => getActivity(session.get().db, id),
  create: (context, { name, templateId }) => {
    const { db } = context.session.get();
    const id = activityIdSchema.parse(context.createId());
    const reference = proposeReference(db, 'controller');
    const activity =
      templateId === null
        ? activitySchema.parse({ id, reference, name })
        : draftFrom(db, templateId, { id, reference, name });
    return writeAndRead(context, { kind: 'activity.create', activity }, (read) => getActivity(read, id));
  },
  duties: ({ session }) => {
    const { organisation, activities: all } = readRegister(session.get().db);
    return all.map((activity) => {
      const { id, reference, name } = activity;
      return { id, reference, name, ...isRecordNeeded(activity, organisation) };
    });
  },
  update: (context, { activity }) =>
    writeAndRead(context, { kind: 'activity.update', activity }, (db) => getActivity(db, activity.id)),
  duplicate: (context, { id }) => {
    const { db } = context.session.get();
    const copy = asNewRecord(getActivity(db, id), proposeReference(db, 'controller'));
    const activity = activitySchema.parse({ ...copy, id: context.createId(), replacedBy: null });
    return writeAndRead(
      context,
      {
        kind: 'group',
        action: 'activity.duplicate',
        changes: [{ kind: 'activity.create', activity }],
      },
      (read) => getActivity(read, activity.id),
    );
  },
  remove: (context, { id }) => {
    write(context, { kind: 'activity.remove', id });
    return null;
  },
  linkProvider: (context, { providerId, activityIds }) => {
    const { db } = context.session.get();
    getProvider(db, providerId);
    const without = [...new Set(activityIds)]
      .map((id) => getActivity(db, id))
      .filter((activity) => !isRecipient(activity, providerId));
    write(context, {
      kind: 'group',
      action: 'provider.link',
      changes: without.map((activity) => ({
        kind: 'activity.update',
        activity: withRecipient(activity, providerId, context.createId()),
      })),
    });
    return { linked: without.length };
  },
};

/** A name of the user's own is theirs: nothing to confirm about it. */
function draftFrom(
  db: ReadableDb,
  templateId: string,
  { id, reference, name }: Pick<Activity, 'id' | 'reference' | 'name'>,
): Activity {
  const template = findTemplate(templateId);
  if (template === undefined) throw new Failure('template.unknown', { id: templateId });
  const { country } = getOrganisation(db);
  const providers = listProviders(db).map(({ provider }) => provider);
  const draft = draftActivity(template, { id, reference, country, providers });
  if (isBlank(name)) return draft;
  return { ...draft, name, toConfirm: draft.toConfirm.filter((path) => path !== 'name') };
}

function isRecipient({ recipients }: Activity, providerId: ProviderId): boolean {
  return recipients.some(({ party }) => party.kind === 'provider' && party.providerId === providerId);
}

/** Role, contract and transfers stay as the provider's own entry says, until the user says otherwise. */
function withRecipient(activity: Activity, providerId: ProviderId, id: string): Activity {
  const recipient = recipientSchema.parse({ id, party: { kind: 'provider', providerId } });
  return { ...activity, hasNoRecipients: false, recipients: [...activity.recipients, recipient] };
}
