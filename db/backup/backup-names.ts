/** What a backup is called: when, at which change, and why; so that a folder of them tells all there is to know. */
import type { IsoInstant } from '#register/model/dates.ts';
import { lockedEnding } from './locked-format.ts';

/** `recent` is made by itself; the others stand before something that changes much, or were asked for. */
const backupReasons = ['recent', 'manual', 'import', 'migration', 'restore'] as const;
export type BackupReason = (typeof backupReasons)[number];

export interface BackupName {
  /** Only the passphrase or the recovery code opens it. */
  readonly isLocked: boolean;
  readonly at: IsoInstant;
  /** The number of the newest change in it. */
  readonly seq: number;
  readonly reason: BackupReason;
}

export interface Backup extends BackupName {
  readonly path: string;
  readonly bytes: number;
}

/** `2026-11-22T14-32-05.123Z 123 recent.trente`: sorts by time, and no system minds any of its characters. */
export function backupFileName({ at, seq, reason, isLocked }: BackupName): string {
  return `${at.replaceAll(':', '-')} ${seq} ${reason}${isLocked ? lockedEnding : '.trente'}`;
}

const pattern =
  /^(?<day>\d{4}-\d{2}-\d{2}T)(?<hour>\d{2})-(?<minute>\d{2})-(?<second>\d{2}(?:\.\d+)?Z) (?<seq>\d+) (?<reason>[a-z]+)\.trente(?<locked>\.locked)?$/;

/** Undefined for every other file: it is not ours to count, and never ours to delete. */
export function parseBackupName(fileName: string): BackupName | undefined {
  const parts = pattern.exec(fileName)?.groups;
  const reason = backupReasons.find((candidate) => candidate === parts?.['reason']);
  if (parts === undefined || reason === undefined) return undefined;
  const at = `${parts['day']}${parts['hour']}:${parts['minute']}:${parts['second']}`;
  if (Number.isNaN(Date.parse(at))) return undefined;
  return { at, seq: Number(parts['seq']), reason, isLocked: parts['locked'] !== undefined };
}
