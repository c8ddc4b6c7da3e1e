import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '#db/changes/apply-change.ts';
import { rebuildActivityIndex } from '#db/lists/activity-index.ts';
import { wordsOf } from '#db/lists/fold.ts';
import { listActivityRows } from '#db/reads/activity-list.ts';
import type { ReadableDb } from '#db/sql.ts';
import type { Activity } from '#register/model/activity.ts';
import { languages } from '#register/model/language.ts';
import { activityQuerySchema } from '#register/model/listing.ts';
import { legalBases } from '#register/vocabulary/legal-basis.ts';
import { codesOf } from '#register/vocabulary/vocabulary.ts';
import { register } from '#test/arbitraries/register.ts';
import { makeRegister, registerOf, steppingClock } from '#test/helpers/registers.ts';

const example = registerOf({
  providers: [
    { id: 'mollie', name: 'Mollie', legalEntity: 'Mollie B.V.' },
    { id: 'ovh', name: 'OVHcloud' },
  ],
  activities: [
    {
      id: 'quotes',
      reference: 'A-10',
      name: { fr: 'Devis', nl: 'Offertes' },
      status: 'active',
      updatedOn: '2026-03-01',
      reviewDueOn: '2027-01-01',
      purposes: [
        { id: 'p1', description: { fr: 'Établir le devis' }, legalBases: ['contract'] },
        { id: 'p2', legalBases: ['legitimate_interests', 'contract'] },
      ],
      dataSubjects: [
        { id: 's1', category: 'customers' },
        { id: 's2', description: { fr: 'Anciens propriétaires' } },
      ],
      toConfirm: ['name', 'purposes/p1/legalBases'],
    },
    {
      id: 'payments',
      reference: 'A-2',
      name: { fr: 'Encaissement', nl: 'Betalingen' },
      status: 'active',
      updatedOn: '2026-05-01',
      purposes: [{ id: 'p', legalBases: ['legal_obligation'] }],
      recipients: [
        { id: 'r1', party: { kind: 'provider', providerId: 'mollie' } },
        { id: 'r2', party: { kind: 'external', name: { fr: 'Huissier' }, recipientKind: 'debt_collector' } },
      ],
      software: [{ id: 'w', name: 'Caisse', providerId: 'ovh' }],
      dataCategories: [{ id: 'd', category: 'email', description: { de: 'Œuvre à coöperatie' } }],
    },
    { id: 'blank', status: 'draft' },
  ],
  processorActivities: [
    {
      id: 'hosting',
      reference: 'P-1',
      name: { nl: 'Hosting voor klanten' },
      controllers: [{ id: 'c', party: { name: 'Bakkerij Peeters' }, processing: { nl: 'Sites bewaren' } }],
      dataSubjects: ['customers', 'website_visitors'],
      recipients: [{ id: 'r', party: { kind: 'provider', providerId: 'ovh' } }],
    },
  ],
});

function listOf(db: ReadableDb, query: Readonly<Record<string, unknown>> = {}) {
  return listActivityRows(db, activityQuerySchema.parse({ record: 'controller', language: 'fr', ...query }));
}

const idsOf = (db: ReadableDb, query?: Readonly<Record<string, unknown>>) =>
  listOf(db, query).rows.map(({ id }) => id);

