import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkRegister } from '#register/checks/check-register.ts';
import {
  citeArticle,
  describeFinding,
  periodInWords,
  summariseFindings,
} from '#register/checks/describe-finding.ts';
import { ruleIds, type Finding } from '#register/checks/finding.ts';
import { checksMessages, type ChecksMessage } from '#register/language/checks-messages.ts';
import { parseRegister } from '#register/model/interchange.ts';
import { languages } from '#register/model/language.ts';
import { lawfulRegister, today } from './lawful-register.ts';

const parts = ['message', 'why', 'todo', 'example'] as const;

function publishedFindings(): readonly Finding[] {
  return ['classic-cars-fr', 'petite-boutique-be', 'repairer-fr', 'brand-portal-fr'].flatMap((file) => {
    const path = new URL(`../../fixtures/as-published/${file}.json`, import.meta.url);
    const parsed = parseRegister(readFileSync(path, 'utf8'));
    return parsed.ok ? checkRegister(parsed.register, today) : [];
  });
}

describe('The catalogue of the checker', () => {
  it.each(languages)('has message, reason, what to do and example for all sixty rules in %s', (language) => {
    const keys: readonly string[] = Object.keys(checksMessages[language]);
    expect(
      ruleIds.flatMap((rule) => parts.map((part) => `${rule}.${part}`)).filter((key) => !keys.includes(key)),
    ).toEqual([]);
    expect(keys).toEqual(Object.keys(checksMessages.en));
  });

  it('asks for the same parameters in every language', () => {
    const named = (text: string) =>
      new Set([...text.matchAll(/\{(\w+)(?:, (?:select|plural)|\})/gu)].map((match) => match[1]));
    // Object.keys widens to string[]; these are the keys of the catalogue itself.
    for (const key of Object.keys(checksMessages.en) as ChecksMessage[])
      for (const language of languages)
        expect([key, language, named(checksMessages[language][key])]).toEqual([
          key,
          language,
          named(checksMessages.en[key]),
        ]);
  });

  it('tells the law in each reason', () => {
    for (const language of languages)
      for (const rule of ruleIds.filter((id) => id !== 'R52'))
        expect(checksMessages[language][`${rule}.why`]).toMatch(/[Aa]rt\.|C-\d|WP/u);
  });
});

describe('A finding in words', () => {
  it.each(languages)('reads as a sentence in %s, whatever its parameters', (language) => {
    for (const finding of publishedFindings()) {
      const { message, why, todo, example, articles } = describeFinding(finding, language);
      for (const text of [message, why, todo, example, ...articles]) {
        expect(text).not.toMatch(/[{}]|undefined|[(“«„:]\s?none\b|\(\)|\bR\d\d\b/u);
        expect(text.trim()).not.toBe('');
      }
    }
  });

  it('reads without any parameter, as the review of a text gives it', () => {
    for (const language of languages)
      for (const rule of ruleIds)
        expect(
          describeFinding({ rule, subject: { kind: 'organisation' }, parameters: {} }, language).message,
        ).not.toMatch(/[{}]|undefined/u);
  });

  it('gives periods, laws, countries and dates as people write them', () => {
    const change = {
      data: { category: 'invoices', retention: { active: null, archive: { amount: 6, unit: 'years' } } },
    };
    const short = {
      data: {
        ...change.data,
        retention: {
          active: { amount: 1, unit: 'years', event: 'invoice_date' },
          archive: { amount: 5, unit: 'years' },
        },
      },
    };
    const [finding] = checkRegister(lawfulRegister(short), today).filter(({ rule }) => rule === 'R39');
    if (finding === undefined) throw new Error('six years are too few');
    expect(describeFinding(finding, 'fr').message).toMatch(
      /^Inférieur au minimum légal\s: 10\sans, art\. L123-22 C\. com\./u,
    );
    expect(describeFinding(finding, 'nl').message).toMatch(/^Korter dan het wettelijk minimum: 10 jaar, /u);
    const organisation = { kind: 'organisation' } as const;
    expect(
      describeFinding({ rule: 'R04', subject: organisation, parameters: { country: 'NL' } }, 'fr').message,
    ).toContain('Pays-Bas');
    expect(
      describeFinding({ rule: 'R34', subject: organisation, parameters: { listDate: '2026-08-05' } }, 'de')
        .message,
    ).toContain('5. August 2026');
    expect(
      describeFinding(
        {
          rule: 'R46',
          subject: organisation,
          parameters: { missing: 'rectification post_mortem rights_contact' },
        },
        'en',
      ).message,
    ).toBe(
      'Information on rights is incomplete: rectification, instructions after death (France) and where to send a request.',
    );
  });

  it('cites articles in the reader’s language', () => {
    expect(citeArticle('13(1)(c)', 'fr')).toBe('Art. 13(1)(c) RGPD');
    expect(citeArticle('recital 26', 'nl')).toBe('Overweging 26 AVG');
    expect(citeArticle('CJEU C-311/18', 'de')).toBe('EuGH C-311/18');
    expect(citeArticle('CPCE L34-5', 'en')).toBe('CPCE L34-5');
  });

  it('cites the processor’s own paragraph', () => {
    const [finding] = checkRegister(lawfulRegister({ processorActivity: { controllers: [] } }), today);
    if (finding === undefined) throw new Error('a processor serves somebody');
    expect(describeFinding(finding, 'en').articles).toEqual(['Art. 30(2)(b) GDPR']);
  });

  it('counts periods in each language', () => {
    expect([
      periodInWords(1, 'years', 'fr'),
      periodInWords(4, 'weeks', 'nl'),
      periodInWords(13, 'months', 'de'),
    ]).toEqual(['1\u00a0an', '4 weken', '13 Monate']);
  });
});

describe('What is left', () => {
  it('is told in words, never only as a figure', () => {
    const of = (...severities: readonly Finding['severity'][]) =>
      severities.map((severity) => ({ severity }));
    expect(summariseFindings([], 'fr')).toBe(
      'Le registre est complet\u00a0: rien n’est à corriger ni à vérifier.',
    );
    expect(summariseFindings(of('error', 'error', 'warning'), 'en')).toBe(
      'What is left: 2 points to correct and 1 point to look at.',
    );
    expect(summariseFindings(of('hint'), 'nl')).toBe('Wat nog rest: 1 advies.');
  });
});
