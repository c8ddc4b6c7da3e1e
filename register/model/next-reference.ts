/** References of activities: each numbering goes on as it began, whatever its letters and leading zeros. */
import type { RecordKind } from './listing.ts';

export const firstReferences: Readonly<Record<RecordKind, string>> = {
  controller: 'A-01',
  processor: 'P-01',
};

/** `GV-09` → `GV-10`, `12b` → `12b-2`: the last number grows and keeps its width. */
export function nextReference(last: string, otherwise: string): string {
  if (last.trim() === '') return otherwise;
  const parts = /^(?<before>.*?)(?<number>\d{1,9})$/s.exec(last)?.groups;
  if (parts?.['number'] === undefined) return `${last}-2`;
  const next = String(Number(parts['number']) + 1).padStart(parts['number'].length, '0');
  return `${parts['before'] ?? ''}${next}`;
}
