/** All rules by what they look at, and what each cites. */
import { cookieRules } from './cookie-rules.ts';
import { dataRules } from './data-rules.ts';
import type { Finding, FindingSubject, RuleId } from './finding.ts';
import { marketingRules } from './marketing-rules.ts';
import { noticeRules } from './notice-rules.ts';
import { organisationRules } from './organisation-rules.ts';
import { purposeRules, servedControllerRules } from './purpose-rules.ts';
import { processorRecipientRules, providerRules, recipientRules } from './recipient-rules.ts';
import { retentionRules } from './retention-rules.ts';
import { obsoleteProviderRules, reviewDateRules } from './review-date-rules.ts';
import type { ActivityRule, OrganisationRule, ProcessorActivityRule, ProviderRule, Rule } from './rule.ts';
import { sectorRules } from './sector-rules.ts';
import { processorSecurityRules, securityRules } from './security-rules.ts';
import { processorTransferRules, providerTransferRules, transferRules } from './transfer-rules.ts';

/** By number within each kind of subject, so that lists read alike everywhere. */
function ordered<Subject>(...groups: readonly (readonly Rule<Subject>[])[]): readonly Rule<Subject>[] {
  return groups.flat().toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

export const rulesOfOrganisation: readonly OrganisationRule[] = ordered(
  organisationRules,
  noticeRules,
  sectorRules,
);

export const rulesOfActivities: readonly ActivityRule[] = ordered(
  purposeRules,
  dataRules,
  recipientRules,
  transferRules,
  retentionRules,
  cookieRules,
  marketingRules,
  securityRules,
  reviewDateRules,
);

export const rulesOfProcessorActivities: readonly ProcessorActivityRule[] = ordered(
  servedControllerRules,
  processorRecipientRules,
  processorTransferRules,
  processorSecurityRules,
);

export const rulesOfProviders: readonly ProviderRule[] = ordered(
  providerRules,
  providerTransferRules,
  obsoleteProviderRules,
);

type Cited = Pick<Rule<never>, 'id' | 'articles'>;

const bySubject: Readonly<Record<FindingSubject['kind'], readonly Cited[]>> = {
  organisation: rulesOfOrganisation,
  activity: rulesOfActivities,
  processorActivity: rulesOfProcessorActivities,
  provider: rulesOfProviders,
};

const articlesByRule: ReadonlyMap<RuleId, readonly string[]> = new Map(
  Object.values(bySubject)
    .flat()
    // The controller's record before the processor's: of two rules with one number the first is kept.
    .toReversed()
    .map(({ id, articles }) => [id, articles]),
);

/** What the rule cites for this kind of subject: the two records of Art. 30 have paragraphs of their own. */
export function articlesOf({ rule, subject }: Pick<Finding, 'rule' | 'subject'>): readonly string[] {
  return bySubject[subject.kind].find(({ id }) => id === rule)?.articles ?? articlesByRule.get(rule) ?? [];
}
