/** Activities of the processor's record (Art. 30(2)). */
import type { contract } from '#electron/contract/contract.ts';
import { getProcessorActivity } from '#db/reads/register.ts';
import { processorActivitySchema } from '#register/model/processor-activity.ts';
import type { HandlersOf } from './handlers.ts';
import { asNewRecord } from './new-record.ts';
import { proposeReference } from './propose-reference.ts';
import { write, writeAndRead } from './write.ts';

export const processorActivities: HandlersOf<typeof contract.processorActivities> = {
  get: ({ session }, { id }) => getProcessorActivity(session.get().db, id),
  create: (context, { name }) => {
    const reference = proposeReference(context.session.get().db, 'processor');
    const activity = processorActivitySchema.parse({ id: context.createId(), reference, name });
    return writeAndRead(context, { kind: 'processorActivity.create', activity }, (db) =>
      getProcessorActivity(db, activity.id),
    );
  },
  update: (context, { activity }) =>
    writeAndRead(context, { kind: 'processorActivity.update', activity }, (db) =>
      getProcessorActivity(db, activity.id),
    ),
  duplicate: (context, { id }) => {
    const { db } = context.session.get();
    const copy = asNewRecord(getProcessorActivity(db, id), proposeReference(db, 'processor'));
    const activity = processorActivitySchema.parse({ ...copy, id: context.createId(), replacedBy: null });
    return writeAndRead(
      context,
      {
        kind: 'group',
        action: 'processorActivity.duplicate',
        changes: [{ kind: 'processorActivity.create', activity }],
      },
      (read) => getProcessorActivity(read, activity.id),
    );
  },
  remove: (context, { id }) => {
    write(context, { kind: 'processorActivity.remove', id });
    return null;
  },
};
