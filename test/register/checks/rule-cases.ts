// Runs a table of cases of one rule: where it fires, where it stays silent, and what happens at its border.
import { describe, expect, it } from 'vitest';
import { checkRegister } from '#register/checks/check-register.ts';
import type { RuleId, Severity } from '#register/checks/finding.ts';
import { placesOf, lawfulRegister, today, type Change } from './lawful-register.ts';
import { listForgottenFacts } from './read-members.ts';

export interface RuleCase {
  readonly name: string;
  readonly given: Change;
  /** Fields it fires on; empty: silent. A severity other than the rule's own stands behind it in brackets. */
  readonly fires: readonly string[];
  /** The day of the check, where it matters. */
  readonly on?: string;
}

export interface RuleTable {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly about: string;
  readonly cases: readonly RuleCase[];
}

export function tryRules(tables: readonly RuleTable[]): void {
  describe.each(tables)('$rule $about', ({ rule, severity, cases }) => {
    it('is silent on a register that is in order', () => {
      expect(checkRegister(lawfulRegister(), today).filter((finding) => finding.rule === rule)).toEqual([]);
    });

    it.each(cases)('$name', ({ given, fires, on }) => {
      expect(placesOf(rule, given, severity, on)).toEqual(fires);
    });

    it('looks at nothing that is not among the facts of its findings', () => {
      const forgotten = cases.flatMap(({ given, on }) =>
        listForgottenFacts(lawfulRegister(given), on ?? today),
      );
      expect([...new Set(forgotten)]).toEqual([]);
    });

    it('has a case where it fires and one where it does not', () => {
      expect(new Set(cases.map(({ fires }) => fires.length > 0))).toEqual(new Set([true, false]));
    });
  });
}
