/** A review in the reader's words: findings with quote and place, what was recognised, differences, proposals. */
import { activityKinds, type ActivityKind } from '#register/checks/activity-kinds.ts';
import {
  describeFinding,
  periodInWords,
  type FindingDescription,
} from '#register/checks/describe-finding.ts';
import { authorityOf } from '#register/library/authorities.ts';
import { findTemplate } from '#register/library/templates/templates.ts';
import { formatDate } from '#register/language/formats.ts';
import { reviewMessages, type ReviewMessage } from '#register/language/review-messages.ts';
import { createTranslator, locales, type Translator } from '#register/language/translator.ts';
import { countryName } from '#register/model/country.ts';
import type { Language } from '#register/model/language.ts';
import { readText } from '#register/model/localized-text.ts';
import { dataCategories } from '#register/vocabulary/data-category.ts';
import { legalBases } from '#register/vocabulary/legal-basis.ts';
import type { Difference } from './compare-with-register.ts';
import type { Passage } from './policy.ts';
import type { PlaceUnit } from './policy-pages.ts';
import type { Proposal } from './propose-drafts.ts';
import type { Recognised } from './recognised.ts';
import type { PolicyReview, ReviewFinding } from './review-policy.ts';

export type ReviewTranslator = Translator<ReviewMessage>;

export function createReviewTranslator(language: Language): ReviewTranslator {
  return createTranslator(language, reviewMessages);
}

export interface DescribedReviewFinding extends ReviewFinding, FindingDescription {}

/** The checker's own words and articles; the notice is the organisation's. */
export function describeReviewFinding(finding: ReviewFinding, language: Language): DescribedReviewFinding {
  const { rule, parameters } = finding;
  return {
    ...finding,
    ...describeFinding({ rule, parameters, subject: { kind: 'organisation' } }, language),
  };
}

export function placeInWords(
  { line }: Pick<Passage, 'line'>,
  places: PlaceUnit,
  say: ReviewTranslator,
): string {
  return line === null ? say('place.whole') : say(`place.${places}`, { line });
}

export function kindInWords(kind: ActivityKind, language: Language): string {
  return findTemplate(kind)?.title[language] ?? kind;
}

/** What the text names, list by list; each entry with its place. */
export interface RecognisedList {
  readonly title: string;
  readonly entries: readonly { readonly text: string; readonly place: string }[];
}

export function describeRecognised(
  { recognised, places }: Pick<PolicyReview, 'recognised' | 'places'>,
  say: ReviewTranslator,
): readonly RecognisedList[] {
  return listRecognised(recognised, say).map(({ title, entries }) => ({
    title,
    entries: entries.map(({ text, line }) => ({
      text,
      place: line === null ? '' : placeInWords({ line }, places, say),
    })),
  }));
}

interface FoundList {
  readonly title: string;
  readonly entries: readonly { readonly text: string; readonly line: number | null }[];
}

function listRecognised(recognised: Recognised, say: ReviewTranslator): readonly FoundList[] {
  const { language } = say;
  const { providers, periods, terms, bases, purposes, contacts, authorities, date } = recognised;
  return [
    {
      title: say('recognised.providers'),
      entries: providers.map(({ card, first }) => ({ text: card.name, line: first.line })),
    },
    {
      title: say('recognised.periods'),
      entries: [
        ...periods.map(({ words, use, sentence }) => ({
          text: `${words} (${say(`use.${use}`)})`,
          line: sentence.line,
        })),
        ...terms.map(({ kind, words, sentence }) => ({
          text: `${words} (${say(`term.${kind}`)})`,
          line: sentence.line,
        })),
      ].toSorted((a, b) => a.line - b.line),
    },
    {
      title: say('recognised.bases'),
      entries: [...bases].map(([basis, sentences]) => ({
        text: legalBases[basis].label[language],
        line: sentences[0]?.line ?? null,
      })),
    },
    {
      title: say('recognised.purposes'),
      entries: purposes
        .toSorted((a, b) => activityKinds.indexOf(a.kind) - activityKinds.indexOf(b.kind))
        .map(({ kind, sentences }) => ({
          text: kindInWords(kind, language),
          line: sentences[0]?.line ?? null,
        })),
    },
    {
      title: say('recognised.contacts'),
      entries: contacts.map(({ value, owner, sentence }) => ({
        text: owner === 'own' ? value : `${value} (${say(`owner.${owner}`)})`,
        line: sentence.line,
      })),
    },
    {
      title: say('recognised.authorities'),
      entries: authorities.map(({ country, words, sentence }) => ({
        text: `${authorityOf(country)?.shortName[language] ?? words} (${countryName(country, language)})`,
        line: sentence.line,
      })),
    },
    {
      title: say('recognised.date'),
      entries: date === null ? [] : [{ text: formatDate(date.date, language), line: date.sentence.line }],
    },
  ];
}

export function describeDifference(difference: Difference, say: ReviewTranslator): string {
  const { language } = say;
  switch (difference.kind) {
    case 'provider':
      return say(`difference.provider.${difference.onlyIn}`, { name: difference.name });
    case 'activity': {
      const { activityKind, name, onlyIn } = difference;
      return say(`difference.activity.${onlyIn}`, {
        name: activityKind === null ? name : kindInWords(activityKind, language),
      });
    }
    case 'period':
      return say('difference.period', {
        words: difference.words,
        category: dataCategories[difference.category].label[language],
      });
    case 'reply_time':
      return say('difference.reply_time', {
        period: periodInWords(difference.amount, difference.unit, language),
      });
    case 'identity': {
      const isCountry = difference.field === 'country';
      const shown = (value: string) => (isCountry ? countryName(value, language) : value);
      return say(`difference.${difference.field}`, {
        policy: shown(difference.policy),
        register: shown(difference.register),
      });
    }
    default:
      return difference satisfies never;
  }
}

export function describeProposal(proposal: Proposal, say: ReviewTranslator): string {
  const { language } = say;
  switch (proposal.kind) {
    case 'provider':
      return say('proposal.provider', { name: proposal.provider.name });
    case 'activity':
      return say('proposal.activity', {
        name: readText(proposal.activity.name, language)?.text ?? proposal.activityKind,
      });
    case 'period':
      return say('proposal.period', {
        period: periodInWords(proposal.period.amount ?? 0, proposal.period.unit, language),
        category: dataCategories[proposal.category].label[language],
      });
    case 'notice':
      return say('proposal.notice');
    default:
      return proposal satisfies never;
  }
}

/** Language, country and how sure they are, in one line each. */
export function describeReading(review: PolicyReview, say: ReviewTranslator): readonly string[] {
  const names = new Intl.DisplayNames([locales[say.language]], { type: 'language', fallback: 'code' });
  const { language, country, isCountryGuessed } = review;
  return [
    ...(language === null ? [] : [say('summary.language', { language: names.of(language) ?? language })]),
    country === null
      ? say('summary.countryUnknown')
      : say(isCountryGuessed ? 'summary.countryGuessed' : 'summary.country', {
          country: countryName(country, say.language),
        }),
  ];
}
