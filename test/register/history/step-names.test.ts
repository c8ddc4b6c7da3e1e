import { describe, expect, it } from 'vitest';
import { nameStep, type Step } from '#register/history/step-names.ts';
import { historyMessages } from '#register/language/history-messages.ts';
import { languages } from '#register/model/language.ts';

const nameOf = (kind: string, id: string) =>
  kind === 'provider' ? { mollie: 'Mollie', stripe: 'Stripe' }[id] : { en: 'Payments', fr: 'Paiements' };

const update = (before: object, after: object): Step => ({
  action: 'activity.update',
  objects: [{ objectKind: 'activity', objectId: 'payments', before: { ...before }, after: { ...after } }],
});
const through = (providerId: string) => ({ id: providerId, party: { kind: 'provider', providerId } });

describe('A step is named', () => {
  it('by who was taken out of what', () => {
    const step = update({ recipients: [through('mollie')] }, { recipients: [] });
    expect(languages.map((language) => nameStep(step, language, nameOf))).toEqual([
      'retirer Mollie de «\u00a0Paiements\u00a0»',
      'Mollie weghalen uit Paiements',
      'remove Mollie from Payments',
      'Mollie aus „Paiements“ entfernen',
    ]);
  });

  it.each([
    [
      'replace Mollie with Stripe in Payments',
      { recipients: [through('mollie')] },
      { recipients: [through('stripe')] },
    ],
    [
      'add Stripe to Payments',
      { recipients: [] },
      { recipients: [through('stripe')], hasNoRecipients: false },
    ],
    ['rename Quotes to Estimates', { name: { en: 'Quotes' } }, { name: { en: 'Estimates' } }],
    ['change Payments (purposes)', { purposes: [] }, { purposes: [{ id: 'a' }], updatedOn: '2026-11-22' }],
    ['change Payments', { purposes: [], owner: '' }, { purposes: [{ id: 'a' }], owner: 'Ann' }],
    ['confirm fields of Payments', { toConfirm: ['name'] }, { toConfirm: [] }],
    [
      'mark Payments as reviewed',
      { reviewedOn: null, reviewDueOn: null, updatedOn: '2026-11-01' },
      { reviewedOn: '2026-11-22', reviewDueOn: '2027-11-22', updatedOn: '2026-11-22' },
    ],
    ['change Payments (next review)', { reviewDueOn: null }, { reviewDueOn: '2027-11-22' }],
    ['change Payments', { fromTheFuture: 1 }, { fromTheFuture: 2 }],
  ])('“%s”', (name, before, after) => {
    expect(nameStep(update(before, after), 'en', nameOf)).toBe(name);
  });

  const named = (before: object, after: object) => update({ name: before }, { name: after });
  const [quotes, both] = [{ en: 'Quotes' }, { en: 'Quotes', nl: 'Offertes' }];

  it.each([
    ['add a name in Dutch to Quotes', quotes, both],
    ['remove the name in Dutch from Quotes', both, quotes],
    ['change the name of Quotes in Dutch', both, { ...both, nl: 'Prijsopgaven' }],
    ['change Quotes (name)', both, { en: 'Quotes', fr: 'Devis' }],
    ['rename Quotes to Estimates', both, { ...both, en: 'Estimates' }],
    ['rename entry without a name to Offertes', {}, { nl: 'Offertes' }],
  ])('by the name that a reader sees: “%s”', (name, before, after) => {
    expect(nameStep(named(before, after), 'en', nameOf)).toBe(name);
  });

  it('by the language in which a name came, in each language', () => {
    expect(languages.map((language) => nameStep(named(quotes, both), language, nameOf))).toEqual([
      'ajouter un nom en néerlandais à «\u00a0Quotes\u00a0»',
      'een naam in het Nederlands geven aan Quotes',
      'add a name in Dutch to Quotes',
      '„Quotes“ einen Namen auf Niederländisch geben',
    ]);
  });

  const object = (objectKind: string, objectId: string, before: object | null, after: object | null) => {
    return { objectKind, objectId, before: before && { ...before }, after: after && { ...after } };
  };
  const phone = object('organisation', 'organisation', { phone: '1' }, { phone: '2' });
  const mollie = object('provider', 'mollie', null, { name: 'Mollie' });
  const payments = object('activity', 'payments', null, { name: { en: 'Payments' } });

  it.each([
    ['fill in 2 entries from templates', [phone, mollie, payments]],
    ['fill in Payments from a template', [phone, payments]],
    ['change Organisation (phone)', [phone]],
    ['delete Payments', [phone, object('activity', 'payments', { name: { en: 'Payments' } }, null)]],
  ])('by what the first steps took from the library: “%s”', (name, objects) => {
    expect(nameStep({ action: 'template.fill', objects }, 'en', nameOf)).toBe(name);
  });

  it('by what was made or deleted, whatever links went with it', () => {
    const deleted: Step = {
      action: 'activity.remove',
      objects: [
        { objectKind: 'activity', objectId: 'a', before: { replacedBy: 'b' }, after: { replacedBy: null } },
        { objectKind: 'activity', objectId: 'b', before: { name: { en: 'Quotes' } }, after: null },
      ],
    };
    expect(nameStep(deleted, 'en', nameOf)).toBe('delete Quotes');
  });

  it('by what was brought back, whatever came with it', () => {
    const broughtBack: Step = {
      action: 'bin.restore',
      objects: [
        { objectKind: 'provider', objectId: 'mollie', before: null, after: { name: 'Mollie' } },
        { objectKind: 'activity', objectId: 'b', before: null, after: { name: { en: 'Quotes' } } },
        { objectKind: 'activity', objectId: 'a', before: { replacedBy: null }, after: { replacedBy: 'b' } },
        { objectKind: 'setAsideFinding', objectId: 'f', before: null, after: { rule: 'R42' } },
      ],
    };
    expect(nameStep(broughtBack, 'en', nameOf)).toBe('bring back Quotes');
  });

  it('by what was set aside, or put back on the list', () => {
    const finding = { id: 'f', rule: 'R42', subject: { kind: 'activity', id: 'payments' }, reason: 'Known' };
    const step = (before: object | null, after: object | null): Step => ({
      action: 'finding.setAside',
      objects: [
        {
          objectKind: 'setAsideFinding',
          objectId: 'f',
          before: before && { ...before },
          after: after && { ...after },
        },
      ],
    });
    expect(languages.map((language) => nameStep(step(null, finding), language, nameOf))).toEqual([
      'mettre de côté un point de «\u00a0Paiements\u00a0» (R42)',
      'een punt van Paiements opzijzetten (R42)',
      'set aside a point about Payments (R42)',
      'einen Punkt zu „Paiements“ zurückstellen (R42)',
    ]);
    expect(nameStep(step(finding, null), 'en', nameOf)).toBe(
      'put a point about Payments back on the list (R42)',
    );
    const general = { ...finding, subject: { kind: 'register', id: 'register' } };
    expect(nameStep(step(null, general), 'en', nameOf)).toBe('set aside a point about Organisation (R42)');
    expect(nameStep(step({ reason: 'a' }, { reason: 'b' }), 'en', nameOf)).toBe(
      'set aside a point about Payments',
    );
  });

  it('by what was deleted, not by what was set aside about it', () => {
    const deleted: Step = {
      action: 'activity.remove',
      objects: [
        { objectKind: 'setAsideFinding', objectId: 'f', before: { rule: 'R42' }, after: null },
        { objectKind: 'activity', objectId: 'b', before: { name: { en: 'Quotes' } }, after: null },
      ],
    };
    expect(nameStep(deleted, 'en', nameOf)).toBe('delete Quotes');
  });

  it('by the name of the version', () => {
    const image = { id: 'v', name: 'Validated', validatedBy: '', note: '', seq: 4 };
    const step = (before: object | null, after: object | null): Step => ({
      action: 'version.create',
      objects: [
        {
          objectKind: 'version',
          objectId: 'v',
          before: before && { ...before },
          after: after && { ...after },
        },
      ],
    });
    expect(nameStep(step(null, image), 'en', nameOf)).toBe('name the version “Validated”');
    expect(nameStep(step(image, null), 'de', nameOf)).toBe('den Namen der Version „Validated“ entfernen');
  });
});

describe('The words of the history', () => {
  it.each(languages)('have no gaps in %s, and the same parameters as in English', (language) => {
    const shape = (messages: Readonly<Record<string, string>>) =>
      Object.entries(messages).map(([key, text]) => [
        key,
        text.trim() !== '',
        [...new Set([...text.matchAll(/\{(\w+)\s*[,}]/g)].map((match) => match[1]))].toSorted((a, b) =>
          String(a).localeCompare(String(b)),
        ),
      ]);
    expect(shape(historyMessages[language])).toEqual(shape(historyMessages.en));
  });
});
