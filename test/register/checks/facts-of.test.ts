import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { exampleNames, loadExample } from '#register/library/examples/examples.ts';
import { parseRegister } from '#register/model/interchange.ts';
import type { Register } from '#register/model/register.ts';
import { today } from './lawful-register.ts';
import { listForgottenFacts } from './read-members.ts';

const published = join(import.meta.dirname, '../../fixtures/as-published');

function readPublished(file: string): Register {
  const result = parseRegister(readFileSync(join(published, file), 'utf8'));
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.register;
}

it.each(exampleNames)('what a rule looks at in %s is among the facts of its findings', async (name) => {
  expect(listForgottenFacts(await loadExample(name), today)).toEqual([]);
});

it.each(readdirSync(published).filter((file) => file.endsWith('.json')))(
  'what a rule looks at in %s is among the facts of its findings',
  (file) => {
    expect(listForgottenFacts(readPublished(file), today)).toEqual([]);
  },
);
