/** A first register for each kind of business in each country, and what happens when the user chooses again. */
import { describe, expect, it } from 'vitest';
import { cardsWithPlaces } from '#register/library/first-register/card-places.ts';
import {
  composeFirstRegister,
  fillFirstRegister,
  type FirstRegister,
} from '#register/library/first-register/first-register.ts';
import {
  findProfile,
  offeredTemplates,
  proposedTemplates,
  usualCards,
} from '#register/library/first-register/proposals.ts';
import { isUntouchedActivity } from '#register/library/first-register/untouched.ts';
import { findProviderCard } from '#register/library/providers/provider-cards.ts';
import { libraryCountries } from '#register/library/retention/row.ts';
import { findSectorProfile, sectorIds } from '#register/library/sectors.ts';
import { activityTemplates, findTemplate } from '#register/library/templates/templates.ts';
import type { Activity } from '#register/model/activity.ts';
import type { Country } from '#register/model/country.ts';
import { findReferenceFaults } from '#register/model/references.ts';
import { registerSchema } from '#register/model/register.ts';
import { readField } from '../read-field.ts';

function counter(): () => string {
  let count = 0;
  return () => `id-${(count += 1)}`;
}

function compose(
  templateIds: readonly string[],
  cardIds: readonly string[] = [],
  country: Country | null = 'BE',
): FirstRegister {
  return composeFirstRegister({ organisation: { country }, templateIds, cardIds, newId: counter() });
}

/** Chooses again in a register that has no processor's record. */
function refill(
  current: FirstRegister,
  change: { templateIds?: readonly string[]; cardIds?: readonly string[]; country?: Country | null },
): FirstRegister {
  let count = 100;
  return fillFirstRegister(
    { ...current, processorActivities: [] },
    {
      organisation: { country: change.country === undefined ? 'BE' : change.country },
      templateIds: change.templateIds ?? null,
      cardIds: change.cardIds ?? null,
      firstReference: 'A-50',
      newId: () => `id-${(count += 1)}`,
    },
  );
}

function activityOf({ activities }: FirstRegister, templateId: string): Activity {
  const found = activities.find((activity) => activity.templateId === templateId);
  if (found === undefined) throw new Error(`no ${templateId}`);
  return found;
}

function recipientNames(register: FirstRegister, templateId: string): readonly (string | undefined)[] {
  return activityOf(register, templateId).recipients.map(({ party }) =>
    party.kind === 'provider'
      ? register.providers.find(({ id }) => id === party.providerId)?.name
      : party.name.en,
  );
}

const everyCase = sectorIds.flatMap((sector) =>
  libraryCountries.map((country) => [sector, country] as const),
);

describe('the first register of a business', () => {
  it.each(everyCase)('%s in %s is a register without a fault', (sector, country) => {
    const profile = findSectorProfile(sector);
    const { providers, activities } = compose(
      proposedTemplates(profile, country),
      usualCards(profile, country),
      country,
    );
    const register = registerSchema.parse({ organisation: { country }, providers, activities });
    expect({ providers: register.providers, activities: register.activities }).toEqual({
      providers,
      activities,
    });
    expect(findReferenceFaults(register)).toEqual([]);
    expect(new Set(activities.map(({ reference }) => reference)).size).toBe(activities.length);
    for (const object of [...activities, ...providers])
      expect(object.toConfirm.filter((path) => readField(object, path) === undefined)).toEqual([]);
    for (const { audiences, templateId } of activities)
      expect(audiences).toEqual(findTemplate(templateId ?? '')?.audiences);
    expect(activities.every(({ status }) => status === 'draft')).toBe(true);
  });

  it.each(libraryCountries)('has ten activities or more for a garage and a web shop in %s', (country) => {
    for (const sector of ['garage', 'garage-with-sales', 'tyre-centre', 'web-shop']) {
      const proposed = proposedTemplates(findSectorProfile(sector), country);
      expect(compose(proposed, [], country).activities.length).toBeGreaterThanOrEqual(10);
    }
  });

  it('is numbered from A-01 on', () => {
    expect(compose(['T01', 'T06', 'T22']).activities.map(({ reference }) => reference)).toEqual([
      'A-01',
      'A-02',
      'A-03',
    ]);
  });

  it('asks to confirm what the library filled, and not the number it was given', () => {
    const [activity] = compose(['T06']).activities;
    expect(activity?.toConfirm).toContain('name');
    expect(activity?.toConfirm).not.toContain('reference');
  });

  it('leaves out what nobody knows', () => {
    expect(compose(['T99'], ['nobody'])).toEqual({ providers: [], activities: [] });
  });
});

