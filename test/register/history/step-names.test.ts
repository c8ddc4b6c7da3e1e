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
    ['change Payments', { fromTheFuture: 1 }, { fromTheFuture: 2 }],
  ])('“%s”', (name, before, after) => {
    expect(nameStep(update(before, after), 'en', nameOf)).toBe(name);
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
