import { describe, expect, it } from 'vitest';
import { buildShortNotice } from '#register/documents/short-notice/build-short-notice.ts';
import { fitShortNotice } from '#register/documents/short-notice/fit-short-notice.ts';
import { renderHtml } from '#register/documents/html.ts';
import { proposeShortening } from '#register/documents/short-notice/propose-shortening.ts';
import { densities } from '#register/documents/model.ts';
import { exampleNames, loadExample } from '#register/library/examples/examples.ts';
import { languages, type Language } from '#register/model/language.ts';
import { documentText, registerWith, sectionOf, sectionText } from '#test/helpers/documents.ts';

const date = '2026-11-22';

function noticeOf(members: Readonly<Record<string, unknown>>, language: Language = 'en') {
  return buildShortNotice({ register: registerWith(members), language, date });
}

function textOf(members: Readonly<Record<string, unknown>>, section: string, language: Language = 'en') {
  return sectionText(sectionOf(noticeOf(members, language), section));
}

const forCustomers = { id: 'a-1', name: { en: 'Quotes' }, audiences: ['customers'], status: 'active' };

describe('the short notice', () => {
  it('tells in each example and language what Art. 13 asks for, however tight', async () => {
    const elements = ['who', 'why', 'data', 'recipients', 'transfers', 'retention', 'rights', 'objection'];
    for (const name of exampleNames)
      for (const language of languages)
        for (const density of densities.filter((one) => one < 4)) {
          const register = await loadExample(name);
          const notice = buildShortNotice({ register, language, date, density });
          expect(notice.sections.map(({ id }) => id)).toEqual(
            expect.arrayContaining([...elements, 'exercise', 'complaint', 'full-notice']),
          );
          const text = documentText(notice);
          const { organisation } = register;
          for (const fact of [
            organisation.legalName,
            organisation.address.city,
            organisation.rightsHandling.email,
            organisation.publishedNotice.url,
          ])
            expect(text).toContain(fact);
        }
  });

  it('speaks of what is meant for customers and not over', () => {
    const activity = (name: string, more: object) => ({
      ...forCustomers,
      id: name,
      purposes: [{ description: { en: name } }],
      ...more,
    });
    const text = textOf(
      {
        activities: [
          activity('quotes', {}),
          activity('drafted', { status: 'draft' }),
          activity('payroll', { audiences: ['staff'] }),
          activity('fax', { status: 'ended' }),
          activity('old-file', { status: 'replaced' }),
        ],
      },
      'why',
    );
    expect(text).toContain('quotes');
    expect(text).toContain('drafted');
    expect(text).not.toMatch(/payroll|fax|old-file/);
  });

  it('groups purposes by legal basis and names the law and the interest', () => {
    const purposes = [
      {
        description: { en: 'Remind of service' },
        legalBases: ['legitimate_interests'],
        legitimateInterest: { en: 'to keep customers' },
      },
      {
        description: { en: 'Keep invoices' },
        legalBases: ['legal_obligation'],
        statute: 'art. L123-22 C. com.',
      },
      { description: { en: 'Prepare quotes' }, legalBases: ['contract'] },
      { description: { en: 'Guess' } },
    ];
    expect(textOf({ activities: [{ ...forCustomers, purposes }] }, 'why')).toBe(
      [
        'To prepare and carry out our contract (Art.\u00a06(1)(b)):',
        'Prepare quotes',
        'Because the law requires it (Art.\u00a06(1)(c)):',
        'Keep invoices (art. L123-22 C. com.)',
        'For our legitimate interests (Art.\u00a06(1)(f)):',
        'Remind of service (our interest: to keep customers)',
        'Legal basis not known:',
        'Guess',
      ].join('\n'),
    );
  });

  it('says by when an answer comes: the law’s month, or what the business promises', () => {
    expect(textOf({}, 'exercise')).toContain('We answer within one month (Art. 12(3) GDPR).');
    const organisation = {
      rightsHandling: { email: 'privacy@garage.example', replyAmount: 10, replyUnit: 'days' },
    };
    expect(textOf({ organisation }, 'exercise')).toContain('We answer within 10 days.');
    expect(textOf({ organisation }, 'exercise')).toContain('Contact us: privacy@garage.example.');
  });

  it('names the authority of the country of establishment', () => {
    const complaint = (country: string, language: Language) =>
      textOf({ organisation: { country } }, 'complaint', language);
    expect(complaint('BE', 'nl')).toContain(
      'Gegevensbeschermingsautoriteit (GBA), Drukpersstraat 35, 1000 Brussel',
    );
    expect(complaint('FR', 'fr')).toContain('CNIL');
    expect(complaint('NL', 'en')).toContain('Autoriteit Persoonsgegevens');
    expect(textOf({}, 'complaint')).toContain('not known');
  });

  it('lets the right to object stand apart, and only where there is one (Art. 21(4))', () => {
    const withBasis = (basis: string, more: object = {}) =>
      noticeOf({ activities: [{ ...forCustomers, purposes: [{ legalBases: [basis], ...more }] }] });
    expect(sectionOf(withBasis('contract'), 'objection')).toBeUndefined();
    const interests = sectionOf(withBasis('legitimate_interests'), 'objection');
    expect(interests?.role).toBe('callout');
    expect(sectionText(interests)).toMatch(/^You can object at any time/);
    expect(sectionText(sectionOf(withBasis('consent', { marketing: {} }), 'objection'))).toMatch(
      /^You can refuse our advertising/,
    );
  });

  it('speaks of consent where there is consent, of portability where it applies, of death in France', () => {
    const rights = (basis: string, country = 'BE') =>
      textOf(
        { organisation: { country }, activities: [{ ...forCustomers, purposes: [{ legalBases: [basis] }] }] },
        'rights',
      );
    expect(rights('consent')).toContain('withdraw your consent');
    expect(rights('contract')).not.toContain('consent');
    expect(rights('contract')).toContain('portability');
    expect(rights('legal_obligation')).not.toMatch(/portability|erasure/);
    expect(rights('contract', 'FR')).toContain('after your death');
    expect(rights('contract')).not.toContain('death');
  });

  it('invents nothing: an empty register says that things are not known', () => {
    const text = documentText(noticeOf({}));
    expect(text).toContain('address: not known');
    expect(text).toContain('Data protection officer: not known');
    expect(text).toContain('No activity is marked as meant for customers.');
    expect(text).toContain('Contact us: not known.');
    expect(documentText(noticeOf({ activities: [forCustomers] }))).toContain('Quotes: not known');
  });

  it('tells a data protection officer from a privacy contact', () => {
    const person = { name: 'Lotte Verhulsel', email: 'lotte@shop.example' };
    expect(textOf({ organisation: { privacyContact: person } }, 'who')).toContain(
      'Contact for your data: Lotte Verhulsel · lotte@shop.example',
    );
    expect(textOf({ organisation: { dpo: { isDesignated: 'yes', party: person } } }, 'who')).toContain(
      'Data protection officer: Lotte Verhulsel',
    );
  });

  it('says which data must be given, and where the others come from', () => {
    const dataCategories = [
      { category: 'name', obligation: 'mandatory', sources: ['subject_form'] },
      { category: 'email', obligation: 'optional', sources: ['subject_form'] },
      { category: 'vehicle_tech', obligation: 'not_asked', sources: ['vehicle'] },
    ];
    const refusalConsequence = { en: 'Without a name there is no quote.' };
    const text = textOf({ activities: [{ ...forCustomers, dataCategories, refusalConsequence }] }, 'data');
    expect(text.split('\n')).toEqual([
      'Name, first name, title*; E-mail address; Make, model, mileage, service history',
      '* Needed. Without a name there is no quote.',
      'Obtained from others than you:',
      'Vehicle (diagnostics, telematics): Make, model, mileage, service history',
    ]);
  });

  it('names who receives the data by role, and where transfers go', () => {
    const providers = [
      {
        id: 'mailchimp',
        name: 'Mailchimp',
        kind: 'marketing_tool',
        role: 'processor',
        transfers: [{ country: 'US', mechanism: 'dpf' }],
      },
      { id: 'mollie', name: 'Mollie', kind: 'payment', role: 'controller', transfersKnown: 'yes' },
      { id: 'wix', name: 'Wix', role: 'processor' },
      { id: 'theme', name: 'Theme shop', role: 'none' },
    ];
    const recipients = providers.map(({ id }) => ({ party: { kind: 'provider', providerId: id } }));
    const members = { providers, activities: [{ ...forCustomers, recipients }] };
    expect(textOf(members, 'recipients').split('\n')).toEqual([
      'On our behalf and instructions (processors): Mailchimp (E-mail/SMS marketing tool), Wix',
      'Under their own responsibility: Mollie (Payment provider)',
    ]);
    expect(textOf(members, 'transfers')).toContain(
      'Mailchimp (United States): EU-US DPF, certified organisation (Art.\u00a045)',
    );
    expect(textOf(members, 'transfers')).toMatch(/^Not known for: Wix$/m);
  });
});