describe('The list of activities', () => {
  it('shows of each activity what its row needs', () => {
    const { db } = makeRegister(example);
    expect(listOf(db).rows).toEqual([
      expect.objectContaining({
        id: 'payments',
        legalBases: ['legal_obligation'],
        providerNames: ['Mollie', 'OVHcloud'],
      }),
      {
        id: 'quotes',
        reference: 'A-10',
        name: { fr: 'Devis', nl: 'Offertes' },
        status: 'active',
        purpose: { fr: 'Établir le devis' },
        legalBases: ['contract', 'legitimate_interests'],
        dataSubjects: ['customers', null],
        providerNames: [],
        updatedOn: '2026-03-01',
        reviewDueOn: '2027-01-01',
        toConfirmCount: 2,
      },
      expect.objectContaining({ id: 'blank', name: {}, purpose: {}, updatedOn: null, toConfirmCount: 0 }),
    ]);
  });

  it('shows the processor’s record apart', () => {
    const { db } = makeRegister(example);
    expect(listOf(db, { record: 'processor' })).toEqual({
      total: 1,
      rows: [
        expect.objectContaining({
          id: 'hosting',
          purpose: { nl: 'Sites bewaren' },
          legalBases: [],
          dataSubjects: ['customers', 'website_visitors'],
          providerNames: ['OVHcloud'],
        }),
      ],
    });
  });

  it.each([
    ['reference', 'ascending', ['payments', 'quotes', 'blank']],
    ['reference', 'descending', ['quotes', 'payments', 'blank']],
    ['name', 'ascending', ['quotes', 'payments', 'blank']],
    ['status', 'ascending', ['blank', 'quotes', 'payments']],
    ['updatedOn', 'ascending', ['quotes', 'payments', 'blank']],
    ['updatedOn', 'descending', ['payments', 'quotes', 'blank']],
    ['reviewDueOn', 'ascending', ['quotes', 'payments', 'blank']],
    ['purpose', 'descending', ['quotes', 'payments', 'blank']],
  ])('sorts by %s, %s, with what is blank at the end', (column, direction, expected) => {
    const { db } = makeRegister(example);
    expect(idsOf(db, { sort: { column, direction } })).toEqual(expected);
  });

  it('sorts names as the reader’s language has them', () => {
    const { db } = makeRegister(example);
    const sort = { column: 'name', direction: 'ascending' };
    expect(idsOf(db, { sort, language: 'nl' })).toEqual(['payments', 'quotes', 'blank']);
  });

  it('comes in pages that together hold each activity once', () => {
    const many = registerOf({
      activities: Array.from({ length: 25 }, (_, index) => ({ id: `a-${index}`, name: { fr: 'Pareil' } })),
    });
    const { db } = makeRegister(many);
    const sort = { column: 'name', direction: 'ascending' };
    const pages = [0, 10, 20].map((offset) => listOf(db, { sort, offset, limit: 10 }));
    expect(pages.map(({ total }) => total)).toEqual([25, 25, 25]);
    expect(pages.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual(
      many.activities.map(({ id }) => id),
    );
  });

  it(
    'in descending order is the same list backwards, but for what is blank: page by page too',
    { timeout: 60_000 },
    () => {
      fc.assert(
        fc.property(fc.array(fc.constantFrom('', 'a', 'b', 'B', 'c2', 'c10'), { maxLength: 12 }), (names) => {
          const activities = names.map((reference, index) => ({ id: `a-${index}`, reference }));
          const { db } = makeRegister(registerOf({ activities }));
          const pages = (direction: string) =>
            Array.from(
              { length: 5 },
              (_, page) =>
                listOf(db, { sort: { column: 'reference', direction }, offset: page * 3, limit: 3 }).rows,
            ).flat();
          const ascending = pages('ascending');
          const blank = ascending.filter(({ reference }) => reference === '');
          const filled = ascending.filter(({ reference }) => reference !== '');
          expect(pages('descending')).toEqual([...filled.toReversed(), ...blank]);
          expect(pages('descending')).toHaveLength(names.length);
          db.close();
        }),
        { numRuns: 25 },
      );
    },
  );

  it.each([
    [{ status: 'draft' }, ['blank']],
    [{ legalBasis: 'contract' }, ['quotes']],
    [{ providerId: 'mollie' }, ['payments']],
    [{ providerId: 'ovh' }, ['payments']],
    [{ dataSubject: 'customers' }, ['quotes']],
    [{ status: 'active', legalBasis: 'legal_obligation', providerId: 'ovh' }, ['payments']],
    [{ status: 'draft', legalBasis: 'contract' }, []],
    [{ reviewDueBy: '2027-01-01' }, ['quotes']],
    [{ reviewDueBy: '2026-12-31' }, []],
  ])('filters by %o', (filters, expected) => {
    const { db } = makeRegister(example);
    expect(idsOf(db, { filters })).toEqual(expected);
  });

  it('filters the processor’s record by the people it is about', () => {
    const { db } = makeRegister(example);
    expect(idsOf(db, { record: 'processor', filters: { dataSubject: 'website_visitors' } })).toEqual([
      'hosting',
    ]);
  });
});

describe('The search', () => {
  it.each([
    ['devis', ['quotes'], 'a name'],
    ['DÉVIS', ['quotes'], 'whatever the case and accents'],
    ['etabl', ['quotes'], 'by the start of a word'],
    ['offertes', ['quotes'], 'in any language'],
    ['a-10', ['quotes'], 'a reference'],
    ['mollie', ['payments'], 'a provider'],
    ['mollie b.v.', ['payments'], 'its legal entity'],
    ['ovh caisse', ['payments'], 'all words, wherever they stand'],
    ['ovh devis', [], 'not some of them'],
    ['oeuvre cooperatie', ['payments'], 'ligatures and diaereses'],
    ['wettelijke verplichting', ['payments'], 'the label of a code in Dutch'],
    ['rechtliche', ['payments'], 'in German'],
    ['e-mailadres', ['payments'], 'of a category of data'],
    ['anciens', ['quotes'], 'a category of the user’s own'],
    ['legal_obligation', ['payments'], 'a code, by its English words'],
    ['xyz', [], 'nothing that is not there'],
    ['   ', ['payments', 'quotes', 'blank'], 'everything, when nothing is typed'],
    ['👩‍🔧 ***', [], 'nothing, for signs alone'],
  ])('for “%s” finds %o: %s', (search, expected) => {
    const { db } = makeRegister(example);
    expect(idsOf(db, { search })).toEqual(expected);
  });

  it('finds the processor’s record by its controllers', () => {
    const { db } = makeRegister(example);
    expect(idsOf(db, { record: 'processor', search: 'peeters klanten' })).toEqual(['hosting']);
    expect(idsOf(db, { search: 'peeters' })).toEqual([]);
  });

  it('follows each change: of a text, of a provider’s name, of a removal', () => {
    const { db } = makeRegister(example);
    const context = steppingClock();
    const [quotes, payments] = example.activities;
    const [mollie] = example.providers;
    if (quotes === undefined || payments === undefined || mollie === undefined) throw new Error('example');
    applyChange(db, { kind: 'activity.update', activity: { ...quotes, name: { fr: 'Chiffrage' } } }, context);
    expect([idsOf(db, { search: 'offertes' }), idsOf(db, { search: 'chiffrage' })]).toEqual([[], ['quotes']]);
    applyChange(db, { kind: 'provider.update', provider: { ...mollie, name: 'Buckaroo' } }, context);
    expect([idsOf(db, { search: 'buckaroo' }), idsOf(db, { search: 'mollie bv' })]).toEqual([
      ['payments'],
      [],
    ]);
    applyChange(db, { kind: 'activity.remove', id: payments.id }, context);
    expect(idsOf(db, { search: 'caisse' })).toEqual([]);
    applyChange(
      db,
      {
        kind: 'register.import',
        register: registerOf({ activities: [payments].map((a) => ({ ...a, recipients: [], software: [] })) }),
      },
      context,
    );
    expect([idsOf(db, { search: 'chiffrage' }), idsOf(db, { search: 'encaissement' })]).toEqual([
      [],
      ['payments'],
    ]);
  });

  it('finds an activity by every one of its texts', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(register, (any) => {
        const { db } = makeRegister(any);
        for (const activity of any.activities) {
          for (const text of textsOf(activity)) {
            const words = wordsOf(text).slice(0, 5);
            const search = words.join(' ').slice(0, 500);
            const found = idsOf(db, { search });
            expect(words.length === 0 || found.includes(activity.id)).toBe(true);
          }
        }
        db.close();
      }),
      { numRuns: 20 },
    );
  });

  it.each(codesOf(legalBases))('finds the legal basis %s by its label in every language', (basis) => {
    const { db } = makeRegister(
      registerOf({ activities: [{ id: 'a', purposes: [{ id: 'p', legalBases: [basis] }] }, { id: 'b' }] }),
    );
    for (const language of languages)
      expect(idsOf(db, { search: legalBases[basis].label[language] })).toEqual(['a']);
  });

  it('takes whatever is typed or pasted', { timeout: 60_000 }, () => {
    const { db } = makeRegister(example);
    const junk = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.constantFrom(
        '"',
        '""',
        'AND',
        'a OR b',
        'NEAR(a b)',
        'words:a',
        '{codes} : x',
        '^a',
        'a*',
        '(',
        '-a',
        'a" OR "b',
        '\0',
        '\ud800',
      ),
    );
    fc.assert(
      fc.property(fc.array(junk, { maxLength: 8 }), (parts) => {
        const search = parts.join(' ').slice(0, 500);
        expect(listOf(db, { search }).total).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });

  it('has an index that can be made anew at any time', () => {
    const { db } = makeRegister(example);
    const before = listOf(db, { search: 'mollie' });
    rebuildActivityIndex(db);
    expect(listOf(db, { search: 'mollie' })).toEqual(before);
    expect(listOf(db).rows).toHaveLength(3);
  });
});

/** Free texts and lines of an activity, found here by their place in the model. */
function textsOf(activity: Activity): readonly string[] {
  const free = [
    activity.name,
    activity.description,
    activity.note,
    activity.refusalConsequence,
    activity.automatedDecision.logic,
    activity.impactAssessment.conclusion,
    ...activity.purposes.flatMap((purpose) => [
      purpose.description,
      purpose.legitimateInterest,
      purpose.consentProof,
    ]),
    ...activity.dataSubjects.map(({ description }) => description),
    ...activity.dataCategories.flatMap((data) => [
      data.description,
      data.justification,
      data.retention.criteria,
      data.retention.active?.note ?? {},
    ]),
    ...activity.recipients.flatMap((recipient) => [
      recipient.dataPassed,
      recipient.party.kind === 'provider' ? {} : recipient.party.name,
      ...(recipient.transfers ?? []).map(({ note }) => note),
    ]),
    ...activity.securityMeasures.map(({ description }) => description),
    ...activity.cookies.map(({ purpose }) => purpose),
  ];
  const lines = [
    activity.reference,
    activity.owner,
    activity.impactAssessment.reference,
    ...activity.purposes.map(({ statute }) => statute),
    ...activity.software.map(({ name }) => name),
    ...activity.cookies.map(({ name }) => name),
    ...activity.jointControllers.flatMap(({ party }) => [party.name, party.company, party.address.city]),
    ...activity.dataCategories.map(({ retention }) => retention.archive?.statute ?? ''),
    ...activity.recipients.flatMap(({ transfers }) =>
      (transfers ?? []).map(({ destination }) => destination),
    ),
  ];
  return [...free.flatMap((text) => languages.flatMap((language) => text[language] ?? [])), ...lines];
}
