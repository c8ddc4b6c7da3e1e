import { describe, expect, it } from 'vitest';
import { parseRegister, printRegister, registerJsonSchema } from '#register/model/interchange.ts';

function faultsOf(json: unknown): readonly string[] {
  const result = parseRegister(typeof json === 'string' ? json : JSON.stringify(json));
  return result.ok ? [] : result.faults.map(({ code, place }) => `${code} ${place}`);
}

const provider = { id: 'mollie', name: 'Mollie' };

describe('a register as JSON', () => {
  it('may leave out all that is unknown', () => {
    const result = parseRegister(
      '{"organisation":{"legalName":"Garage des Tilleuls"},"activities":[{"id":"quotes"}]}',
    );
    expect(result.ok && result.register.activities[0]).toMatchObject({
      status: 'draft',
      purposes: [],
      hasNoRecipients: false,
      automatedDecision: { isMade: 'unknown' },
    });
  });

  it('comes back equal after it was printed and read', () => {
    const first = parseRegister(
      JSON.stringify({
        id: 'r1',
        organisation: { legalName: 'L’Étoile "=1+1" <&>', address: { street: 'Rue\nligne 2' } },
        providers: [provider],
        activities: [{ id: 'quotes', recipients: [{ party: { kind: 'provider', providerId: 'mollie' } }] }],
      }),
    );
    expect(first.ok).toBe(true);
    expect(first.ok && parseRegister(printRegister(first.register))).toEqual(first);
  });

  it('numbers rows that were written without an id', () => {
    const result = parseRegister(
      JSON.stringify({
        organisation: {},
        activities: [{ id: 'a', purposes: [{ description: { fr: 'Un' } }, {}] }],
      }),
    );
    expect(result.ok && result.register.activities[0]?.purposes.map(({ id }) => id)).toEqual([
      'row-1',
      'row-2',
    ]);
  });

  it('gives such a row no number that another one has taken', () => {
    const rows = [{}, { id: 'row-1' }, {}, { id: 'row-3' }];
    const result = parseRegister(
      JSON.stringify({ organisation: {}, activities: [{ id: 'a', purposes: rows }] }),
    );
    const ids = result.ok ? result.register.activities[0]?.purposes.map(({ id }) => String(id)) : [];
    expect(new Set(ids).size).toBe(4);
  });

  it('names every place that breaks the schema', () => {
    expect(
      faultsOf({
        organisation: { legalNam: 'x' },
        activities: [{ id: 'a', purposes: [{ legalBases: ['contrct'] }], startedOn: '2026-02-30' }],
      }),
    ).toEqual([
      'interchange.unknownMember organisation',
      'interchange.notDate activities[0].startedOn',
      'interchange.unknownCode activities[0].purposes[0].legalBases[0]',
    ]);
  });

  it('tells apart what is missing, of another kind, too long and out of range', () => {
    expect(
      faultsOf({
        organisation: { website: 'x'.repeat(2_001), employees: -2, securityMeasures: {} },
        providers: [{ id: 'no blanks' }],
      }),
    ).toEqual([
      'interchange.outOfRange organisation.employees',
      'interchange.tooLong organisation.website',
      'interchange.wrongKind organisation.securityMeasures',
      'interchange.wrongForm providers[0].id',
    ]);
    expect(faultsOf({ organisation: {}, activities: [{}] })).toEqual([
      'interchange.missing activities[0].id',
    ]);
  });

  it('is refused when a member stands twice, for only one of them could be kept', () => {
    expect(faultsOf('{"organisation": {"legalName": "One", "legalName": "Two"}}')).toEqual([
      'interchange.repeatedMember organisation.legalName',
    ]);
  });

  it('names references that meet nothing, and ids used twice', () => {
    expect(
      faultsOf({
        organisation: {},
        providers: [provider, provider],
        activities: [
          {
            id: 'a',
            replacedBy: 'gone',
            recipients: [{ party: { kind: 'provider', providerId: 'stripe' } }],
          },
        ],
      }),
    ).toEqual([
      'reference.duplicateId providers[1].id',
      'reference.unknownProvider activities[0].recipients[0].party.providerId',
      'reference.unknownActivity activities[0].replacedBy',
    ]);
  });

  it('has no activity that replaces itself', () => {
    expect(faultsOf({ organisation: {}, activities: [{ id: 'a', replacedBy: 'a' }] })).toEqual([
      'reference.ownSuccessor activities[0].replacedBy',
    ]);
  });

  it('is refused when it is not JSON, or not an object', () => {
    expect(faultsOf('{"organisation":')).toEqual(['interchange.notJson ']);
    expect(faultsOf('[]')).toEqual(['interchange.wrongKind ']);
  });

  it('cannot smuggle in members that change how objects behave', () => {
    expect(faultsOf('{"organisation":{"__proto__":{"legalName":"x"}}}')).toEqual([
      'interchange.unknownMember organisation',
    ]);
  });

  it('asks for a number with years, and for none with a session', () => {
    const period = (active: unknown) => ({
      organisation: {},
      activities: [{ id: 'a', dataCategories: [{ retention: { active } }] }],
    });
    const place = 'activities[0].dataCategories[0].retention.active.amount';
    expect(faultsOf(period({ unit: 'years' }))).toEqual([`retention.amountMissing ${place}`]);
    expect(faultsOf(period({ unit: 'session', amount: 2 }))).toEqual([
      `retention.amountNotExpected ${place}`,
    ]);
    expect(faultsOf(period({ unit: 'years', amount: 2 }))).toEqual([]);
  });

  it('has a JSON Schema that other programs can write by', () => {
    expect(registerJsonSchema()).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      required: ['organisation'],
      additionalProperties: false,
    });
  });
});
