/** Rules about cookies, trackers and embedded content: ePrivacy Art. 5(3) and its national laws. */
import type { Cookie } from '#register/model/cookie.ts';
import type { ResolvedRecipient } from '#register/model/resolve-recipient.ts';
import type { RetentionPeriod } from '#register/model/retention.ts';
import { cookieClasses } from '#register/vocabulary/cookie-class.ts';
import type { Observation } from './finding.ts';
import { cardNamed, cardOf } from './provider-card.ts';
import { each, when, type ActivityRule, type ActivitySubject } from './rule.ts';
import { embeddedContent, matches } from './text-patterns.ts';

/** Thirteen months at most, as the French and Belgian authorities advise; in days, with the longest months. */
const maximumLifetimeInDays = 397;

const daysOf: Readonly<Record<string, number>> = {
  session: 0,
  none: 0,
  minutes: 1 / 1440,
  hours: 1 / 24,
  days: 1,
  weeks: 7,
  months: 30.5,
  years: 365,
};

function lifetimeInDays({ amount, unit }: RetentionPeriod): number {
  const days = daysOf[unit] ?? Number.POSITIVE_INFINITY;
  return days === 0 ? 0 : (amount ?? Number.POSITIVE_INFINITY) * days;
}

/** Whether the tracker comes before consent; where its class is not known that can only be asked, not said. */
function consentOf({ id, name, cookieClass, consent }: Cookie): readonly Observation[] {
  if (!cookieClasses[cookieClass].needsConsent || consent === 'before') return [];
  const found = { field: `cookies/${id}/consent`, parameters: { name } };
  return [cookieClass === 'unknown' ? { ...found, severity: 'warning' } : found];
}

function usesConsent({ activity }: ActivitySubject): boolean {
  return activity.purposes.some(({ legalBases }) => legalBases.includes('consent'));
}

/** Whether data about visits reach a measuring or advertising tool, or are collected for one. */
function tracks({ activity, recipients }: ActivitySubject): boolean {
  const collects = activity.dataCategories.some(
    ({ category }) => category === 'cookies_ids' || category === 'browsing',
  );
  return (
    collects &&
    (recipients.some(({ kind }) => kind === 'analytics' || kind === 'ads_social') ||
      activity.purposes.some(({ marketing }) => marketing?.channels.includes('targeted_ads') === true))
  );
}

/** Providers whose content is shown within one's own pages. */
const embedded: ReadonlySet<string> = new Set(['youtube', 'google_maps', 'google_fonts', 'recaptcha']);

function isEmbedded({ recipient, provider, name }: ResolvedRecipient): boolean {
  if (recipient.party.kind === 'internal') return false;
  const card = provider === undefined ? cardNamed(name) : cardOf(provider);
  return card !== undefined && embedded.has(card.id);
}

function embeds({ activity, recipients }: ActivitySubject): boolean {
  return (
    matches(activity.name, embeddedContent) ||
    matches(activity.description, embeddedContent) ||
    activity.purposes.some(({ description }) => matches(description, embeddedContent)) ||
    recipients.some(isEmbedded)
  );
}

export const cookieRules: readonly ActivityRule[] = [
  {
    id: 'R49',
    severity: 'error',
    articles: ['ePrivacy 5(3)', 'LIL 82', 'BE L. 30.7.2018 10/2', 'Tw 11.7a'],
    check: (subject) => {
      const { cookies } = subject.activity;
      if (cookies.length > 0) return each(cookies, consentOf);
      if (!tracks(subject)) return [];
      // Consent is the basis, so only the list of what it covers is missing.
      return [usesConsent(subject) ? { field: 'cookies', severity: 'warning' } : { field: 'cookies' }];
    },
  },
  {
    id: 'R50',
    severity: 'warning',
    articles: ['ePrivacy 5(3)', '5(1)(e)', 'CJEU C-673/17'],
    check: ({ activity }) =>
      each(activity.cookies, ({ id, name, lifetime }) =>
        when(
          lifetime === null || lifetimeInDays(lifetime) > maximumLifetimeInDays,
          `cookies/${id}/lifetime`,
          { name },
        ),
      ),
  },
  {
    id: 'R53',
    severity: 'warning',
    articles: ['26', 'ePrivacy 5(3)', 'CJEU C-40/17'],
    check: (subject) => {
      if (!embeds(subject)) return [];
      const isListed = subject.activity.cookies.length > 0;
      return when(!(usesConsent(subject) && isListed), isListed ? 'purposes' : 'cookies');
    },
  },
];
