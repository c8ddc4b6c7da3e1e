/** A path that nothing has yet: `Name.trente`, then `Name 2.trente`, `Name 3.trente`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export function findFreePath(folder: string, name: string, extension: string): string {
  for (let number = 1; ; number += 1) {
    const path = join(folder, number === 1 ? `${name}.${extension}` : `${name} ${number}.${extension}`);
    if (!existsSync(path)) return path;
  }
}
