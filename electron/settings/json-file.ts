/** A small JSON file of the application's own: read leniently, written whole. */
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type * as z from 'zod';
import { writeFileAtomically } from '#electron/files/atomic-write.ts';

export interface JsonFile<Value> {
  readonly get: () => Value;
  /** Takes effect at once; the promise resolves when it is on disk. */
  readonly set: (value: Value) => Promise<void>;
}

/** A file that is missing, damaged or of another version gives `otherwise`: settings are never worth a failed start. */
export function openJsonFile<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  otherwise: z.output<Schema>,
): JsonFile<z.output<Schema>> {
  let value = readJson(path, schema) ?? otherwise;
  let writing = Promise.resolve();
  return {
    get: () => value,
    set: (next) => {
      value = next;
      // One write after the other, each of the newest value, and a failed one does not stop the next.
      writing = writing.catch(() => undefined).then(() => writeJson(path, value));
      return writing;
    },
  };
}

function readJson<Schema extends z.ZodType>(path: string, schema: Schema): z.output<Schema> | undefined {
  try {
    const parsed = schema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

async function writeJson(path: string, value: unknown): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  await writeFileAtomically(path, `${JSON.stringify(value, null, 2)}\n`);
}
