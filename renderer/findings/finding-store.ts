/** The findings of one page, handed out place by place: a field is drawn anew only when its own findings change. */
import { replaceEqualDeep } from '@tanstack/react-query';
import type { ShownFinding } from '#electron/contract/findings.ts';
import { findingsWithin, placeFindings, type PlacedFindings } from './place-findings.ts';

export const noFindings: readonly ShownFinding[] = [];

/** What can hold findings: a field on screen, or a part that shows those whose field is not. */
export type ClaimKind = 'field' | 'part';

export interface FindingStore {
  readonly receive: (findings: readonly ShownFinding[]) => void;
  /** Returns the function that gives the place up again. */
  readonly claim: (kind: ClaimKind, path: string) => () => void;
  readonly at: (path: string) => readonly ShownFinding[];
  /** Those that stand around several parts, one after the other. */
  readonly around: (parts: readonly string[]) => readonly ShownFinding[];
  /** All at or below these places, wherever they stand. */
  readonly within: (places: readonly string[]) => readonly ShownFinding[];
  readonly subscribe: (listener: () => void) => () => void;
}

export function createFindingStore(): FindingStore {
  let findings = noFindings;
  let placed: PlacedFindings = { atFields: new Map(), around: new Map() };
  const handedOut = new Map<string, readonly ShownFinding[]>();
  const claims: Readonly<Record<ClaimKind, Map<string, number>>> = { field: new Map(), part: new Map() };
  const listeners = new Set<() => void>();
  let isDue = false;

  const place = (): void => {
    isDue = false;
    placed = placeFindings(findings, new Set(claims.field.keys()), new Set(claims.part.keys()));
    for (const listener of listeners) listener();
  };
  // A row that opens brings twenty fields: they are placed together.
  const placeSoon = (): void => {
    if (isDue) return;
    isDue = true;
    queueMicrotask(place);
  };
  /** What is equal stays the very same list. */
  const same = (key: string, list: readonly ShownFinding[]): readonly ShownFinding[] => {
    const kept = replaceEqualDeep(handedOut.get(key) ?? noFindings, list);
    handedOut.set(key, kept);
    return kept;
  };
  const count = (kind: ClaimKind, path: string, by: number): void => {
    const left = (claims[kind].get(path) ?? 0) + by;
    if (left === 0) claims[kind].delete(path);
    else claims[kind].set(path, left);
    placeSoon();
  };

  return {
    receive: (next) => {
      findings = next;
      place();
    },
    claim: (kind, path) => {
      count(kind, path, 1);
      return () => count(kind, path, -1);
    },
    at: (path) => {
      const there = placed.atFields.get(path);
      return there === undefined ? noFindings : same(`at ${path}`, there);
    },
    around: (parts) => {
      const there = parts.flatMap((part) => placed.around.get(part) ?? noFindings);
      return there.length === 0 ? noFindings : same(`around ${parts.join(' ')}`, there);
    },
    within: (places) => {
      const there = findingsWithin(findings, places);
      return there.length === 0 ? noFindings : same(`within ${places.join(' ')}`, there);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
