/** Findings as the window shows them: in words, in groups, with the button that mends them. */
import type {
  FindingGroup,
  FindingGrouping,
  SetAsideEntry,
  ShownFinding,
} from '#electron/contract/findings.ts';
import { describeFix } from '#register/checks/describe-finding.ts';
import { kindOf } from '#register/checks/finding-kind.ts';
import { placeOf, subjectId } from '#register/checks/finding-place.ts';
import { whereIs } from '#register/checks/finding-where.ts';
import { ruleIds, type Finding } from '#register/checks/finding.ts';
import { fixFinding, isFixable } from '#register/checks/fixes.ts';
import { reportFindings } from '#register/checks/report-findings.ts';
import { ruleWords } from '#register/checks/rule-words.ts';
import type { OpenFinding, SplitFindings } from '#register/checks/set-aside.ts';
import { activityIdSchema } from '#register/model/ids.ts';
import type { Language } from '#register/model/language.ts';
import type { Register } from '#register/model/register.ts';

export function showFindings(
  register: Register,
  open: readonly OpenFinding[],
  language: Language,
): readonly ShownFinding[] {
  return reportFindings(register, open, language).map((finding): ShownFinding => {
    const { rule, subject, formerly } = finding;
    return {
      ...finding,
      kind: kindOf(finding),
      address: { rule, subject: { kind: subject.kind, id: subjectId(subject) }, place: placeOf(finding) },
      where: whereIs(register, finding, language),
      fix: fixWords(register, finding, language),
      formerly: formerly && { setAsideOn: formerly.setAsideOn, reason: formerly.reason },
    };
  });
}

/** Never written: it only stands in for the id of an activity that a fix would add. */
const anyId = activityIdSchema.parse('any');

function fixWords(register: Register, finding: Finding, language: Language): string | null {
  if (!isFixable(finding) || fixFinding(register, finding, anyId) === undefined) return null;
  return describeFix(finding, language);
}

interface Cut {
  readonly key: string;
  readonly count: number;
  readonly members: readonly OpenFinding[];
}

/** In the order of the register, or of the rules; cut off after so many findings. */
export function showGroups(
  register: Register,
  open: readonly OpenFinding[],
  { grouping, limit, language }: { grouping: FindingGrouping; limit: number; language: Language },
): readonly FindingGroup[] {
  const keyOf = ({ subject, rule }: Finding) =>
    grouping === 'rule' ? rule : `${subject.kind} ${subjectId(subject)}`;
  const all = [...Map.groupBy(open, keyOf)];
  if (grouping === 'rule') all.sort(([a], [b]) => (a < b ? -1 : 1));
  const cut: Cut[] = [];
  let left = limit;
  for (const [key, members] of all) {
    if (left === 0) break;
    const shown = members.slice(0, left);
    left -= shown.length;
    cut.push({ key, count: members.length, members: shown });
  }
  return cut.map(({ key, count, members }) => {
    const findings = showFindings(register, members, language);
    const [first] = findings;
    const title =
      first === undefined ? key : grouping === 'rule' ? ruleWords(first.rule, language) : first.about;
    return { key, count, title, findings };
  });
}

/** What was put aside last comes first. Entries whose facts have changed are back among the open ones. */
export function showSetAside(
  register: Register,
  { setAside, settled }: SplitFindings,
  language: Language,
): readonly SetAsideEntry[] {
  const found = new Map(setAside.map(({ finding, entry }) => [entry, { ...finding, formerly: null }]));
  const gone = new Set(settled);
  return register.setAsideFindings
    .filter((entry) => found.has(entry) || gone.has(entry))
    .toReversed()
    .map((entry) => {
      const { id, reason, setAsideOn } = entry;
      const finding = found.get(entry);
      const [shown = null] = finding === undefined ? [] : showFindings(register, [finding], language);
      const rule = ruleIds.find((known) => known === entry.rule);
      const title = shown?.message ?? (rule === undefined ? entry.rule : ruleWords(rule, language));
      return { id, reason, setAsideOn, finding: shown, title };
    });
}
