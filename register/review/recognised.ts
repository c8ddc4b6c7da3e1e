/** What a policy names: providers, periods, bases, purposes, contact points, authorities, dates; each with its place. */
import type { ActivityKind } from '#register/checks/activity-kinds.ts';
import type { ProviderCard } from '#register/library/providers/card.ts';
import type { Country } from '#register/model/country.ts';
import type { IsoDate } from '#register/model/dates.ts';
import type { LegalBasis } from '#register/vocabulary/legal-basis.ts';
import type { StartEvent } from '#register/vocabulary/retention.ts';
import type { Heading, Sentence } from './policy.ts';

export interface RecognisedProvider {
  readonly card: ProviderCard;
  /** Sentences that name it; empty where only a heading or an address does. */
  readonly sentences: readonly Sentence[];
  /** Where it is named first. */
  readonly first: Sentence | Heading;
}

/** What a period is about, told from the words around it. */
export type PeriodUse = 'retention' | 'cookie' | 'answer' | 'breach' | 'age' | 'other';

export interface RecognisedPeriod {
  readonly amount: number;
  readonly unit: 'hours' | 'days' | 'weeks' | 'months' | 'years';
  /** As the policy writes it. */
  readonly words: string;
  readonly use: PeriodUse;
  /** What starts it, if the sentence says so. */
  readonly event: StartEvent | null;
  readonly sentence: Sentence;
  /** In the folded sentence. */
  readonly at: number;
}

/** A time that is no number: a browser session, “as long as you are a customer”, “for ever”. */
export interface RecognisedTerm {
  readonly kind: 'session' | 'while_customer' | 'unlimited' | 'until_request' | 'statutory';
  readonly words: string;
  readonly sentence: Sentence;
}

export interface RecognisedPurpose {
  readonly kind: ActivityKind;
  readonly sentences: readonly Sentence[];
}

export interface RecognisedContact {
  readonly kind: 'email' | 'phone' | 'website' | 'address' | 'company_number' | 'vat_number';
  readonly value: string;
  readonly sentence: Sentence;
  /** Whose it is: the controller's own, a provider's or an authority's. */
  readonly owner: 'own' | 'provider' | 'authority';
}

export interface RecognisedAuthority {
  readonly country: Country;
  readonly words: string;
  readonly sentence: Sentence;
}

export interface Recognised {
  readonly providers: readonly RecognisedProvider[];
  readonly periods: readonly RecognisedPeriod[];
  readonly terms: readonly RecognisedTerm[];
  readonly bases: ReadonlyMap<LegalBasis, readonly Sentence[]>;
  readonly purposes: readonly RecognisedPurpose[];
  readonly contacts: readonly RecognisedContact[];
  readonly authorities: readonly RecognisedAuthority[];
  /** The latest date that the policy gives itself. */
  readonly date: { readonly date: IsoDate; readonly sentence: Pick<Sentence, 'text' | 'line'> } | null;
  /** A version in place of a date. */
  readonly hasVersion: boolean;
}

export function isHeading(place: Sentence | Heading): place is Heading {
  return 'level' in place;
}
