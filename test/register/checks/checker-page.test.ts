import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ruleIds, type RuleId } from '#register/checks/finding.ts';
import {
  articlesOf,
  rulesOfActivities,
  rulesOfOrganisation,
  rulesOfProcessorActivities,
  rulesOfProviders,
} from '#register/checks/rules.ts';
import { citeArticle, describeFinding, severityWords } from '#register/checks/describe-finding.ts';
import { textRules } from '#register/review/review-policy.ts';
import { cleanSentences } from '#test/register/review/clean-sentences.ts';
import { defectSentences } from '#test/register/review/defects.ts';
import { policies } from '#test/register/review/policies.ts';

const page = readFileSync('build/docs/checker.md', 'utf8');

const looks = [
  ['organisation', rulesOfOrganisation],
  ['activity', rulesOfActivities],
  ['processorActivity', rulesOfProcessorActivities],
  ['provider', rulesOfProviders],
] as const;

const words = {
  organisation: 'organisation',
  activity: 'activity',
  processorActivity: 'processing for others',
  provider: 'provider',
} as const;

function rowOf(rule: RuleId): string {
  const places = looks.filter(([, rules]) => rules.some(({ id }) => id === rule));
  const severity = places[0]?.[1].find(({ id }) => id === rule)?.severity ?? 'warning';
  const kind = places[0]?.[0] ?? 'organisation';
  const articles = articlesOf({ rule, subject: kind === 'organisation' ? { kind } : { kind, id: '' } });
  const seen = [
    ...places.map(([place]) => words[place]),
    ...(textRules.some(({ id }) => id === rule) ? ['policy text'] : []),
  ];
  const cells = [
    rule,
    severityWords(severity, 'en'),
    articles.map((article) => citeArticle(article, 'en')).join('; '),
    seen.join(', '),
    // A table of Markdown ends its cells at a bar.
    describeFinding({ rule, subject: { kind: 'organisation' }, parameters: {} }, 'en').message.replaceAll(
      '|',
      '/',
    ),
  ];
  return `| ${cells.join(' | ')} |`;
}

describe('The page about the checker', () => {
  it.each(ruleIds)('tells %s as it is', (rule) => {
    expect(page).toContain(rowOf(rule));
  });

  it('gives the figures that the tests hold', () => {
    const planted = policies.reduce((sum, { rules }) => sum + rules.length, 0);
    const sound = policies.filter(({ rules }) => rules.length === 0).length;
    const { length: sentences } = defectSentences;
    const { length: clean } = cleanSentences;
    expect(page).toContain(`| Sentences with a defect, found and quoted | ${sentences} of ${sentences} |`);
    expect(page).toContain(`| Defects planted in whole policies, found | ${planted} of ${planted} |`);
    expect(page).toContain(`| Clean sentences that raise nothing | ${clean} of ${clean} |`);
    expect(page).toContain(`| Sound whole policies that raise nothing | ${sound + 4} of ${sound + 4} |`);
  });
});
