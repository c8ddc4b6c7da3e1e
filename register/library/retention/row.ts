/** A row of the retention library: what is proposed for a kind of data in a country, on what text, and how well that is proven. */
import type { RetentionBasis, RetentionUnit, StartEvent } from '#register/vocabulary/retention.ts';
import type { Label } from '#register/vocabulary/vocabulary.ts';
import type { EvidenceMark } from '#register/library/evidence.ts';
import type { RetentionTopic } from './topics.ts';

/** The countries whose law the library knows. */
export const libraryCountries = ['FR', 'BE', 'NL'] as const;
export type LibraryCountry = (typeof libraryCountries)[number];

export interface LibraryPeriod {
  readonly amount: number | null;
  readonly unit: RetentionUnit;
  readonly event: StartEvent | null;
  readonly basis: RetentionBasis | null;
  /** In the country's own language, as it is cited there. */
  readonly statute: string;
  readonly note?: Label;
}

/** What a register's own period is compared with: shorter than a minimum, longer than a maximum. */
export interface RetentionBound {
  readonly amount: number;
  readonly unit: 'days' | 'weeks' | 'months' | 'years';
  /** `active` bounds everyday use, `total` both phases together. */
  readonly phase: 'active' | 'total';
  readonly event: StartEvent | null;
  /** Only a statute makes an error of a difference; the others call for a reason. */
  readonly force: 'statute' | 'limitation' | 'recommendation';
  readonly statute: string;
}

export interface RetentionRow {
  /** `F1`, `B1`, `N1`; variants of one row carry a letter (`F26a`, `F26b`). */
  readonly id: string;
  readonly country: LibraryCountry;
  readonly topic: RetentionTopic;
  /** Null: the topic’s own label says it all; set where a row stands for one variant only. */
  readonly variant: Label | null;
  /** Both null: the library knows no period and says so. */
  readonly active: LibraryPeriod | null;
  readonly archive: LibraryPeriod | null;
  /** A statutory minimum binds the document, not everything known about the customer. */
  readonly minimum: RetentionBound | null;
  readonly maximum: RetentionBound | null;
  /** Conditions and choices to tell the user. */
  readonly note: Label | null;
  readonly mark: EvidenceMark;
}
