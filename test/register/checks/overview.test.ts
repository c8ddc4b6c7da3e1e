import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkRegister } from '#register/checks/check-register.ts';
import { kindOf } from '#register/checks/finding-kind.ts';
import type { RuleId, Severity } from '#register/checks/finding.ts';
import {
  rulesOfActivities,
  rulesOfOrganisation,
  rulesOfProcessorActivities,
  rulesOfProviders,
} from '#register/checks/rules.ts';
import { summariseLeft } from '#register/checks/overview.ts';
import { findingsMessages } from '#register/language/findings-messages.ts';
import { languages } from '#register/model/language.ts';
import { parseRegister } from '#register/model/interchange.ts';
import { registerOf } from '#test/helpers/registers.ts';
import { lawfulRegister, today } from './lawful-register.ts';

const bare = (id: string, name: string) => ({
  id,
  name: { en: name },
  hasNoRecipients: true,
  dataSubjects: [{ id: 'them', category: 'prospects' }],
  dataCategories: [{ id: 'them', category: 'quotes', retention: { criteria: { en: 'While useful' } } }],
});

describe('What is left', () => {
  it('is nothing in a lawful register', () => {
    const register = lawfulRegister();
    const { counts, phrases } = summariseLeft(checkRegister(register, today), register, 'en');
    expect([counts.missing, counts.error, phrases]).toEqual([0, 0, []]);
  });

  it('names one or two activities and counts more', () => {
    const left = (...names: readonly string[]) => {
      const purposes = [{ id: 'one', description: { en: 'Answer' } }];
      const activities = names.map((name, at) => ({ ...bare(`a${at}`, name), purposes }));
      const register = registerOf({ activities });
      return summariseLeft(checkRegister(register, today), register, 'en')
        .phrases.filter(({ rule }) => rule === 'R07')
        .map(({ words }) => words);
    };
    expect(left('Quotes')).toEqual(['“Quotes” lacks a legal basis']);
    expect(left('Quotes', 'Orders')).toEqual(['“Quotes” and “Orders” lack a legal basis']);
    expect(left('Quotes', 'Orders', 'Payroll')).toEqual(['3 activities lack a legal basis']);
  });

  it('names the provider whose contract is missing', () => {
    const register = lawfulRegister({ provider: { contract: { state: 'missing' } } });
    const { phrases } = summariseLeft(checkRegister(register, today), register, 'en');
    expect(phrases.map(({ words }) => words)).toEqual(['the contract with Nuage de Bretagne is missing']);
  });

  it.each(['classic-cars-fr', 'petite-boutique-be', 'repairer-fr', 'brand-portal-fr'])(
    'has a phrase for every fault of %s, in each language',
    (name) => {
      const parsed = parseRegister(readFileSync(`test/fixtures/as-published/${name}.json`, 'utf8'));
      if (!parsed.ok) throw new Error('The fixture is a register.');
      const { register } = parsed;
      const findings = checkRegister(register, today);
      const rules = new Set(
        findings.filter((one) => ['missing', 'error'].includes(kindOf(one))).map(({ rule }) => rule),
      );
      for (const language of languages) {
        const { phrases } = summariseLeft(findings, register, language);
        expect(new Set(phrases.map(({ rule }) => rule))).toEqual(rules);
        for (const { words } of phrases) expect(words).not.toMatch(/[{}]|undefined/);
      }
    },
  );

  it('tells what is missing before what is unlawful', () => {
    const register = lawfulRegister({
      provider: { contract: { state: 'missing' } },
      organisation: { rightsHandling: { replyAmount: 3, replyUnit: 'months' } },
    });
    const { phrases } = summariseLeft(checkRegister(register, today), register, 'fr');
    expect(phrases.map(({ kind }) => kind)).toEqual(['missing', 'error']);
  });

  it('has words for every rule that can be missing or unlawful', () => {
    const told = Object.keys(findingsMessages.en);
    const grave = [rulesOfOrganisation, rulesOfActivities, rulesOfProcessorActivities, rulesOfProviders]
      .flatMap((rules): readonly { readonly id: RuleId; readonly severity: Severity }[] => rules)
      .filter(({ id, severity }) => ['missing', 'error'].includes(kindOf({ rule: id, severity })));
    expect(grave.map(({ id }) => id).filter((id) => !told.includes(`left.${id}`))).toEqual([]);
  });
});
