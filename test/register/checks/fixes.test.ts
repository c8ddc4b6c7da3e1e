import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkRegister } from '#register/checks/check-register.ts';
import { describeFix } from '#register/checks/describe-finding.ts';
import type { RuleId } from '#register/checks/finding.ts';
import { fixFinding, isFixable, type FixedObject } from '#register/checks/fixes.ts';
import { activityIdSchema } from '#register/model/ids.ts';
import { parseRegister } from '#register/model/interchange.ts';
import { languages } from '#register/model/language.ts';
import type { Register } from '#register/model/register.ts';
import { lawfulRegister, today, type Change } from './lawful-register.ts';

const newId = activityIdSchema.parse('added');

function applied(register: Register, fixed: FixedObject): Register {
  if (fixed.kind === 'organisation') return { ...register, organisation: fixed.organisation };
  if (fixed.kind === 'newActivity')
    return { ...register, activities: [...register.activities, fixed.activity] };
  return {
    ...register,
    activities: register.activities.map((activity) =>
      activity.id === fixed.activity.id ? fixed.activity : activity,
    ),
  };
}

function findingOf(register: Register, rule: RuleId) {
  const finding = checkRegister(register, today).find((one) => one.rule === rule);
  if (finding === undefined) throw new Error(`${rule} does not fire`);
  return finding;
}

/** What a click on the first finding of the rule makes of the register. */
function mended(rule: RuleId, change: Change): Register {
  const register = lawfulRegister(change);
  const fixed = fixFinding(register, findingOf(register, rule), newId);
  if (fixed === undefined) throw new Error(`${rule} has no fix`);
  return applied(register, fixed);
}

const invoices = (archive: object | null) => ({
  data: {
    category: 'invoices',
    retention: { active: { amount: null, unit: 'until_event', event: 'financial_year_end' }, archive },
  },
});

describe('A fix', () => {
  it('replaces thirty days by one month', () => {
    const { rightsHandling } = mended('R45', {
      organisation: { rightsHandling: { replyAmount: 30, replyUnit: 'days' } },
    }).organisation;
    expect([rightsHandling.replyAmount, rightsHandling.replyUnit]).toEqual([1, 'months']);
  });

  it('adds the archive that the statute asks for, with its article', () => {
    const [data] = mended('R41', invoices(null)).activities[0]?.dataCategories ?? [];
    expect(data?.retention.archive).toMatchObject({
      amount: 10,
      unit: 'years',
      event: 'financial_year_end',
      basis: 'statute',
    });
    expect(data?.retention.archive?.statute).toContain('L123-22');
  });

  it('lengthens an archive that is too short', () => {
    const [data] =
      mended('R39', invoices({ amount: 6, unit: 'years', event: 'financial_year_end' })).activities[0]
        ?.dataCategories ?? [];
    expect(data?.retention.archive?.amount).toBe(10);
  });

  it('takes the age of the country', () => {
    const activity = mended('R23', {
      activity: { minors: { areAddressed: 'yes', consentAge: 16 } },
      purpose: { legalBases: ['consent'] },
    }).activities[0];
    expect(activity?.minors.consentAge).toBe(15);
  });

  it('adds a missing activity from its template, to be confirmed', () => {
    const register = mended('R60', { organisation: { sector: 'garage' } });
    const added = register.activities.at(-1);
    expect(added?.id).toBe('added');
    expect(added?.toConfirm.length).toBeGreaterThan(0);
  });

  it('is not offered where the law leaves a choice', () => {
    // French orders: ten years only from EUR 120.
    const register = lawfulRegister({
      data: {
        category: 'orders',
        retention: { active: { amount: 1, unit: 'years', event: 'delivery' }, archive: { unit: 'none' } },
      },
    });
    expect(fixFinding(register, findingOf(register, 'R41'), newId)).toBeUndefined();
    const unnamed = lawfulRegister({ purpose: { legalBases: [] } });
    expect(fixFinding(unnamed, findingOf(unnamed, 'R07'), newId)).toBeUndefined();
  });

  it('settles the finding it was made for, changes nothing else, and leaves the register it was given', () => {
    for (const file of ['classic-cars-fr', 'petite-boutique-be', 'repairer-fr', 'brand-portal-fr']) {
      const parsed = parseRegister(
        readFileSync(new URL(`../../fixtures/as-published/${file}.json`, import.meta.url), 'utf8'),
      );
      if (!parsed.ok) throw new Error(`${file} does not parse`);
      const { register } = parsed;
      const untouched = structuredClone(register);
      const before = checkRegister(register, today);
      for (const finding of before.filter(isFixable)) {
        const fixed = fixFinding(register, finding, newId);
        if (fixed === undefined) continue;
        const after = checkRegister(applied(register, fixed), today);
        expect(after).not.toContainEqual(finding);
        const others = before.filter((one) => one !== finding && one.rule !== finding.rule);
        for (const other of others) expect(after).toContainEqual(other);
      }
      expect(register).toEqual(untouched);
    }
  });

  it('says on its button what it will do', () => {
    const finding = findingOf(lawfulRegister(invoices(null)), 'R41');
    if (!isFixable(finding)) throw new Error('R41 can be fixed');
    expect(languages.map((language) => describeFix(finding, language).replaceAll(/\s/gu, ' '))).toEqual([
      'Ajouter un archivage de 10 ans',
      'Archief van 10 jaar toevoegen',
      'Add an archive of 10 years',
      'Archiv ergänzen: 10 Jahre',
    ]);
  });
});
