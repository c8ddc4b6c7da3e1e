/** The review as JSON: stable codes for programs, words for people, each finding with its rule id, quote and line. */
import type { Difference } from '#register/review/compare-with-register.ts';
import {
  describeDifference,
  describeProposal,
  describeReviewFinding,
  kindInWords,
  type ReviewTranslator,
} from '#register/review/describe-review.ts';
import type { Proposal } from '#register/review/propose-drafts.ts';
import type { PolicyReview } from '#register/review/review-policy.ts';

export interface ReviewParts {
  readonly path: string;
  readonly differences: readonly Difference[];
  readonly proposals: readonly Proposal[];
  readonly say: ReviewTranslator;
}

export function printReview(
  review: PolicyReview,
  { path, differences, proposals, say }: ReviewParts,
): object {
  const { recognised } = review;
  return {
    path,
    language: review.language,
    country: review.country,
    isCountryGuessed: review.isCountryGuessed,
    unread: review.unread,
    places: review.places,
    findings: review.findings.map((finding) => {
      const { rule, severity, passage, parameters, ...words } = describeReviewFinding(finding, say.language);
      return { rule, severity, quote: passage.quote, line: passage.line, parameters, ...words };
    }),
    recognised: {
      providers: recognised.providers.map(({ card, first }) => ({
        id: card.id,
        name: card.name,
        line: first.line,
      })),
      periods: recognised.periods.map(({ amount, unit, words, use, event, sentence }) => ({
        amount,
        unit,
        words,
        use,
        event,
        line: sentence.line,
      })),
      terms: recognised.terms.map(({ kind, words, sentence }) => ({ kind, words, line: sentence.line })),
      legalBases: [...recognised.bases].map(([basis, sentences]) => ({
        basis,
        lines: sentences.map(({ line }) => line),
      })),
      purposes: recognised.purposes.map(({ kind, sentences }) => ({
        kind,
        name: kindInWords(kind, say.language),
        lines: sentences.map(({ line }) => line),
      })),
      contacts: recognised.contacts.map(({ kind, value, owner, sentence }) => ({
        kind,
        value,
        owner,
        line: sentence.line,
      })),
      authorities: recognised.authorities.map(({ country, words, sentence }) => ({
        country,
        words,
        line: sentence.line,
      })),
      date: recognised.date?.date ?? null,
    },
    differences: differences.map((difference) => ({
      ...difference,
      message: describeDifference(difference, say),
    })),
    proposals: proposals.map((proposal) => ({ ...proposal, message: describeProposal(proposal, say) })),
  };
}
