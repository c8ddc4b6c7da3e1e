/** What can be different between two states of an object, and how its values are told. */
import type { Country } from '#register/model/country.ts';
import type { IsoDate } from '#register/model/dates.ts';
import type { Register } from '#register/model/register.ts';
import type { RetentionPeriod } from '#register/model/retention.ts';
import type { RecipientKind } from '#register/vocabulary/recipient-kind.ts';
import type { Vocabulary } from '#register/vocabulary/vocabulary.ts';
import { isMembers, labelOf, type Name } from './row-names.ts';

/** The registers that are compared: names of what is linked are looked up in them. */
export interface Sides {
  readonly before: Register;
  readonly after: Register;
}

/** A value as it is told. */
export type Told =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'text'; readonly text: Name }
  | { readonly kind: 'label'; readonly label: Name }
  | { readonly kind: 'date'; readonly date: IsoDate }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'flag'; readonly isSet: boolean }
  | { readonly kind: 'country'; readonly country: Country }
  | { readonly kind: 'period'; readonly period: RetentionPeriod };

/** One thing that is different; `field` is the member's name in the interchange form. */
export type Point =
  | { readonly kind: 'added' | 'removed' }
  | { readonly kind: 'renamed'; readonly before: Name; readonly after: Name }
  | {
      readonly kind: 'recipientReplaced';
      readonly before: Name;
      readonly after: Name;
      readonly recipientKind: RecipientKind | null;
    }
  | { readonly kind: 'recipientAdded' | 'recipientRemoved'; readonly who: Name }
  | {
      readonly kind: 'retention' | 'archive';
      readonly row: Name;
      readonly before: Told;
      readonly after: Told;
    }
  | { readonly kind: 'value'; readonly field: string; readonly before: Told; readonly after: Told }
  | {
      readonly kind: 'rowValue';
      readonly field: string;
      readonly row: Name;
      readonly before: Told;
      readonly after: Told;
    }
  | { readonly kind: 'reworded' | 'changed' | 'reordered'; readonly field: string }
  | { readonly kind: 'rowAdded' | 'rowRemoved' | 'rowChanged'; readonly field: string; readonly row: Name }
  | { readonly kind: 'confirmed' | 'toConfirm'; readonly count: number }
  | { readonly kind: 'findingSetAside'; readonly rule: string; readonly reason: string }
  | { readonly kind: 'findingBroughtBack'; readonly rule: string };

export function tellCode(vocabulary: Vocabulary, code: unknown): Told {
  if (code === null || code === undefined || code === 'unknown') return { kind: 'unknown' };
  return { kind: 'label', label: labelOf(vocabulary, code) };
}

/** Members may come in another order. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((entry, index) => isSame(entry, other[index]));
  if (!isMembers(one) || !isMembers(other)) return false;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => isSame(one[key], other[key]));
}
