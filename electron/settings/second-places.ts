/** Where each register's backups go a second time: a folder that the user chose, known on this computer only. */
import * as z from 'zod';
import type { RegisterId } from '#register/model/ids.ts';
import { openJsonFile } from './json-file.ts';

export interface SecondPlaces {
  /** Null: none was chosen. */
  readonly get: (id: RegisterId | undefined) => string | null;
  readonly set: (id: RegisterId, folder: string | null) => Promise<void>;
  /** Of all registers. */
  readonly list: () => readonly string[];
}

export function openSecondPlaces(path: string): SecondPlaces {
  const file = openJsonFile(path, z.record(z.string(), z.string()), {});
  return {
    get: (id) => (id === undefined ? null : (file.get()[id] ?? null)),
    list: () => Object.values(file.get()),
    set: (id, folder) => {
      const { [id]: _, ...others } = file.get();
      return file.set(folder === null ? others : { ...others, [id]: folder });
    },
  };
}
