/** An activity template: what a garage or shop usually does under one title, as a draft that the user confirms field by field. */
import type { Audience } from '#register/vocabulary/audience.ts';
import type { Answer, Obligation } from '#register/vocabulary/answer.ts';
import type { ConsentMethod } from '#register/vocabulary/consent.ts';
import type { DataCategoryCode } from '#register/vocabulary/data-category.ts';
import type { DataSource } from '#register/vocabulary/data-source.ts';
import type { DataSubject } from '#register/vocabulary/data-subject.ts';
import type { ImpactCriterion } from '#register/vocabulary/impact-criterion.ts';
import type { LegalBasis } from '#register/vocabulary/legal-basis.ts';
import type {
  MarketingAudience,
  MarketingChannel,
  MarketingPermission,
} from '#register/vocabulary/marketing.ts';
import type { RecipientKind } from '#register/vocabulary/recipient-kind.ts';
import type { SecurityMeasureCode } from '#register/vocabulary/security-measure.ts';
import type { Sensitivity } from '#register/vocabulary/sensitivity.ts';
import type { SpecialCategoryCondition } from '#register/vocabulary/special-category-condition.ts';
import type { Label } from '#register/vocabulary/vocabulary.ts';
import type { EvidenceMark } from '#register/library/evidence.ts';
import type { LibraryCountry } from '#register/library/retention/row.ts';

/** What differs by country; a country that is absent has nothing to say, and the field stays blank. */
export type ByCountry<T> = Readonly<Partial<Record<LibraryCountry, T>>>;

export interface TemplatePurpose {
  readonly id: string;
  readonly description: Label;
  readonly legalBasis: LegalBasis;
  /** For legal obligations: the text, per country. */
  readonly statute?: ByCountry<string>;
  readonly legitimateInterest?: Label;
  readonly balancingTest?: Label;
  readonly specialCategoryCondition?: SpecialCategoryCondition;
  readonly specialCategoryStatute?: ByCountry<string>;
  readonly consentMethod?: ConsentMethod;
  readonly consentProof?: Label;
  readonly consentWithdrawal?: Label;
  readonly marketing?: {
    readonly channels: readonly MarketingChannel[];
    readonly permission: MarketingPermission;
    readonly audience: MarketingAudience;
    readonly forPartners: Answer;
  };
}

export interface TemplateData {
  readonly category: DataCategoryCode;
  readonly description?: Label;
  readonly sensitivity: Sensitivity;
  readonly sensitivityStatute?: ByCountry<string>;
  readonly sources: readonly DataSource[];
  readonly obligation: Obligation;
  readonly justification?: Label;
  /** Rows of the retention library. */
  readonly retention: ByCountry<string>;
  /** What decides where no row of the country fits. */
  readonly criteria?: Label;
  /** Only in these countries; absent: everywhere. */
  readonly onlyIn?: readonly LibraryCountry[];
}

export interface TemplateRecipient {
  readonly id: string;
  readonly kind: RecipientKind;
  readonly name: Label;
  readonly dataPassed: Label;
  readonly onlyIn?: readonly LibraryCountry[];
}

export interface ActivityTemplate {
  readonly id: string;
  readonly title: Label;
  /** What it covers, for people who choose among templates. */
  readonly summary: Label;
  readonly purposes: readonly TemplatePurpose[];
  readonly dataSubjects: readonly DataSubject[];
  readonly data: readonly TemplateData[];
  readonly recipients: readonly TemplateRecipient[];
  readonly securityMeasures: readonly SecurityMeasureCode[];
  readonly audiences: readonly Audience[];
  readonly isProfiling: Answer;
  readonly profilingLogic?: Label;
  readonly profilingConsequences?: Label;
  /** Criteria of WP 248 that this activity usually meets. */
  readonly impactCriteria: readonly ImpactCriterion[];
  readonly impactHint?: Label;
  readonly refusalConsequence?: Label;
  /** Only offered in these countries; absent: everywhere. */
  readonly countries?: readonly LibraryCountry[];
  readonly mark: EvidenceMark;
}

/** Ordinary data, mandatory unless said otherwise. */
export function data(
  category: DataCategoryCode,
  sources: readonly DataSource[],
  retention: ByCountry<string>,
  more: Partial<Omit<TemplateData, 'category' | 'sources' | 'retention'>> = {},
): TemplateData {
  return { category, sources, retention, sensitivity: 'none', obligation: 'mandatory', ...more };
}