describe('a provider that was chosen', () => {
  it('takes the place of its kind in every activity, to be confirmed there', () => {
    const register = compose(['T03', 'T05', 'T06'], ['mollie']);
    expect(recipientNames(register, 'T03')).toContain('Mollie');
    expect(recipientNames(register, 'T05')).toContain('Mollie');
    expect(recipientNames(register, 'T06')).not.toContain('Mollie');
    const payment = activityOf(register, 'T05');
    const row = payment.recipients.find(({ party }) => party.kind === 'provider');
    expect(payment.recipients.filter(({ id }) => id === 'payment')).toEqual([]);
    expect(payment.toConfirm).toContain(`recipients/${row?.id}/party`);
    expect(row?.role).toBeNull();
  });

  it('shares the place with others of its kind', () => {
    const register = compose(['T05'], ['mollie', 'paypal']);
    expect(recipientNames(register, 'T05')).toEqual(expect.arrayContaining(['Mollie', 'PayPal']));
  });

  it('goes where it belongs when its kind says too little', () => {
    const register = compose(['T09', 'T11', 'T13', 'T25', 'T26'], ['tecalliance', 'car_pass']);
    expect(recipientNames(register, 'T09')).toContain('TecAlliance');
    expect(recipientNames(register, 'T13')).toContain('Car-Pass');
    for (const id of ['T11', 'T25', 'T26'])
      expect(activityOf(register, id).recipients.some(({ party }) => party.kind === 'provider')).toBe(false);
  });

  it('stands beside the others where the template has no row for it', () => {
    const register = compose(['T03'], ['shopify']);
    expect(recipientNames(register, 'T03').at(-1)).toBe('Shopify');
  });

  it('is nobody’s recipient when it gets nothing', () => {
    expect(recipientNames(compose(['T03', 'T18'], ['woocommerce']), 'T03')).not.toContain('WooCommerce');
  });

  it('is placed by cards and rows that exist', () => {
    for (const [card, places] of cardsWithPlaces) {
      expect(findProviderCard(card)?.id).toBe(card);
      for (const place of places) {
        const [templateId = '', row] = place.split('/');
        const template = findTemplate(templateId);
        const rows = template?.recipients.map(({ id }) => id) ?? [];
        expect([place, template?.id]).toEqual([place, templateId]);
        expect(row === undefined || rows.includes(row)).toBe(true);
      }
    }
  });
});

