// The examples are what a new user starts from: complete, sound on paper, readable in four languages, and invented people only.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  exampleNames,
  isExampleName,
  loadExample,
  type ExampleName,
} from '#register/library/examples/examples.ts';
import { findProviderCard } from '#register/library/providers/provider-cards.ts';
import { findRetentionRow } from '#register/library/retention/retention-rows.ts';
import { parseRegister } from '#register/model/interchange.ts';
import {
  findUndescribedData,
  findUnfinished,
  findUntranslated,
  findWeakBases,
  findWeakCookies,
  findWeakRecipients,
} from './example-faults.ts';

const leastActivities: Readonly<Record<ExampleName, number>> = {
  'garage-fr': 12,
  'webshop-be': 11,
  'parts-shop-nl': 10,
  'services-fr': 10,
};

function readFile(name: ExampleName): string {
  return readFileSync(new URL(`../../../register/library/examples/${name}.json`, import.meta.url), 'utf8');
}

describe.each(exampleNames)('the example %s', (name) => {
  it('is a register without faults, the same as a file and as the app loads it', async () => {
    expect(parseRegister(readFile(name))).toEqual({ ok: true, register: await loadExample(name) });
  });

  it('shows enough activities, all of them confirmed, owned and dated for review', async () => {
    const register = await loadExample(name);
    expect(register.activities.length).toBeGreaterThanOrEqual(leastActivities[name]);
    expect(findUnfinished(register)).toEqual([]);
  });

  it('gives every purpose one basis, and what that basis asks for', async () => {
    expect(findWeakBases(await loadExample(name))).toEqual([]);
  });

  it('says for each category of data where it comes from and how long it is kept', async () => {
    expect(findUndescribedData(await loadExample(name))).toEqual([]);
  });

  it('names who gets the data, under which contract, and what carries each transfer', async () => {
    expect(findWeakRecipients(await loadExample(name))).toEqual([]);
  });

  it('answers the questions about cookies: which, what for, how long, on whose permission', async () => {
    expect(findWeakCookies(await loadExample(name))).toEqual([]);
  });

  it('speaks four languages wherever people are told something', async () => {
    expect(findUntranslated(await loadExample(name))).toEqual([]);
  });

  it('points to catalogue cards and retention rows that exist', async () => {
    const { providers, activities } = await loadExample(name);
    const cards = providers.flatMap(({ catalogueId }) => (catalogueId === null ? [] : [catalogueId]));
    const rows = activities.flatMap(({ dataCategories }) =>
      dataCategories.flatMap(({ retention: { libraryRow } }) => (libraryRow === null ? [] : [libraryRow])),
    );
    expect(cards.filter((id) => findProviderCard(id) === undefined)).toEqual([]);
    expect(rows.filter((id) => findRetentionRow(id) === undefined)).toEqual([]);
  });

  it('invents its company: addresses and telephone numbers nobody has', async () => {
    const text = readFile(name);
    const { organisation } = await loadExample(name);
    expect(organisation.website).toMatch(/^https:\/\/[a-z-]+\.example$/);
    const mailboxes = [...text.matchAll(/[\w.-]+@[\w.-]+/g)].map(([mailbox]) => mailbox);
    expect(mailboxes.filter((mailbox) => !mailbox.endsWith('.example'))).toEqual([]);
    const phones = [...text.matchAll(/"phone": "([^"]+)"/g)].map(([, phone]) => phone);
    // France reserves 01 99 00 for fiction; Belgian and Dutch subscriber numbers never start with a zero.
    expect(phones.filter((phone) => !/^(01 99 00 |\+32 \d+ 00|\+31 \d+ 0)/.test(phone ?? ''))).toEqual([]);
  });

  it('is laid out to be read: two spaces, no tabs, a closing line feed', () => {
    const text = readFile(name);
    expect(text.endsWith('}\n')).toBe(true);
    expect(text).not.toMatch(/\t|\r| \n/);
    const indents = text.split('\n').map((line) => line.length - line.trimStart().length);
    expect(indents.filter((width) => width % 2 === 1)).toEqual([]);
  });
});

describe('asking for an example', () => {
  it('knows its own names and no others', () => {
    expect(exampleNames.every((name) => isExampleName(name))).toBe(true);
    expect(['garage-de', 'toString', ''].filter((name) => isExampleName(name))).toEqual([]);
  });
});
