/** Shows the register as it stood at an earlier moment; what is typed belongs to the present and is saved first. */
import type { Moment } from '#register/history/moment.ts';
import { asFailure } from '#renderer/client.ts';
import { openDrafts } from '#renderer/draft/open-drafts.ts';
import { useShowFailure } from '#renderer/failure-text.tsx';
import { useWrite } from '#renderer/writes.ts';

export interface LookAt {
  readonly isPending: boolean;
  readonly look: (moment: Moment) => Promise<void>;
}

export function useLookAt(): LookAt {
  const showFailure = useShowFailure();
  const { isPending, mutateAsync } = useWrite('history.lookAt');
  return {
    isPending,
    look: async (moment) => {
      try {
        if (await openDrafts.flush()) await mutateAsync({ moment });
      } catch (error) {
        showFailure(asFailure(error));
      }
    },
  };
}
