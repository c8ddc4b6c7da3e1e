import { describe, expect, it } from 'vitest';
import { buildDifference, differenceTitle } from '#register/documents/difference/build-difference.ts';
import { renderHtml } from '#register/documents/html.ts';
import { compareRegisters } from '#register/history/difference.ts';
import { languages, type Language } from '#register/model/language.ts';
import { documentText, registerWith } from '#test/helpers/documents.ts';

const inMarch = registerWith({
  organisation: { legalName: 'Garage des Tilleuls SARL', tradeName: 'Garage des Tilleuls' },
  providers: [{ id: 'mollie', name: 'Mollie', kind: 'payment' }],
  activities: [
    {
      id: 'payments',
      name: { fr: 'Paiements', nl: 'Betalingen', en: 'Payments', de: 'Zahlungen' },
      recipients: [{ id: 'r', party: { kind: 'provider', providerId: 'mollie' } }],
    },
  ],
});
const today = registerWith({
  ...inMarch,
  organisation: { ...inMarch.organisation, employees: 9 },
  providers: [...inMarch.providers, { id: 'stripe', name: 'Stripe <script>', kind: 'payment' }],
  activities: inMarch.activities.map((activity) => ({
    ...activity,
    owner: 'Ann',
    recipients: [{ id: 's', party: { kind: 'provider', providerId: 'stripe' } }],
  })),
});

const build = (language: Language, to = today) =>
  buildDifference({
    organisation: to.organisation,
    from: { day: '2026-03-12', version: null },
    to: { day: '2026-06-15', version: 'Validated' },
    differences: compareRegisters(inMarch, to),
    language,
    date: '2026-11-22',
  });

describe('The difference as a document', () => {
  it('says whose it is, from when to when, and each change under its object', () => {
    const document = build('en');
    expect(document).toMatchObject({
      title: 'What changed',
      subtitle: 'Record of processing activities',
      organisation: 'Garage des Tilleuls',
      dateLine: 'Made on 22 November 2026',
    });
    expect(documentText(document)).toBe(
      [
        'Comparison',
        'From: 12 March 2026',
        'To: version “Validated” of 15 June 2026',
        'Changes: 3 entries changed',
        'Organisation',
        'Organisation: Number of employees: now 9',
        'Processing activities',
        'Payments: Person in charge: now “Ann”',
        'Stripe <script> replaced Mollie as payment provider',
        'Providers',
        'Stripe <script>: New provider',
      ].join('\n'),
    );
  });

  it('says so when nothing changed', () => {
    expect(documentText(build('en', inMarch))).toContain('Nothing changed.');
  });

  it.each(languages)('is a page of its own in %s, in which nothing typed becomes markup', (language) => {
    const html = renderHtml(build(language));
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain(`<h1>${differenceTitle(language)}</h1>`);
    expect(html).toContain('Stripe &lt;script&gt;');
    expect(html).not.toContain('<script');
  });
});
