/** Findings that were put aside with a reason, told from those that count; one whose facts have changed since counts again. */
import type { Register } from '#register/model/register.ts';
import type { SetAsideFinding } from '#register/model/set-aside-finding.ts';
import { factsOf } from './facts-of.ts';
import { addressKey, addressOf } from './finding-place.ts';
import type { Finding } from './finding.ts';

export interface OpenFinding extends Finding {
  /** Put aside once, on other facts than today's. */
  readonly formerly: SetAsideFinding | null;
}

export interface PutAside {
  readonly finding: Finding;
  readonly entry: SetAsideFinding;
}

export interface SplitFindings {
  readonly open: readonly OpenFinding[];
  readonly setAside: readonly PutAside[];
  /** Put aside, and meanwhile not found any more. */
  readonly settled: readonly SetAsideFinding[];
}

export function splitSetAside(findings: readonly Finding[], register: Register): SplitFindings {
  const { setAsideFindings } = register;
  if (setAsideFindings.length === 0)
    return { open: findings.map((finding) => ({ ...finding, formerly: null })), setAside: [], settled: [] };
  const entries = Map.groupBy(setAsideFindings, addressKey);
  const met = new Set<SetAsideFinding>();
  const open: OpenFinding[] = [];
  const setAside: PutAside[] = [];
  for (const finding of findings) {
    const known = entries.get(addressKey(addressOf(finding))) ?? [];
    for (const entry of known) met.add(entry);
    const facts = known.length === 0 ? '' : factsOf(finding, register);
    const entry = known.findLast((candidate) => candidate.facts === facts);
    if (entry === undefined) open.push({ ...finding, formerly: known.at(-1) ?? null });
    else setAside.push({ finding, entry });
  }
  return { open, setAside, settled: setAsideFindings.filter((entry) => !met.has(entry)) };
}
