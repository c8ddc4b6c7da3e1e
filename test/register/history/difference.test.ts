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
      'Organisation: point set aside: “Two different periods for the same data” (reason: “Agreed with the DPO”).',
      'Payments: point set aside: “Two different periods for the same data” (reason: “Agreed with the DPO”).',
    ]);
    expect(tell(aside(finding('f-1', payments)), before, 'nl')).toEqual([
      'Betalingen: punt weer op de lijst: ‘Twee verschillende termijnen voor dezelfde gegevens’.',
    ]);
    expect(tell(aside(finding('f-1', payments)), aside(finding('f-1', payments, 'Other')))).toEqual([
      'Payments: point set aside: “Two different periods for the same data” (reason: “Other”).',
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
    ['Quotes: template: now “Quotes”.', {}, { templateId: 'T02' }],
    ['Quotes: template: changed.', {}, { templateId: 'T99' }],
    ['Quotes: name in Dutch: now “Offertes”.', {}, { name: { en: 'Quotes', nl: 'Offertes' } }],
    [
      'Quotes: name in Dutch: no longer stated (was “Offertes”).',
      { name: { en: 'Quotes', nl: 'Offertes' } },
      {},
    ],
    [
      'Quotes: note: now “Ask the accountant about the period, then the DPO about the wording, then the…”.',
      {},
      {
        note: {
          en: `Ask the accountant about the period, then the DPO about the wording, ${'then the owner, '.repeat(9)}`,
        },
      },
    ],
    [
      'Quotes: note: no longer stated (was “Ask the accountant about the period, then the DPO about the wording, then the…”).',
      {
        note: {
          en: `Ask the accountant about the period, then the DPO about the wording, ${'then the owner, '.repeat(9)}`,
        },
      },
      {},
    ],
    ['Quotes: person in charge: reworded.', { owner: 'Ann, '.repeat(50) }, { owner: 'Bob, '.repeat(50) }],
    ['Quotes: children: changed.', {}, { minors: { areAddressed: 'no' } }],
    ['Quotes: nobody else gets the data: now yes instead of no.', {}, { hasNoRecipients: true }],
  ])('%s', (sentence, before, after) => {
    expect(tell(one(before), one(after))).toEqual([sentence]);
  });

  const organised = (organisation: object) => registerOf({ organisation });
  const odile = { name: 'Odile Martin', company: 'Martin SARL' };

  it.each([
    ['language of documents: now “French” instead of “Dutch”', { language: 'nl' }, { language: 'fr' }],
    ['representative in the EU: now “Odile Martin”', {}, { representative: odile }],
    ['privacy contact: no longer stated (was “Odile Martin”)', { privacyContact: odile }, {}],
    ['privacy contact: changed', { privacyContact: odile }, { privacyContact: { ...odile, phone: '1' } }],
    [
      'data protection officer: now “Martin SARL” instead of “Odile Martin”',
      { dpo: { party: odile } },
      { dpo: { party: { company: 'Martin SARL' } } },
    ],
  ])('of the organisation: %s', (point, before, after) => {
    expect(tell(organised(before), organised(after))).toEqual([`Organisation: ${point}.`]);
  });

  it('calls countries and cards of the catalogue by their names', () => {
    const provider = (members: object) => registerOf({ providers: [{ id: 'm', name: 'Mail', ...members }] });
    const toUnitedStates = provider({ transfers: [{ id: 't', country: 'US' }] });
    expect(tell(provider({}), toUnitedStates)).toEqual(['Mail: transfers: “United States” added.']);
    expect(tell(provider({}), provider({ catalogueId: 'microsoft365' }), 'de')).toEqual([
      'Mail: Karte des Katalogs: jetzt „Microsoft 365“.',
    ]);
  });

  it('says nothing of the order in which fields are to be confirmed', () => {
    expect(tell(one({ toConfirm: ['name', 'owner'] }), one({ toConfirm: ['owner', 'name'] }))).toEqual([]);
  });

  const kept = (archive: object | null, active: object | null = null) =>
    one({ dataCategories: [{ id: 'i', description: { en: 'Invoices' }, retention: { active, archive } }] });
  const years = { amount: 5, unit: 'years' };
  const none = { unit: 'none' };

  it.each([
    ['en', 'Invoices no longer archived (was 5 years)', 'Invoices now archived 5 years'],
    ['nl', 'Invoices niet meer gearchiveerd (was 5 jaar)', 'Invoices nu gearchiveerd: 5 jaar'],
    ['de', 'Invoices nicht mehr archiviert (vorher 5 Jahre)', 'Invoices jetzt archiviert: 5 Jahre'],
    [
      'fr',
      'Invoices\u00a0: désormais sans archivage (auparavant 5 ans)',
      'Invoices\u00a0: durée d’archivage désormais 5 ans',
    ],
  ] as const)(
    'has a sentence of its own for an archive that there is none of, in %s',
    (language, gone, come) => {
      const points = (before: Register, after: Register) =>
        tellDifferences(compareRegisters(before, after), language).flatMap((one) => one.points);
      expect(points(kept(years), kept(none))).toEqual([gone]);
      expect(points(kept(none), kept(years))).toEqual([come]);
      expect(points(kept(null), kept(years))).toEqual([come]);
    },
  );

  it('tells of a period that is not known any more, or never was', () => {
    expect(tell(kept(years), kept(null))).toEqual([
      'Quotes: Invoices: how long it is archived no longer stated (was 5 years).',
    ]);
    expect(tell(kept(null), kept(none))).toEqual(['Quotes: Invoices not archived.']);
    expect(tell(kept(null), kept(null, years))).toEqual(['Quotes: Invoices now kept 5 years.']);
    expect(tell(kept(null, years), kept(null))).toEqual([
      'Quotes: Invoices: how long it is kept no longer stated (was 5 years).',
    ]);
  });

  it('writes a German kind of recipient as it stands within a sentence', () => {
    const received = (name: string) =>
      one({ recipients: [{ id: name, party: { kind: 'internal', name: { de: name } } }] });
    expect(tell(received('Werkstatt'), received('Empfang'), 'de')).toEqual([
      'Quotes: Empfang hat Werkstatt ersetzt als befugte interne Stelle.',
    ]);
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
    const plain = (object: { readonly toConfirm: readonly string[] }) => {
      return { ...object, updatedOn: null, toConfirm: new Set(object.toConfirm) };
    };
    const withoutDates = (value: Register) => ({
      ...value,
      format: null,
      id: null,
      organisation: plain(value.organisation),
      activities: new Map(value.activities.map((one) => [one.id, plain(one)])),
      processorActivities: new Map(value.processorActivities.map((one) => [one.id, plain(one)])),
      providers: new Map(value.providers.map((one) => [one.id, plain(one)])),
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
