import { describe, expect, it } from 'vitest';
import { activityIdSchema, providerIdSchema } from '#register/model/ids.ts';
import { createDesktop } from '#test/helpers/desktop.ts';

async function begin(country: 'FR' | 'BE' | 'NL' = 'BE') {
  const desktop = createDesktop();
  const summary = await desktop.client.register.create({
    name: 'Garage Voorbeeld',
    country,
    sector: 'garage',
    language: 'nl',
    details: { legalForm: 'BV', companyNumber: '0123.456.749', address: { city: 'Gent' } },
    hasFirstSteps: true,
  });
  if (summary === null) throw new Error('A register is made without a dialog.');
  return { ...desktop, summary };
}

async function listTemplateIds({ client }: Pick<Awaited<ReturnType<typeof begin>>, 'client'>) {
  const { rows } = await client.activities.list({ record: 'controller', language: 'nl' });
  const all = await Promise.all(
    rows.map(({ id }) => client.activities.get({ id: activityIdSchema.parse(id) })),
  );
  return all.map(({ templateId }) => templateId);
}

describe('the first steps', () => {
  it('begin with a register that exists and holds what was said of the organisation', async () => {
    const { client, summary } = await begin();
    expect(summary).toMatchObject({
      organisationName: 'Garage Voorbeeld',
      firstSteps: { step: 'trade', isPutOff: false },
    });
    expect(await client.organisation.get({})).toMatchObject({
      legalForm: 'BV',
      companyNumber: '0123.456.749',
      address: { city: 'Gent' },
      sector: 'garage',
      toConfirm: [],
    });
  });

  it('are taken up again where they were left, and are over when they are done', async () => {
    const { client, summary } = await begin();
    const standing = {
      step: 'providers' as const,
      isPutOff: true,
      profileId: 'garage',
      templateIds: ['T01'],
      cardIds: ['mollie'],
    };
    await client.register.noteFirstSteps({ standing });
    await client.register.close({});
    const again = await client.register.open({ from: 'recent', path: summary.path });
    expect(again?.firstSteps).toEqual(standing);
    await client.register.noteFirstSteps({ standing: null });
    expect((await client.register.summary({})).firstSteps).toBeNull();
  });

  it('fill the register by one change, activities linked to the providers', async () => {
    const desktop = await begin();
    const { client } = desktop;
    const before = (await client.register.verify({})).counts.changes;
    const { value, savedAt } = await client.register.fill({
      templateIds: ['T01', 'T05', 'T06'],
      cardIds: ['mollie'],
    });
    expect(value).toEqual({ activities: 3, processorActivities: 0, providers: 1 });
    expect(savedAt).not.toBeNull();
    expect((await client.register.verify({})).counts.changes).toBe(before + 1);
    const [mollie] = await client.providers.list({});
    expect(mollie?.provider).toMatchObject({ name: 'Mollie', role: 'controller', catalogueId: 'mollie' });
    expect(mollie?.usedBy.map(({ activityName }) => activityName.nl)).toEqual(['Betaling']);
  });

  it('write nothing when nothing is chosen otherwise', async () => {
    const { client } = await begin();
    await client.register.fill({ templateIds: ['T01', 'T05'], cardIds: ['mollie', 'paypal'] });
    expect(await client.register.fill({ templateIds: ['T05', 'T01'] })).toMatchObject({ savedAt: null });
    expect(await client.register.fill({})).toMatchObject({ savedAt: null });
  });

  it('take back an untouched choice, and leave alone what was edited', async () => {
    const desktop = await begin();
    const { client } = desktop;
    await client.register.fill({ templateIds: ['T01', 'T05', 'T06'], cardIds: ['mollie'] });
    const { rows } = await client.activities.list({
      record: 'controller',
      language: 'nl',
      search: 'Klanten',
    });
    const id = rows.find(({ reference }) => reference === 'A-01')?.id;
    const customers = await client.activities.get({ id: activityIdSchema.parse(id) });
    await client.activities.update({ activity: { ...customers, owner: 'Onthaal' } });
    const { value } = await client.register.fill({ templateIds: [], cardIds: [] });
    expect(value).toMatchObject({ activities: 1, providers: 0 });
    expect(await listTemplateIds(desktop)).toEqual(['T01']);
  });

  it('can tell what they wrote, and what the user has made of it', async () => {
    const { client } = await begin();
    await client.register.fill({ templateIds: ['T01', 'T05'], cardIds: ['mollie'] });
    await client.providers.create({ name: 'Boekhouding Peeters' });
    const [entry] = await client.providers.list({});
    if (entry === undefined) throw new Error('Mollie is there.');
    await client.providers.update({ provider: { ...entry.provider, phone: '1' } });
    const filled = await client.register.filled({});
    expect(filled.activities.map(({ libraryId, isTouched }) => [libraryId, isTouched])).toEqual([
      ['T01', false],
      ['T05', false],
    ]);
    expect(filled.providers).toEqual([{ id: entry.provider.id, libraryId: 'mollie', isTouched: true }]);
    expect(filled.ownProviders.map(({ name, isUsed }) => [name, isUsed])).toEqual([
      ['Boekhouding Peeters', false],
    ]);
    expect(filled.toConfirm).toBeGreaterThan(30);
  });

  it('follow the organisation to another country', async () => {
    const { client } = await begin('BE');
    await client.register.fill({ templateIds: ['T06'] });
    const organisation = await client.organisation.get({});
    await client.register.fill({ organisation: { ...organisation, country: 'FR' } });
    const { rows } = await client.activities.list({
      record: 'controller',
      language: 'fr',
      search: 'L123-22',
    });
    expect(rows).toHaveLength(1);
    expect((await client.register.summary({})).country).toBe('FR');
  });
});

