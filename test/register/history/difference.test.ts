import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRegisters } from '#register/history/difference.ts';
import { tellDifferences } from '#register/history/sentences.ts';
import { languages, type Language } from '#register/model/language.ts';
import type { Register } from '#register/model/register.ts';
import { register } from '#test/arbitraries/register.ts';
import { registerOf } from '#test/helpers/registers.ts';

const tell = (before: Register, after: Register, language: Language = 'en') =>
  tellDifferences(compareRegisters(before, after), language).map(({ sentence }) => sentence);

const providers = [
  { id: 'mollie', name: 'Mollie', kind: 'payment' },
  { id: 'stripe', name: 'Stripe', kind: 'payment' },
];
const paidThrough = (providerId: string, years: number) =>
  registerOf({
    providers,
    activities: [
      {
        id: 'payments',
        name: { fr: 'Paiements', nl: 'Betalingen', en: 'Payments', de: 'Zahlungen' },
        recipients: [{ id: providerId, party: { kind: 'provider', providerId } }],
        dataCategories: [
          {
            id: 'invoices',
            description: { fr: 'Factures', nl: 'Facturen', en: 'Invoices', de: 'Rechnungen' },
            retention: { active: { amount: years, unit: 'years', event: 'last_contact' } },
          },
        ],
      },
    ],
  });

describe('The difference of two registers', () => {
  it.each([
    [
      'fr',
      'Paiements\u00a0: Factures\u00a0: conservation désormais 10 ans à compter du dernier contact venant de la personne au lieu de 7 ans\u00a0; Stripe a remplacé Mollie comme prestataire de paiement.',
    ],
    [
      'nl',
      'Betalingen: Facturen nu bewaard: 10 jaar vanaf het laatste contact vanwege de betrokkene in plaats van 7 jaar; Stripe verving Mollie als betaaldienstverlener.',
    ],
    [
      'en',
      'Payments: Invoices now kept 10 years from the last contact from the person instead of 7 years; Stripe replaced Mollie as payment provider.',
    ],
    [
      'de',
      'Zahlungen: Rechnungen jetzt aufbewahrt: 10 Jahre ab dem letzten Kontakt der Person statt 7 Jahre; Stripe hat Mollie ersetzt als Zahlungsdienstleister.',
    ],
  ] as const)('is a sentence that a person reads, in %s', (language, sentence) => {
    expect(tell(paidThrough('mollie', 7), paidThrough('stripe', 10), language)).toEqual([sentence]);
  });

  it('tells among an object’s own points what was set aside about it', () => {
    const finding = (id: string, subject: object, reason = 'Agreed with the DPO') => {
      return { id, rule: 'R42', subject, reason, setAsideOn: '2026-11-22' };
    };
    const payments = { kind: 'activity', id: 'payments' };
    const before = paidThrough('mollie', 10);
    const aside = (...setAsideFindings: readonly object[]) => registerOf({ ...before, setAsideFindings });
    const some = aside(finding('f-1', payments), finding('f-2', { kind: 'register', id: 'register' }));
    expect(tell(before, some)).toEqual([
      'Organisation: point R42 set aside (reason: “Agreed with the DPO”).',
      'Payments: point R42 set aside (reason: “Agreed with the DPO”).',
    ]);
    expect(tell(aside(finding('f-1', payments)), before, 'nl')).toEqual([
      'Betalingen: punt R42 weer op de lijst.',
    ]);
    expect(tell(aside(finding('f-1', payments)), aside(finding('f-1', payments, 'Other')))).toEqual([
      'Payments: point R42 set aside (reason: “Other”).',
    ]);
  });

  const one = (members: object) =>
    registerOf({ activities: [{ id: 'a', name: { en: 'Quotes' }, ...members }] });
  const purpose = (legalBases: readonly string[]) => ({
    purposes: [{ id: 'p', description: { en: 'Answer' }, legalBases }],
  });

  it.each([
    ['Quotes: formerly named “Estimates”.', { name: { en: 'Estimates' } }, {}],
    ['Quotes: person in charge: now “Ann”.', {}, { owner: 'Ann' }],
    ['Quotes: person in charge: now “Bob” instead of “Ann”.', { owner: 'Ann' }, { owner: 'Bob' }],
    ['Quotes: person in charge: no longer stated (was “Ann”).', { owner: 'Ann' }, {}],
    ['Quotes: end date: now 1 March 2026.', {}, { endedOn: '2026-03-01' }],
    ['Quotes: status: now “Active” instead of “Draft”.', {}, { status: 'active' }],
    [
      'Quotes: “Answer”, legal basis: now “Contract or pre-contractual steps” instead of “Consent”.',
      purpose(['consent']),
      purpose(['contract']),
    ],
    ['Quotes: purposes: “Answer” added.', {}, purpose([])],
    ['Quotes: purposes: “Answer” removed.', purpose([]), {}],
    ['Quotes: notices that speak of it: “Customers” added.', {}, { audiences: ['customers'] }],
    ['Quotes: 2 fields confirmed.', { toConfirm: ['name', 'owner'] }, {}],
    ['Quotes: children: changed.', {}, { minors: { areAddressed: 'no' } }],
    ['Quotes: nobody else gets the data: now yes instead of no.', {}, { hasNoRecipients: true }],
  ])('%s', (sentence, before, after) => {
    expect(tell(one(before), one(after))).toEqual([sentence]);
  });

  it('tells what came and what went', () => {
    const before = registerOf({
      providers: [providers[0]],
      activities: [{ id: 'a', name: { en: 'Quotes' } }],
    });
    const after = registerOf({
      providers: [providers[1]],
      processorActivities: [{ id: 'h', name: { en: 'Hosting' } }],
    });
    expect(tell(before, after)).toEqual([
      'Quotes: activity deleted.',
      'Hosting: new processing for others.',
      'Stripe: new provider.',
      'Mollie: provider deleted.',
    ]);
  });

  it('does not count a date of last change as a difference', () => {
    expect(tell(one({ updatedOn: '2026-01-01' }), one({ updatedOn: '2026-02-02' }))).toEqual([]);
  });

  it('is empty for equal registers only, and can be told in every language', { timeout: 60_000 }, () => {
    const withoutDates = (value: Register) => ({
      ...value,
      format: null,
      id: null,
      activities: new Map(value.activities.map((one) => [one.id, { ...one, updatedOn: null }])),
      processorActivities: new Map(
        value.processorActivities.map((one) => [one.id, { ...one, updatedOn: null }]),
      ),
      providers: new Map(value.providers.map((one) => [one.id, one])),
    });
    const same = (a: Register, b: Register) => {
      try {
        expect(withoutDates(a)).toEqual(withoutDates(b));
        return true;
      } catch {
        return false;
      }
    };
    fc.assert(
      fc.property(register, register, (before, after) => {
        expect(compareRegisters(before, before)).toEqual([]);
        const differences = compareRegisters(before, after);
        expect(differences.length === 0).toBe(same(before, after));
        for (const language of languages)
          for (const { points } of tellDifferences(differences, language))
            expect(points.every((point) => point.trim() !== '')).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