describe('fitting the short notice on one page', () => {
  it('takes the loosest wording that fits', async () => {
    const register = await loadExample('webshop-be');
    const asked: number[] = [];
    const fitted = await fitShortNotice({ register, language: 'nl', date }, async ({ density }) => {
      asked.push(density);
      return density < 2 ? 2 : 1;
    });
    expect([fitted.density, fitted.overflow, fitted.document.density, asked]).toEqual([
      2,
      null,
      2,
      [0, 1, 2],
    ]);
  });

  it('says by how much it is too long when nothing fits, and what to shorten, longest first', async () => {
    const register = await loadExample('garage-fr');
    // Four fifths of the size would fit: 1 / 0.8² is 56 % more text than room.
    const fitted = await fitShortNotice({ register, language: 'fr', date }, async (_, scale) =>
      scale > 0.8 ? 2 : 1,
    );
    expect(fitted.overflow?.percent).toBeGreaterThan(50);
    expect(fitted.overflow?.percent).toBeLessThan(75);
    expect(fitted.overflow?.proposals.length).toBeGreaterThan(0);
  });

  it('says the essentials only where the rest can be read elsewhere', async () => {
    const register = await loadExample('garage-fr');
    const silent = {
      ...register,
      organisation: {
        ...register.organisation,
        publishedNotice: { ...register.organisation.publishedNotice, url: '' },
      },
    };
    const never = async () => 2;
    expect((await fitShortNotice({ register, language: 'fr', date }, never)).density).toBe(4);
    const fitted = await fitShortNotice({ register: silent, language: 'fr', date, paper: 'a5' }, never);
    expect(fitted.density).toBe(3);
    expect(fitted.overflow?.proposals.map(({ kind }) => kind).slice(0, 2)).toEqual([
      'address',
      'largerPaper',
    ]);
  });

  it('says the longest texts of the activities, longest first', () => {
    const long = 'to explain at great length, in a sentence that nobody reads to its end, why we need it';
    const register = registerWith({
      organisation: { publishedNotice: { url: 'https://a.example' } },
      activities: [
        {
          ...forCustomers,
          purposes: [
            { description: { en: 'To make quotes' }, legalBases: ['contract'] },
            { description: { en: long }, legalBases: ['contract'] },
          ],
        },
      ],
    });
    const request = { register, language: 'en', date } as const;
    expect(proposeShortening(request, buildShortNotice(request))).toEqual([
      { kind: 'text', field: 'purpose', activity: 'Quotes', text: long, characters: long.length },
    ]);
  });

  it('sets two languages side by side, each id once', async () => {
    const register = await loadExample('webshop-be');
    const pair = buildShortNotice({ register, language: 'nl', beside: 'fr', date });
    const html = renderHtml(pair);
    expect(html).toContain('<article lang="nl">');
    expect(html).toContain('<article lang="fr">');
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('gets shorter where room is short', async () => {
    const register = await loadExample('garage-fr');
    const lengths = densities.map(
      (density) => documentText(buildShortNotice({ register, language: 'fr', date, density })).length,
    );
    const [loosest = 0, , tight = 0, tightest = 0] = lengths;
    // The second wording says the same as the first, in running text and smaller type.
    expect([tight < loosest * 0.85, tightest < tight]).toEqual([true, true]);
  });
});