describe('a new activity', () => {
  it('may start from a template, with the providers that are there already', async () => {
    const { client } = await begin();
    await client.providers.createFromCard({ catalogueId: 'mollie' });
    const { value } = await client.activities.create({ templateId: 'T05' });
    expect(value).toMatchObject({ templateId: 'T05', reference: 'A-01', name: { nl: 'Betaling' } });
    expect(value.recipients.some(({ party }) => party.kind === 'provider')).toBe(true);
    expect(value.toConfirm).toContain('name');
  });

  it('may have a name of the user’s own, which needs no confirmation', async () => {
    const { client } = await begin();
    const { value } = await client.activities.create({ templateId: 'T05', name: { nl: 'Kassa' } });
    expect(value.name).toEqual({ nl: 'Kassa' });
    expect(value.toConfirm).not.toContain('name');
  });

  it('cannot start from a template that nobody knows', async () => {
    const { client } = await begin();
    await expect(client.activities.create({ templateId: 'T99' })).rejects.toMatchObject({
      code: 'template.unknown',
    });
  });
});

describe('a new provider', () => {
  it('may come from the catalogue, and comes once', async () => {
    const { client } = await begin();
    const first = await client.providers.createFromCard({ catalogueId: 'mollie' });
    const second = await client.providers.createFromCard({ catalogueId: 'mollie' });
    expect(first.value.toConfirm.length).toBeGreaterThan(5);
    expect(second).toEqual({ value: first.value, savedAt: null });
    expect(await client.providers.list({})).toHaveLength(1);
  });

  it('is the group’s company of the organisation’s own country', async () => {
    const { client } = await begin('BE');
    const { value } = await client.providers.createFromCard({ catalogueId: 'dpd' });
    expect(value.country).toBe('BE');
  });

  it('cannot come from a card that nobody knows', async () => {
    const { client } = await begin();
    await expect(client.providers.createFromCard({ catalogueId: 'nobody' })).rejects.toMatchObject({
      code: 'card.unknown',
    });
    await expect(client.providers.get({ id: providerIdSchema.parse('nobody') })).rejects.toMatchObject({
      code: 'provider.notFound',
    });
  });
});

describe('whether activities must be recorded', () => {
  it('is told for each, with its reasons', async () => {
    const { client } = await begin();
    await client.register.fill({ templateIds: ['T01', 'T23'] });
    const duties = await client.activities.duties({});
    expect(duties.map(({ name, isNeeded }) => [name.nl, isNeeded])).toEqual([
      ['Klantenbeheer', true],
      ['Personeel en loon', true],
    ]);
    expect(duties[0]?.reasons).toEqual(['regular']);
  });
});
