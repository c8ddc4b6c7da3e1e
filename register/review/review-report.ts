/** A review as it is shown: words in the reader's language, codes beside them, and with each proposal what accepting it means. */
import { periodInWords, severityWords } from '#register/checks/describe-finding.ts';
import type { RuleId, Severity } from '#register/checks/finding.ts';
import type { Country } from '#register/model/country.ts';
import type { ActivityId } from '#register/model/ids.ts';
import type { Language } from '#register/model/language.ts';
import { readText } from '#register/model/localized-text.ts';
import type { Organisation } from '#register/model/organisation.ts';
import type { Register } from '#register/model/register.ts';
import type { RetentionPeriod } from '#register/model/retention.ts';
import { compareWithRegister, type Difference } from './compare-with-register.ts';
import {
  createReviewTranslator,
  describeDifference,
  describeProposal,
  describeReading,
  describeRecognised,
  describeReviewFinding,
  placeInWords,
  type RecognisedList,
  type ReviewTranslator,
} from './describe-review.ts';
import type { Passage } from './policy.ts';
import type { PlaceUnit } from './policy-pages.ts';
import { proposeDrafts, type Proposal, type ProposalChoice } from './propose-drafts.ts';
import type { PolicyReview, ReviewFinding } from './review-policy.ts';

/** What is written when a proposal is accepted. */
export type Acceptance =
  | { readonly kind: 'provider'; readonly catalogueId: string }
  | { readonly kind: 'activity'; readonly templateId: string }
  | {
      readonly kind: 'period';
      readonly activityId: ActivityId;
      readonly rowId: string;
      readonly period: RetentionPeriod;
    }
  | { readonly kind: 'notice'; readonly notice: Organisation['publishedNotice'] };

export interface ReportedPassage {
  /** Empty: something is missing from the whole text. */
  readonly quote: string;
  readonly place: string;
}

export interface ReportedReviewFinding extends ReportedPassage {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly severityText: string;
  readonly message: string;
  readonly why: string;
  readonly todo: string;
  readonly articles: readonly string[];
}

export interface ReportedDifference {
  readonly message: string;
  readonly onlyIn: 'policy' | 'register' | 'both';
  readonly passage: ReportedPassage | null;
}

export interface ReportedProposal {
  readonly key: string;
  readonly message: string;
  /** What the register says in that place now; empty: nothing. */
  readonly now: string;
  readonly passage: ReportedPassage | null;
  readonly accept: Acceptance;
}

export interface ReviewReport {
  readonly language: Language | null;
  readonly country: Country | null;
  readonly isCountryGuessed: boolean;
  /** Language and country, and how sure they are. */
  readonly reading: readonly string[];
  readonly unread: readonly string[];
  readonly findings: readonly ReportedReviewFinding[];
  readonly recognised: readonly RecognisedList[];
  readonly differences: readonly ReportedDifference[];
  readonly proposals: readonly ReportedProposal[];
}

export interface ReportChoice extends Omit<ProposalChoice, 'register'> {
  readonly register: Register;
  /** The reader's. */
  readonly language: Language;
}

export function reportReview(review: PolicyReview, choice: ReportChoice): ReviewReport {
  const say = createReviewTranslator(choice.language);
  const { places } = review;
  return {
    language: review.language,
    country: review.country,
    isCountryGuessed: review.isCountryGuessed,
    reading: describeReading(review, say),
    unread: review.unread.map((what) => say(`unread.${what}`)),
    findings: review.findings.toSorted(byWeight).map((finding) => {
      const { rule, severity, passage, message, why, todo, articles } = describeReviewFinding(
        finding,
        say.language,
      );
      return {
        ...reportPassage(passage, places, say),
        rule,
        severity,
        severityText: severityWords(severity, say.language),
        message,
        why,
        todo,
        articles,
      };
    }),
    recognised: describeRecognised(review, say),
    differences: compareWithRegister(review, choice.register).map((difference) => ({
      message: describeDifference(difference, say),
      onlyIn: sideOf(difference),
      passage: passageIn(difference, places, say),
    })),
    proposals: proposeDrafts(review, choice)
      .filter((proposal) => !isKept(proposal, choice.register))
      .flatMap((proposal) => reportProposal(proposal, places, say)),
  };
}

const weights = ['error', 'warning', 'hint'] as const satisfies readonly Severity[];

/** What must be put right comes first; within that, in the order of the rules. */
function byWeight(one: ReviewFinding, other: ReviewFinding): number {
  return weights.indexOf(one.severity) - weights.indexOf(other.severity);
}

function sideOf(difference: Difference): ReportedDifference['onlyIn'] {
  return 'onlyIn' in difference ? difference.onlyIn : 'both';
}

function reportPassage(passage: Passage, places: PlaceUnit, say: ReviewTranslator): ReportedPassage {
  return { quote: passage.quote, place: placeInWords(passage, places, say) };
}

function passageIn(
  { passage }: { readonly passage: Passage | null },
  places: PlaceUnit,
  say: ReviewTranslator,
): ReportedPassage | null {
  return passage === null ? null : reportPassage(passage, places, say);
}

/** What the notice says is kept with the organisation already. */
function isKept(proposal: Proposal, { organisation }: Register): boolean {
  return (
    proposal.kind === 'notice' &&
    JSON.stringify(proposal.publishedNotice) === JSON.stringify(organisation.publishedNotice)
  );
}

function nowInWords(now: RetentionPeriod | null, say: ReviewTranslator): string {
  if (now === null) return say('proposal.nowUnknown');
  if (now.amount === null) return say('proposal.nowOther');
  return say('proposal.now', { period: periodInWords(now.amount, now.unit, say.language) });
}

function reportProposal(
  proposal: Proposal,
  places: PlaceUnit,
  say: ReviewTranslator,
): readonly ReportedProposal[] {
  const message = describeProposal(proposal, say);
  switch (proposal.kind) {
    case 'provider': {
      const { catalogueId } = proposal.provider;
      if (catalogueId === null) return [];
      const passage = passageIn(proposal, places, say);
      const accept = { kind: 'provider', catalogueId } as const;
      return [{ key: `provider/${catalogueId}`, message, now: '', passage, accept }];
    }
    case 'activity': {
      const templateId = proposal.activityKind;
      const passage = passageIn(proposal, places, say);
      const accept = { kind: 'activity', templateId } as const;
      return [{ key: `activity/${templateId}`, message, now: '', passage, accept }];
    }
    case 'period':
      return proposal.targets.map(({ activityId, rowId, name, now }) => ({
        key: `period/${activityId}/${rowId}`,
        message: say('proposal.periodIn', {
          period: message,
          activity: readText(name, say.language)?.text ?? activityId,
        }),
        now: nowInWords(now, say),
        passage: passageIn(proposal, places, say),
        accept: { kind: 'period', activityId, rowId, period: proposal.period },
      }));
    case 'notice':
      return [
        {
          key: 'notice',
          message,
          now: '',
          passage: null,
          accept: { kind: 'notice', notice: proposal.publishedNotice },
        },
      ];
    default:
      return proposal satisfies never;
  }
}