describe('choosing again', () => {
  it('changes nothing when nothing is chosen otherwise', () => {
    const before = compose(['T01', 'T05', 'T06'], ['mollie']);
    expect(refill(before, {})).toEqual(before);
    expect(refill(before, { templateIds: ['T06', 'T01', 'T05'], cardIds: ['mollie'] })).toEqual(before);
  });

  it('adds what is new, numbered on', () => {
    const after = refill(compose(['T01']), { templateIds: ['T01', 'T05', 'T06'] });
    expect(after.activities.map(({ templateId, reference }) => [templateId, reference])).toEqual([
      ['T01', 'A-01'],
      ['T05', 'A-50'],
      ['T06', 'A-51'],
    ]);
  });

  it('links a provider that comes after the activities', () => {
    const after = refill(compose(['T05']), { cardIds: ['mollie'] });
    expect(recipientNames(after, 'T05')).toContain('Mollie');
  });

  it('takes back drafts and entries that nobody has touched', () => {
    const before = compose(['T01', 'T05'], ['mollie', 'paypal']);
    const after = refill(before, { templateIds: ['T05'], cardIds: ['paypal'] });
    expect(after.activities.map(({ templateId }) => templateId)).toEqual(['T05']);
    expect(after.providers.map(({ name }) => name)).toEqual(['PayPal']);
    expect(recipientNames(after, 'T05')).not.toContain('Mollie');
    expect(refill(after, { cardIds: [] }).activities.flatMap(({ recipients }) => recipients)).toEqual(
      compose(['T05']).activities.flatMap(({ recipients }) => recipients),
    );
  });

  it('never changes or takes back what the user has changed', () => {
    const before = compose(['T01', 'T05'], ['mollie']);
    const touched = {
      ...before,
      activities: before.activities.map((activity) => ({ ...activity, owner: 'Anna' })),
    };
    expect(refill(touched, { templateIds: [], cardIds: [], country: 'FR' })).toEqual(touched);
  });

  it('counts one confirmed field as touched', () => {
    const before = compose(['T05'], ['mollie']);
    const confirmed = {
      activities: before.activities.map((activity) => ({
        ...activity,
        toConfirm: activity.toConfirm.slice(1),
      })),
      providers: before.providers.map((provider) => ({ ...provider, toConfirm: [] })),
    };
    expect(refill(confirmed, { templateIds: [], cardIds: [] })).toEqual(confirmed);
  });

  it('keeps an entry that another record uses', () => {
    const before = compose([], ['mollie']);
    const [mollie] = before.providers;
    const [activity] = compose(['T01']).activities;
    if (mollie === undefined || activity === undefined) throw new Error('both are made');
    const software = [{ id: 's1', name: 'Checkout', providerId: mollie.id, note: {} }];
    const used = { ...before, activities: [{ ...activity, software }] };
    expect(refill(used, { cardIds: [] }).providers).toEqual([mollie]);
  });

  it('follows the country while nothing is confirmed', () => {
    const before = compose(['T06'], ['sd_worx'], 'BE');
    const after = refill(before, { country: 'FR' });
    expect(activityOf(before, 'T06').purposes[0]?.statute).toContain('60');
    expect(activityOf(after, 'T06').purposes[0]?.statute).toContain('L123-22');
    expect(activityOf(after, 'T06').id).toBe(activityOf(before, 'T06').id);
  });

  it('knows its own drafts again, for every template, country and provider', () => {
    const templateIds = activityTemplates.rows.map(({ id }) => id);
    for (const country of [...libraryCountries, null, 'DE'] as const) {
      const { activities, providers } = compose(
        templateIds,
        ['mollie', 'paypal', 'ovh', 'microsoft365', 'rdw', 'shopify'],
        country,
      );
      expect(activities.filter((activity) => !isUntouchedActivity(activity, providers))).toEqual([]);
    }
  });
});

describe('what is offered', () => {
  it('is the usual first, then what is possible, and every other template of the country', () => {
    const garage = findSectorProfile('garage');
    const templates = offeredTemplates(garage, 'FR');
    expect(templates.slice(0, 3)).toEqual(['T01', 'T02', 'T05']);
    expect(templates).not.toContain('T13');
    expect(new Set(templates).size).toBe(templates.length);
    expect(offeredTemplates(undefined, null)).toHaveLength(30);
  });

  it('remembers by its activities that a garage sells vehicles', () => {
    expect(findProfile('garage', [{ templateId: 'T09' }])?.id).toBe('garage');
    expect(findProfile('garage', [{ templateId: 'T12' }])?.id).toBe('garage-with-sales');
    expect(findProfile('other', [])).toBeUndefined();
    expect(findProfile(null, [])).toBeUndefined();
  });

  it('names no providers for a country the library does not know', () => {
    expect(usualCards(findSectorProfile('garage'), 'DE')).toEqual([]);
    expect(usualCards(findSectorProfile('web-shop'), 'BE')).toContain('mollie');
  });
});
