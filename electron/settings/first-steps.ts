/** Where the user stands in the first steps of each register: known on this computer only, by the register's own id. */
import * as z from 'zod';
import { standingSchema, type FirstStepsStanding } from '#electron/contract/register.ts';
import type { RegisterId } from '#register/model/ids.ts';
import { openJsonFile } from './json-file.ts';

export interface FirstStepsMemory {
  /** Null: done, or never begun here. */
  readonly get: (id: RegisterId) => FirstStepsStanding | null;
  readonly set: (id: RegisterId, standing: FirstStepsStanding | null) => Promise<void>;
}

export function openFirstSteps(path: string): FirstStepsMemory {
  const file = openJsonFile(path, z.record(z.string(), standingSchema), {});
  return {
    get: (id) => file.get()[id] ?? null,
    set: (id, standing) => {
      const { [id]: _, ...others } = file.get();
      return file.set(standing === null ? others : { ...others, [id]: standing });
    },
  };
}
