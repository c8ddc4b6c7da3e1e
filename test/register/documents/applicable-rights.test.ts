import { describe, expect, it } from 'vitest';
import { applicableRights } from '#register/documents/applicable-rights.ts';
import { registerWithActivity } from '#test/helpers/documents.ts';

function rightsFor(purposes: readonly object[], country: string | null = 'NL', activity: object = {}) {
  return applicableRights(registerWithActivity({ purposes, ...activity }).activities, country);
}

const always = ['access', 'rectification', 'restriction', 'complaint'];

describe('the rights that apply', () => {
  it('follow from the legal basis', () => {
    const rights = (legalBases: readonly string[]) =>
      rightsFor([{ legalBases }]).rights.filter((right) => !always.includes(right));
    expect({
      consent: rights(['consent']),
      contract: rights(['contract']),
      law: rights(['legal_obligation']),
      interests: rights(['legitimate_interests']),
      task: rights(['public_task']),
    }).toEqual({
      consent: ['erasure', 'portability', 'withdraw_consent'],
      contract: ['erasure', 'portability'],
      law: [],
      interests: ['erasure', 'objection'],
      task: ['objection'],
    });
  });

  it('include objection to direct marketing whatever its basis (Art. 21(2))', () => {
    const { rights, hasMarketing } = rightsFor([{ legalBases: ['consent'], marketing: {} }]);
    expect([rights.includes('objection'), hasMarketing]).toEqual([true, true]);
  });

  it('are said to be incomplete while a legal basis is unknown', () => {
    expect(rightsFor([{ legalBases: [] }]).isComplete).toBe(false);
    expect(rightsFor([]).isComplete).toBe(false);
    expect(rightsFor([{ legalBases: ['contract'] }]).isComplete).toBe(true);
  });

  it('include instructions after death in France only', () => {
    expect(rightsFor([{ legalBases: ['contract'] }], 'FR').rights).toContain('post_mortem');
    expect(rightsFor([{ legalBases: ['contract'] }], 'BE').rights).not.toContain('post_mortem');
  });

  it('include a second look where a machine decides', () => {
    const made = { automatedDecision: { isMade: 'yes' } };
    expect(rightsFor([{ legalBases: ['contract'] }], 'FR', made).rights).toContain('no_automated_decision');
  });
});
