/** What can be done with a row of either list. */
import type { ActivityId, ProcessorActivityId } from '#register/model/ids.ts';
import type { ActivityRow, RecordKind } from '#register/model/listing.ts';
import { readText } from '#register/model/localized-text.ts';
import { asFailure } from '#renderer/client.ts';
import { useShowFailure } from '#renderer/failure-text.tsx';
import { useLanguage } from '#renderer/language.tsx';
import { useNavigation } from '#renderer/routes.ts';
import { useWrite } from '#renderer/writes.ts';
import { useRemovedToast } from '#renderer/views/shell/use-removed-toast.ts';

export interface ActivityActions {
  readonly open: (row: ActivityRow) => void;
  readonly duplicate: (row: ActivityRow) => Promise<void>;
  readonly remove: (row: ActivityRow) => Promise<void>;
}

export function useActivityActions(record: RecordKind): ActivityActions {
  const sayRemoved = useRemovedToast();
  const language = useLanguage();
  const { go } = useNavigation();
  const showFailure = useShowFailure();
  const duplicateActivity = useWrite('activities.duplicate');
  const duplicateProcessorActivity = useWrite('processorActivities.duplicate');
  const removeActivity = useWrite('activities.remove');
  const removeProcessorActivity = useWrite('processorActivities.remove');

  const isController = record === 'controller';
  // One list shows one record only: its rows' ids are of that record's kind.
  const activityId = (row: ActivityRow) => row.id as ActivityId;
  const processorId = (row: ActivityRow) => row.id as ProcessorActivityId;

  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      showFailure(asFailure(error));
    }
  };
  return {
    open: (row) =>
      go(
        isController
          ? { view: 'activity', id: activityId(row) }
          : { view: 'processorActivity', id: processorId(row) },
      ),
    duplicate: (row) =>
      attempt(async () => {
        if (isController) {
          const { value } = await duplicateActivity.mutateAsync({ id: activityId(row) });
          go({ view: 'activity', id: value.id });
        } else {
          const { value } = await duplicateProcessorActivity.mutateAsync({ id: processorId(row) });
          go({ view: 'processorActivity', id: value.id });
        }
      }),
    remove: (row) =>
      attempt(async () => {
        if (isController) await removeActivity.mutateAsync({ id: activityId(row) });
        else await removeProcessorActivity.mutateAsync({ id: processorId(row) });
        sayRemoved({
          objectKind: isController ? 'activity' : 'processorActivity',
          objectId: row.id,
          name: readText(row.name, language)?.text ?? '',
        });
      }),
  };
}
