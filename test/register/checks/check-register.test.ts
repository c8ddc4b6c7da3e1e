import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { register as anyRegister } from '#test/arbitraries/register.ts';
import { checkActivity, checkRegister, contextOf } from '#register/checks/check-register.ts';
import { ruleIds } from '#register/checks/finding.ts';
import { recheck } from '#register/checks/recheck.ts';
import { articlesOf } from '#register/checks/rules.ts';
import { loadExample } from '#register/library/examples/examples.ts';
import type { Register } from '#register/model/register.ts';
import { lawfulRegister, today } from './lawful-register.ts';

describe('The checker', () => {
  it('finds nothing in a register that is in order', () => {
    expect(checkRegister(lawfulRegister(), today)).toEqual([]);
  });

  it('says the same of the same register each time', () => {
    fc.assert(
      fc.property(anyRegister, (register) => {
        expect(checkRegister(register, today)).toEqual(checkRegister(structuredClone(register), today));
      }),
      { numRuns: 30 },
    );
  });

  it('copes with any register, and cites an article for each finding', () => {
    fc.assert(
      fc.property(anyRegister, (register) => {
        for (const finding of checkRegister(register, today)) {
          expect(ruleIds).toContain(finding.rule);
          expect(articlesOf(finding).length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('looks at one activity and finds what the whole check finds for it', async () => {
    const register = await loadExample('parts-shop-nl');
    const whole = checkRegister(register, today);
    const context = contextOf(register, today);
    for (const activity of register.activities)
      expect(checkActivity(activity, context)).toEqual(
        whole.filter(({ subject }) => 'id' in subject && subject.id === activity.id),
      );
  });

  it('leaves ended activities as they were', () => {
    const change = { activity: { purposes: [], dataSubjects: [], status: 'replaced' } };
    expect(checkRegister(lawfulRegister(change), today)).toEqual([]);
  });
});

describe('Checking again after an edit', () => {
  const edits: readonly (readonly [string, (register: Register) => Register])[] = [
    [
      'an activity',
      (register) => ({
        ...register,
        activities: register.activities.map((activity, index) =>
          index === 2 ? { ...activity, purposes: [] } : activity,
        ),
      }),
    ],
    [
      'a provider',
      (register) => ({
        ...register,
        providers: register.providers.map((provider, index) =>
          index === 0 ? { ...provider, role: 'processor', transfers: [], country: 'US' } : provider,
        ),
      }),
    ],
    [
      'the country',
      (register) => ({ ...register, organisation: { ...register.organisation, country: 'NL' } }),
    ],
    [
      'the general measures',
      (register) => ({ ...register, organisation: { ...register.organisation, securityMeasures: [] } }),
    ],
    ['the name', (register) => ({ ...register, organisation: { ...register.organisation, legalName: '' } })],
    ['the number of activities', (register) => ({ ...register, activities: register.activities.slice(1) })],
  ];

  it.each(edits)('gives what a full check gives when %s changes', async (_name, edit) => {
    const register = await loadExample('webshop-be');
    const before = recheck(null, register, today);
    expect(before.findings).toEqual(checkRegister(register, today));
    const edited = edit(register);
    expect(recheck(before, edited, today).findings).toEqual(checkRegister(edited, today));
  });

  it('checks no activity that the edit cannot have changed', async () => {
    const register = await loadExample('webshop-be');
    const before = recheck(null, register, today);
    const [first, ...rest] = register.activities;
    if (first === undefined) throw new Error('the example has activities');
    const after = recheck(before, { ...register, activities: [{ ...first, owner: 'x' }, ...rest] }, today);
    for (const activity of rest)
      expect(after.ofActivities.get(activity)).toBe(before.ofActivities.get(activity));
  });

  it('checks everything again on another day', () => {
    const register = lawfulRegister();
    const before = recheck(null, register, today);
    expect(recheck(before, register, '2028-01-01').findings).toEqual(checkRegister(register, '2028-01-01'));
  });
});
