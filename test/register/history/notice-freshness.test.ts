import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDocument } from '#register/documents/build-document.ts';
import { noticeDocuments } from '#register/documents/produced-notice.ts';
import { compareNotices } from '#register/history/notice-freshness.ts';
import { loadExample } from '#register/library/examples/examples.ts';
import { languages } from '#register/model/language.ts';
import type { Register } from '#register/model/register.ts';
import { register as anyRegister } from '#test/arbitraries/register.ts';

const garage = await loadExample('garage-fr');
const quotes = { document: 'short-notice', language: 'fr', date: '2026-03-12' } as const;

function changesOf(today: Register, before: Register = garage) {
  const build = (register: Register) => buildDocument({ ...quotes, register });
  return compareNotices(build(before), build(today));
}

const withOrganisation = (members: Partial<Register['organisation']>): Register => ({
  ...garage,
  organisation: { ...garage.organisation, ...members },
});

describe('what a notice says otherwise today', () => {
  it('is nothing when the register changed where the notice does not look', () => {
    expect(changesOf(withOrganisation({ note: { fr: 'À revoir avec le comptable.' } }))).toEqual([]);
    expect(changesOf(withOrganisation({ employees: 12 }))).toEqual([]);
  });

  it('is nothing when only the day is another', () => {
    const today = buildDocument({ ...quotes, register: garage, date: '2026-11-22' });
    expect(compareNotices(buildDocument({ ...quotes, register: garage }), today)).toEqual([]);
  });

  it('is the sentence with the new telephone number, before and after', () => {
    const [change, ...others] = changesOf(withOrganisation({ phone: '+33 9 99 99 99 99' }));
    expect(others).toEqual([]);
    expect(change).toMatchObject({
      kind: 'changed',
      before: expect.stringContaining(garage.organisation.phone),
      after: expect.stringContaining('+33 9 99 99 99 99'),
    });
  });

  it('names what came with a new activity and what went with an old one', () => {
    const activities = garage.activities.map((activity, index) =>
      index === 0 ? { ...activity, audiences: [] } : activity,
    );
    const without = { ...garage, activities };
    const went = changesOf(without);
    const came = changesOf(garage, without);
    expect(went.length).toBeGreaterThan(0);
    expect(came.length).toBe(went.length);
    expect(went.filter(({ kind }) => kind === 'went').length).toBe(
      came.filter(({ kind }) => kind === 'came').length,
    );
  });

  it('is told in the second language where only its wording changed', () => {
    const [first, ...rest] = garage.activities;
    if (first === undefined) throw new Error('There are activities.');
    const reworded = {
      ...garage,
      organisation: { ...garage.organisation, tradeName: 'Garage Neuf' },
      activities: [first, ...rest],
    };
    const both = (register: Register) => buildDocument({ ...quotes, register, beside: 'nl' });
    const changes = compareNotices(both(garage), both(reworded));
    const alone = changesOf(reworded);
    expect(changes).toEqual(alone);
  });

  it('is nothing between two makings of the same notice, of any register', () => {
    fc.assert(
      fc.property(
        anyRegister,
        fc.constantFrom(...noticeDocuments),
        fc.constantFrom(...languages),
        (register, document, language) => {
          const build = (date: string) => buildDocument({ document, register, language, date });
          expect(compareNotices(build('2026-03-12'), build('2026-03-12'))).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });
});
