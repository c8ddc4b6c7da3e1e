/** Where the user stands in the first steps: kept here for the screen, and on this computer so that nothing ticked is lost. */
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { FirstStepsStanding } from '#electron/contract/register.ts';
import { invalidateScopes, useCalls } from '#renderer/queries.ts';
import { freshStanding } from './steps.ts';

export interface Standing {
  readonly standing: FirstStepsStanding;
  readonly change: (change: Partial<FirstStepsStanding>) => void;
  /** Null: done. Resolves when the window knows. */
  readonly leave: (standing: FirstStepsStanding | null) => Promise<void>;
}

export function useStanding(known: FirstStepsStanding | null): Standing {
  const { client } = useCalls();
  const queryClient = useQueryClient();
  const [standing, setStanding] = useState<FirstStepsStanding>(known ?? freshStanding);
  // The newest one, for what is told after a write that took its time.
  const newest = useRef(standing);
  // Not told when it fails: it is a bookmark, and what is chosen is written at the end of each step.
  const note = async (next: FirstStepsStanding | null): Promise<void> => {
    await client.register.noteFirstSteps({ standing: next }).catch(() => null);
  };
  return {
    standing,
    change: (change) => {
      const next = { ...newest.current, ...change, isPutOff: false };
      newest.current = next;
      setStanding(next);
      void note(next.step === 'done' ? null : next);
    },
    leave: async (next) => {
      await note(next);
      await invalidateScopes(queryClient, ['register']);
    },
  };
}
