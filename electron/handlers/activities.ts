/** Activities of the controller's record (Art. 30(1)), and the list of both records. */
import type { contract } from '#electron/contract/contract.ts';
import { listActivityRows } from '#db/reads/activity-list.ts';
import { getProvider } from '#db/reads/providers.ts';
import { getActivity } from '#db/reads/register.ts';
import { activitySchema, type Activity } from '#register/model/activity.ts';
import type { ProviderId } from '#register/model/ids.ts';
import { recipientSchema } from '#register/model/recipient.ts';
import type { HandlersOf } from './handlers.ts';
import { asNewRecord } from './new-record.ts';
import { proposeReference } from './propose-reference.ts';
import { write, writeAndRead } from './write.ts';

export const activities: HandlersOf<typeof contract.activities> = {
  list: ({ session }, query) => listActivityRows(session.get().db, query),
  get: ({ session }, { id }) => getActivity(session.get().db, id),
  create: (context, { name }) => {
    const reference = proposeReference(context.session.get().db, 'controller');
    const activity = activitySchema.parse({ id: context.createId(), reference, name });
    return writeAndRead(context, { kind: 'activity.create', activity }, (db) => getActivity(db, activity.id));
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

function isRecipient({ recipients }: Activity, providerId: ProviderId): boolean {
  return recipients.some(({ party }) => party.kind === 'provider' && party.providerId === providerId);
}

/** Role, contract and transfers stay as the provider's own entry says, until the user says otherwise. */
function withRecipient(activity: Activity, providerId: ProviderId, id: string): Activity {
  const recipient = recipientSchema.parse({ id, party: { kind: 'provider', providerId } });
  return { ...activity, hasNoRecipients: false, recipients: [...activity.recipients, recipient] };
}
