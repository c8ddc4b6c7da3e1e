/** How a finding is met: something is still to be filled in, something is against the law, something deserves a look, or it is advice. */
import type { Finding, RuleId } from './finding.ts';

export const findingKinds = ['missing', 'error', 'warning', 'hint'] as const;
export type FindingKind = (typeof findingKinds)[number];

/** What they ask for is simply not there yet: nobody has done wrong by not having come to it. */
const missing: ReadonlySet<RuleId> = new Set([
  'R01',
  'R05',
  'R07',
  'R10',
  'R12',
  'R13',
  'R15',
  'R16',
  'R17',
  'R18',
  'R24',
  'R25',
  'R27',
  'R29',
  'R31',
  'R33',
  'R37',
  'R46',
  'R48',
  'R54',
  'R55',
]);

export function kindOf({ rule, severity }: Pick<Finding, 'rule' | 'severity'>): FindingKind {
  if (severity === 'hint') return 'hint';
  return missing.has(rule) ? 'missing' : severity;
}

export type FindingCounts = Readonly<Record<FindingKind, number>>;

export function countKinds(findings: readonly Pick<Finding, 'rule' | 'severity'>[]): FindingCounts {
  const counts: Record<FindingKind, number> = { missing: 0, error: 0, warning: 0, hint: 0 };
  for (const finding of findings) counts[kindOf(finding)] += 1;
  return counts;
}
