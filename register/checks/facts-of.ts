/** A fingerprint of what a finding rests on: when it changes, whoever put the finding aside decided about something else. */
import type { Register } from '#register/model/register.ts';
import type { Finding, RuleId } from './finding.ts';
import { memberOf, subjectIn, walkField } from './walk-field.ts';

/** Members beside the field itself that the rule looks at, in the row the field is in, or in the subject where it is in none. */
const alsoRestsOn: Readonly<Partial<Record<RuleId, readonly string[]>>> = {
  R09: ['legalBases'],
  R10: ['legalBases'],
  R11: ['legalBases'],
  R12: ['legalBases'],
  R13: ['legalBases'],
  R14: ['description'],
  R17: ['category'],
  R18: ['category', 'sensitivity'],
  R20: ['category', 'description'],
  R21: ['category', 'description'],
  R23: ['dataSubjects'],
  R24: ['sources'],
  R27: ['party', 'role'],
  R28: ['party', 'name', 'role', 'ownPurposes'],
  R29: ['party', 'role', 'kind'],
  R31: ['country'],
  R33: ['party', 'role', 'country', 'transfers'],
  R34: ['country', 'mechanism'],
  R35: ['country', 'mechanism'],
  R36: ['country', 'mechanism'],
  R37: ['category'],
  R38: ['category'],
  R39: ['category'],
  R40: ['category'],
  R41: ['category'],
  R42: ['category', 'description'],
  R43: ['category', 'description'],
  R48: ['automatedDecision'],
  R49: ['name', 'cookieClass'],
  R50: ['name'],
  R51: ['legalBases'],
  R52: ['legalBases'],
  R53: ['cookies'],
  R59: ['impactAssessment'],
};

/** The same facts give the same text, on any computer and in any version that judges by them alike. */
export function factsOf(finding: Finding, register: Register): string {
  const { rule, severity, field, parameters, subject } = finding;
  const whole = subjectIn(register, subject);
  const { value, rows } = walkField(whole, field);
  const owner = rows.length === 0 ? whole : rows.at(-1)?.row;
  const beside = (alsoRestsOn[rule] ?? []).map((name) => [name, memberOf(owner, name)]);
  return fingerprint(spell([severity, parameters, value, beside]));
}

/** JSON with one spelling per value: members sorted. */
function spell(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(spell).join(',')}]`;
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${spell(member)}`).join(',')}}`;
}

/** FNV-1a, forwards and backwards: nothing secret, only short. */
function fingerprint(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    one = Math.imul(one ^ text.charCodeAt(at), 0x01000193);
    other = Math.imul(other ^ text.charCodeAt(text.length - 1 - at), 0x01000193);
  }
  return [one, other].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
