/** What the checker returns: findings as data. Messages, reasons and fixes live in the catalogues, keyed by rule. */
import type { FieldPath } from '#register/model/field-path.ts';

export const ruleIds = [
  'R01',
  'R02',
  'R03',
  'R04',
  'R05',
  'R06',
  'R07',
  'R08',
  'R09',
  'R10',
  'R11',
  'R12',
  'R13',
  'R14',
  'R15',
  'R16',
  'R17',
  'R18',
  'R19',
  'R20',
  'R21',
  'R22',
  'R23',
  'R24',
  'R25',
  'R26',
  'R27',
  'R28',
  'R29',
  'R30',
  'R31',
  'R32',
  'R33',
  'R34',
  'R35',
  'R36',
  'R37',
  'R38',
  'R39',
  'R40',
  'R41',
  'R42',
  'R43',
  'R44',
  'R45',
  'R46',
  'R47',
  'R48',
  'R49',
  'R50',
  'R51',
  'R52',
  'R53',
  'R54',
  'R55',
  'R56',
  'R57',
  'R58',
  'R59',
  'R60',
] as const;
export type RuleId = (typeof ruleIds)[number];

/** An error keeps the register from being complete; a warning deserves a look; a hint is advice. */
export type Severity = 'error' | 'warning' | 'hint';

export type FindingSubject =
  | { readonly kind: 'organisation' }
  | { readonly kind: 'activity'; readonly id: string }
  | { readonly kind: 'processorActivity'; readonly id: string }
  | { readonly kind: 'provider'; readonly id: string };

export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly subject: FindingSubject;
  /** The field to go to inside the subject; empty for the subject as a whole. */
  readonly field: FieldPath;
  /** What the message is filled with; texts of the user's own are quoted as they are. */
  readonly parameters: Readonly<Record<string, string | number>>;
}

/** A finding as a rule sees it: the engine adds rule and subject. */
export interface Observation {
  /** Empty for the subject as a whole. */
  readonly field: FieldPath;
  readonly parameters?: Readonly<Record<string, string | number>>;
  /** Where it is milder than the rule's own severity: a figure that is still to be verified raises a warning at most. */
  readonly severity?: Severity;
}
