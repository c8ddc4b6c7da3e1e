/** How the kinds of findings look: an icon each, and a tone that only helps the word beside it. */
import { CircleAlert, CircleDashed, Lightbulb, TriangleAlert, type LucideIcon } from 'lucide-react';
import { findingKinds, type FindingKind } from '#register/checks/finding-kind.ts';
import type { Tone } from '#renderer/ui/badge.tsx';

export const findingIcons: Readonly<Record<FindingKind, LucideIcon>> = {
  missing: CircleDashed,
  error: CircleAlert,
  warning: TriangleAlert,
  hint: Lightbulb,
};

export const findingTones: Readonly<Record<FindingKind, Tone>> = {
  missing: 'accent',
  error: 'danger',
  warning: 'caution',
  hint: 'quiet',
};

const byWeight: readonly FindingKind[] = ['error', 'missing', 'warning', 'hint'];

/** What is unlawful comes before what is missing. */
export function weightiest(kinds: readonly FindingKind[]): FindingKind {
  return byWeight.find((kind) => kinds.includes(kind)) ?? findingKinds[0];
}
