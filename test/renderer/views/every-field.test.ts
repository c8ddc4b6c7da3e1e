/** The promise of the editors: no field of the model without a place to fill it in. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { activitySchema } from '#register/model/activity.ts';
import { organisationSchema } from '#register/model/organisation.ts';
import { processorActivitySchema } from '#register/model/processor-activity.ts';
import { providerSchema } from '#register/model/provider.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const sources = globSync(
  'renderer/{fields,editor,views/{activity,processor-activity,organisation,providers}}/**/*.{ts,tsx}',
  {
    cwd: root,
  },
).map((path) => readFileSync(join(root, path), 'utf8'));

/** Set by the application, or chosen by what the user does, never typed. */
const notTyped = new Set([
  'id',
  'kind',
  'toConfirm',
  'templateId',
  'updatedOn',
  'libraryRow',
  'catalogueId',
  'catalogueDate',
]);

/** The four languages of a text are edited by one field, a period's number and unit by one sentence. */
const editedTogether = new Set(['fr', 'nl', 'en', 'de', 'amount', 'unit', 'replacedBy', 'measure', 'quote']);

function namesIn(schema: unknown): ReadonlySet<string> {
  const names = new Set<string>();
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('properties' in node && typeof node.properties === 'object' && node.properties !== null)
      for (const name of Object.keys(node.properties)) names.add(name);
    Object.values(node).forEach(walk);
  };
  walk(schema);
  return names;
}

const aggregates = {
  activity: activitySchema,
  processorActivity: processorActivitySchema,
  organisation: organisationSchema,
  provider: providerSchema,
};

describe.each(Object.entries(aggregates))('every field of the %s', (_, schema) => {
  it('has an editor', () => {
    const names = [...namesIn(z.toJSONSchema(schema, { io: 'input' }))];
    const isEdited = (name: string) =>
      editedTogether.has(name) ||
      sources.some((source) => new RegExp(`editField\\([^)]*\\)?[^)]*, '${name}'\\)`).test(source));
    expect(names.filter((name) => !notTyped.has(name) && !isEdited(name))).toEqual([]);
  });
});
