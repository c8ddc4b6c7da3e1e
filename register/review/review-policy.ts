/** The review of a published policy: text in, findings with their passages out. It reads, it never writes. */
import type { RuleId, Severity } from '#register/checks/finding.ts';
import type { Country } from '#register/model/country.ts';
import type { IsoDate } from '#register/model/dates.ts';
import type { Language } from '#register/model/language.ts';
import { basisTextRules } from './basis-text-rules.ts';
import { buildPolicy } from './build-policy.ts';
import { dataTextRules } from './data-text-rules.ts';
import { detectLanguage } from './detect-language.ts';
import { guessCountry } from './guess-country.ts';
import { identityTextRules } from './identity-text-rules.ts';
import type { Passage, Policy } from './policy.ts';
import { qualityTextRules } from './quality-text-rules.ts';
import type { PagesUnread, PlaceUnit, PolicyPages } from './policy-pages.ts';
import { readHtml } from './read-html.ts';
import { readPlainText } from './read-plain-text.ts';
import { recognise } from './recognise.ts';
import type { Recognised } from './recognised.ts';
import { retentionTextRules } from './retention-text-rules.ts';
import { rightsTextRules } from './rights-text-rules.ts';
import { sharingTextRules } from './sharing-text-rules.ts';
import type { TextRule } from './text-rule.ts';
import { trackerTextRules } from './tracker-text-rules.ts';

/** How a text is written: HTML has tags, the other two are read alike. */
const policyFormats = ['text', 'markdown', 'html'] as const;
export type PolicyFormat = (typeof policyFormats)[number];

export interface PolicyText {
  readonly text: string;
  readonly format: PolicyFormat;
}

export type PolicySource = PolicyText | PolicyPages;

export interface ReviewChoice {
  readonly today: IsoDate;
  /** Absent: told from the text. */
  readonly language?: Language | null;
  /** Where the controller is established; absent: guessed from addresses and numbers, and said so. */
  readonly country?: Country | null;
}

export interface ReviewFinding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly passage: Passage;
  readonly parameters: Readonly<Record<string, string | number>>;
}

/** What could not be read, or not be judged. */
export type Unread = PagesUnread | 'empty' | 'too_short' | 'language';

export interface PolicyReview {
  readonly policy: Policy;
  /** What the numbers of places count. */
  readonly places: PlaceUnit;
  readonly language: Language | null;
  readonly country: Country | null;
  readonly isCountryGuessed: boolean;
  readonly recognised: Recognised;
  readonly findings: readonly ReviewFinding[];
  readonly unread: readonly Unread[];
}

export const textRules: readonly TextRule[] = [
  ...identityTextRules,
  ...rightsTextRules,
  ...basisTextRules,
  ...dataTextRules,
  ...sharingTextRules,
  ...retentionTextRules,
  ...trackerTextRules,
  ...qualityTextRules,
].toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** Less than this is no policy: what is missing from it says nothing. */
const shortestPolicy = 600;

export function readPolicy(source: PolicySource): Policy {
  if ('lines' in source) return buildPolicy(source.lines);
  return buildPolicy(source.format === 'html' ? readHtml(source.text) : readPlainText(source.text));
}

export function reviewPolicy(source: PolicySource, choice: ReviewChoice): PolicyReview {
  const policy = readPolicy(source);
  const language = choice.language ?? detectLanguage(policy.folded).language;
  const recognised = recognise(policy, choice.today);
  const guessed = choice.country ?? guessCountry(policy, recognised);
  const context = { today: choice.today, country: guessed, recognised };
  const isShort = policy.text.length < shortestPolicy;
  const canJudge = language !== null && policy.sentences.length > 0;
  const findings = canJudge
    ? textRules.flatMap(({ id, severity, find }) =>
        find(policy, context).map((found) => ({
          rule: id,
          severity: found.severity ?? severity,
          passage: found.passage,
          parameters: found.parameters ?? {},
        })),
      )
    : [];
  return {
    policy,
    places: 'lines' in source ? source.places : 'line',
    language,
    country: guessed,
    isCountryGuessed: guessed !== null && (choice.country ?? null) === null,
    recognised,
    // What a fragment leaves out may stand elsewhere.
    findings: isShort ? findings.filter(({ passage }) => passage.line !== null) : findings,
    unread: [
      ...('lines' in source ? source.unread : []),
      ...(policy.sentences.length === 0 ? (['empty'] as const) : isShort ? (['too_short'] as const) : []),
      ...(language === null && policy.sentences.length > 0 ? (['language'] as const) : []),
    ],
  };
}
