// A report for set-up steps under test: keeps what it was told instead of printing it.
import type { Report } from '#build/set-up/report.mjs';

export function silentReport(): Report & { readonly lines: string[] } {
  const lines: string[] = [];
  const keep = (text?: string): void => void (text !== undefined && lines.push(text));
  return { lines, begin: keep, progress: keep, end: keep, note: keep };
}
