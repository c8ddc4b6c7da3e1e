import { describe, expect, it } from 'vitest';
import type { ActivityId, ProviderId } from '#register/model/ids.ts';
import { createDesktop } from '#test/helpers/desktop.ts';

async function openRegister() {
  const desktop = createDesktop();
  await desktop.client.register.create({ name: 'Garage', country: 'FR', language: 'fr' });
  return desktop;
}

describe('an activity', () => {
  it('is made with a name, and everything else unknown', async () => {
    const { client } = await openRegister();
    const { value, savedAt } = await client.activities.create({ name: { fr: 'Devis' } });
    expect(value).toMatchObject({ name: { fr: 'Devis' }, reference: 'A-01', status: 'draft', purposes: [] });
    expect(value.createdOn).toBe('2026-11-22');
    expect(savedAt).toBe('2026-11-22T09:02:00.000Z');
    expect(await client.activities.get({ id: value.id })).toEqual(value);
  });

  it('is saved whole, and says since when', async () => {
    const { client } = await openRegister();
    const { value } = await client.activities.create({ name: { fr: 'Devis' } });
    const changed = {
      ...value,
      owner: 'L’accueil',
      note: { fr: '=1+1 & <b>« guillemets »</b>\nà la ligne' },
    };
    const saved = await client.activities.update({ activity: changed });
    expect(saved).toEqual({ value: changed, savedAt: '2026-11-22T09:03:00.000Z' });
    expect(await client.activities.get({ id: value.id })).toEqual(changed);
  });

  it('that has not changed is not written again', async () => {
    const { client } = await openRegister();
    const { value } = await client.activities.create({ name: { fr: 'Devis' } });
    expect(await client.activities.update({ activity: value })).toEqual({ value, savedAt: null });
  });

  it('is found by a word of any of its texts, accents and case apart', async () => {
    const { client } = await openRegister();
    await client.activities.create({ name: { fr: 'Vidéosurveillance' } });
    await client.activities.create({ name: { fr: 'Devis' } });
    const page = await client.activities.list({
      record: 'controller',
      language: 'fr',
      search: 'VIDEOSURV',
    });
    expect(page.rows.map(({ name }) => name.fr)).toEqual(['Vidéosurveillance']);
    expect(page.total).toBe(1);
  });

  it('is duplicated as a draft of its own, numbered on', async () => {
    const { client } = await openRegister();
    const { value } = await client.activities.create({ name: { fr: 'Devis', nl: 'Offertes' } });
    await client.activities.update({
      activity: { ...value, reference: 'GV-09', status: 'active', owner: 'L’accueil' },
    });
    const copy = (await client.activities.duplicate({ id: value.id })).value;
    expect(copy).toMatchObject({
      reference: 'GV-10',
      name: { fr: 'Devis (2)', nl: 'Offertes (2)' },
      status: 'draft',
      owner: 'L’accueil',
    });
    const third = (await client.activities.duplicate({ id: copy.id })).value;
    expect(third.name.fr).toBe('Devis (3)');
    expect(new Set([value.id, copy.id, third.id]).size).toBe(3);
  });

  it('is removed, and gone', async () => {
    const { client } = await openRegister();
    const { value } = await client.activities.create({ name: { fr: 'Devis' } });
    await client.activities.remove({ id: value.id });
    await expect(client.activities.get({ id: value.id })).rejects.toMatchObject({
      code: 'activity.notFound',
    });
  });
});

describe('a provider', () => {
  it('is added to several activities at once, to each of them once, as one change', async () => {
    const { client } = await openRegister();
    const mollie = (await client.providers.create({ name: 'Mollie' })).value;
    const ids: ActivityId[] = [];
    for (const name of ['Payment', 'Refunds', 'Accounting'])
      ids.push((await client.activities.create({ name: { en: name } })).value.id);
    const before = (await client.register.verify({})).counts.changes;
    expect(await client.activities.linkProvider({ providerId: mollie.id, activityIds: ids })).toEqual({
      linked: 3,
    });
    expect(await client.activities.linkProvider({ providerId: mollie.id, activityIds: ids })).toEqual({
      linked: 0,
    });
    expect((await client.register.verify({})).counts.changes).toBe(before + 1);
    const { usedBy } = await client.providers.get({ id: mollie.id });
    expect(usedBy.map(({ activityName }) => activityName.en)).toEqual(['Payment', 'Refunds', 'Accounting']);
  });

  it('is not removed while an activity uses it', async () => {
    const { client } = await openRegister();
    const mollie = (await client.providers.create({ name: 'Mollie' })).value;
    const payment = (await client.activities.create({ name: { en: 'Payment' } })).value;
    await client.activities.linkProvider({ providerId: mollie.id, activityIds: [payment.id] });
    await expect(client.providers.remove({ id: mollie.id })).rejects.toMatchObject({
      code: 'provider.inUse',
      parameters: { usedBy: 'Payment' },
    });
    await client.activities.remove({ id: payment.id });
    await client.providers.remove({ id: mollie.id });
    expect(await client.providers.list({})).toEqual([]);
  });

  it('is changed in one place for all', async () => {
    const { client } = await openRegister();
    const { value } = await client.providers.create({ name: 'Mollie' });
    const saved = await client.providers.update({ provider: { ...value, legalEntity: 'Mollie B.V.' } });
    expect(saved.value.legalEntity).toBe('Mollie B.V.');
    expect((await client.providers.list({})).map(({ provider }) => provider)).toEqual([saved.value]);
  });

  it('that is not in the register is not linked', async () => {
    const { client } = await openRegister();
    const { value } = await client.activities.create({ name: { en: 'Payment' } });
    // An id that some other register has.
    const providerId = 'mollie' as ProviderId;
    await expect(
      client.activities.linkProvider({ providerId, activityIds: [value.id] }),
    ).rejects.toMatchObject({ code: 'provider.notFound' });
  });
});

describe('an activity for others', () => {
  it('has the same life in the other record', async () => {
    const { client } = await openRegister();
    const { value } = await client.processorActivities.create({ name: { fr: 'Entretien de flotte' } });
    expect(value.reference).toBe('P-01');
    const saved = await client.processorActivities.update({
      activity: { ...value, hasNoRecipients: true },
    });
    expect(await client.processorActivities.get({ id: value.id })).toEqual(saved.value);
    const copy = await client.processorActivities.duplicate({ id: value.id });
    expect(copy.value).toMatchObject({ reference: 'P-02', name: { fr: 'Entretien de flotte (2)' } });
    await client.processorActivities.remove({ id: value.id });
    const page = await client.activities.list({ record: 'processor', language: 'fr' });
    expect(page.rows.map(({ id }) => id)).toEqual([copy.value.id]);
  });
});

describe('the organisation', () => {
  it('gives the register its name, in the list of recent ones too', async () => {
    const { client } = await openRegister();
    const before = await client.organisation.get({});
    const { value } = await client.organisation.update({
      organisation: { ...before, tradeName: 'Chez Louis' },
    });
    expect(value.tradeName).toBe('Chez Louis');
    const state = await client.application.state({});
    expect([state.openRegister?.organisationName, state.recentRegisters[0]?.name]).toEqual([
      'Chez Louis',
      'Chez Louis',
    ]);
  });
});
