import { describe, expect, it } from 'vitest';
import { checkRegister } from '#register/checks/check-register.ts';
import { factsOf } from '#register/checks/facts-of.ts';
import { whereIs } from '#register/checks/finding-where.ts';
import { addressOf } from '#register/checks/finding-place.ts';
import type { RuleId } from '#register/checks/finding.ts';
import { splitSetAside } from '#register/checks/set-aside.ts';
import { registerSchema, type Register } from '#register/model/register.ts';
import { lawfulRegister, today, type Change } from './lawful-register.ts';

function findingOf(register: Register, rule: RuleId) {
  const finding = checkRegister(register, today).find((one) => one.rule === rule);
  if (finding === undefined) throw new Error(`${rule} does not fire`);
  return finding;
}

/** The register after its first finding of a rule was set aside. */
function withSetAside(register: Register, rule: RuleId): Register {
  const finding = findingOf(register, rule);
  const entry = {
    id: 'aside-1',
    ...addressOf(finding),
    facts: factsOf(finding, register),
    reason: 'Agreed with our accountant',
    setAsideOn: '2026-11-01',
  };
  return registerSchema.parse({ ...register, setAsideFindings: [entry] });
}

/** What is open of a rule once it was set aside under one state of the register and is judged under another. */
function openOf(rule: RuleId, before: Change, after: Change) {
  const { setAsideFindings } = withSetAside(lawfulRegister(before), rule);
  const now = { ...lawfulRegister(after), setAsideFindings };
  return splitSetAside(checkRegister(now, today), now).open.filter((finding) => finding.rule === rule);
}

const longQuotes = (retention: object = {}, more: object = {}): Change => ({
  data: {
    category: 'quotes',
    retention: {
      active: { amount: 20, unit: 'years', event: 'last_contact' },
      archive: { unit: 'none' },
      ...retention,
    },
    ...more,
  },
});

describe('A finding that was set aside', () => {
  it('counts no more, and is listed with its reason', () => {
    const register = withSetAside(lawfulRegister(longQuotes()), 'R40');
    const all = checkRegister(register, today);
    const { open, setAside, settled } = splitSetAside(all, register);
    expect(open.map(({ rule }) => rule)).not.toContain('R40');
    expect(setAside.map(({ finding, entry }) => [finding.rule, entry.reason])).toEqual([
      ['R40', 'Agreed with our accountant'],
    ]);
    expect([open.length + setAside.length, settled]).toEqual([all.length, []]);
  });

  it('counts again when its field has changed, and says since when it was set aside', () => {
    const [open] = openOf(
      'R40',
      longQuotes(),
      longQuotes({ active: { amount: 25, unit: 'years', event: 'last_contact' } }),
    );
    expect(open?.formerly?.setAsideOn).toBe('2026-11-01');
  });

  it('counts again when the kind of data it was about is another one', () => {
    expect(openOf('R21', { data: { category: 'gender' } }, { data: { category: 'birth' } })).toHaveLength(1);
  });

  it('stays aside when something else of the activity changes', () => {
    const elsewhere = longQuotes({}, { sources: ['subject_oral'] });
    expect(openOf('R40', longQuotes(), { ...elsewhere, activity: { owner: 'Anne' } })).toEqual([]);
  });

  it('comes back where the contract of a provider changes, and not where its telephone does', () => {
    const host = (more: object): Change => ({ provider: { role: 'processor', ...more } });
    const base = { contract: { state: 'unknown' } };
    expect(openOf('R27', host(base), host({ ...base, phone: '01 99 00 00 00' }))).toEqual([]);
    const changed = openOf('R27', host(base), host({ contract: { state: 'missing' } }));
    expect(changed.map(({ formerly }) => formerly?.reason)).toEqual(['Agreed with our accountant']);
  });

  it('is known apart from others of its rule: one usual activity that is missing is not another', () => {
    const register = lawfulRegister({ organisation: { sector: 'garage' } });
    const missing = checkRegister(register, today).filter(({ rule }) => rule === 'R60');
    expect(missing.length).toBeGreaterThan(1);
    const judged = withSetAside(register, 'R60');
    const { open, setAside } = splitSetAside(checkRegister(judged, today), judged);
    const others = open.filter(({ rule }) => rule === 'R60');
    expect([setAside.length, others.length]).toEqual([1, missing.length - 1]);
    expect(others.every(({ formerly }) => formerly === null)).toBe(true);
  });

  it('is settled when nothing is left of it', () => {
    const { setAsideFindings } = withSetAside(lawfulRegister(longQuotes()), 'R40');
    const now = { ...lawfulRegister({}), setAsideFindings };
    const { settled, setAside } = splitSetAside(checkRegister(now, today), now);
    expect([settled.length, setAside.length]).toEqual([1, 0]);
  });
});

describe('Where a finding is', () => {
  it('is told by the name of its row, and of the row in it', () => {
    const register = lawfulRegister({
      data: { category: 'invoices', retention: { active: null } },
      recipient: {
        party: { kind: 'external', name: { en: 'Insurer' } },
        role: 'controller',
        transfers: [{ id: 'us', country: 'US' }],
      },
    });
    const where = (rule: RuleId) => whereIs(register, findingOf(register, rule), 'en');
    expect(where('R37')).toMatch(/invoices/i);
    expect(where('R31')).toBe('Insurer › United States');
  });

  it('is nowhere in particular for what is about the whole', () => {
    const register = lawfulRegister({ activity: { dataSubjects: [] } });
    expect(whereIs(register, findingOf(register, 'R15'), 'en')).toBe('');
  });
});
