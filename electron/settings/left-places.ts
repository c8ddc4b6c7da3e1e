/** Which registers the user knowingly leaves in a synchronised or network folder: known on this computer only, and for that folder only. */
import * as z from 'zod';
import type { RegisterId } from '#register/model/ids.ts';
import { openJsonFile } from './json-file.ts';

export interface LeftPlaces {
  /** The folder; null: nothing was decided. */
  readonly get: (id: RegisterId | undefined) => string | null;
  readonly set: (id: RegisterId, folder: string) => Promise<void>;
}

export function openLeftPlaces(path: string): LeftPlaces {
  const file = openJsonFile(path, z.record(z.string(), z.string()), {});
  return {
    get: (id) => (id === undefined ? null : (file.get()[id] ?? null)),
    set: (id, folder) => file.set({ ...file.get(), [id]: folder }),
  };
}
