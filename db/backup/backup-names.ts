/** What a backup is called: when, of which state, and why; so that a folder of them tells all there is to know, of encrypted ones too. */
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
  /** The beginning of that change's hash: two files of one register may have gone on from the same change. Null: not told by the name. */
  readonly mark: string | null;
  readonly reason: BackupReason;
}

export interface Backup extends BackupName {
  readonly path: string;
  readonly bytes: number;
}

/** `2026-11-22T14-32-05.123Z 5f0c93a1b2d4 123 recent.trente`: sorts by time, and no system minds any of its characters. */
export function backupFileName({ at, mark, seq, reason, isLocked }: BackupName): string {
  const state = mark === null ? `${seq}` : `${mark} ${seq}`;
  return `${at.replaceAll(':', '-')} ${state} ${reason}${isLocked ? lockedEnding : '.trente'}`;
}

/** Earlier versions gave no mark. */
const pattern =
  /^(?<day>\d{4}-\d{2}-\d{2}T)(?<hour>\d{2})-(?<minute>\d{2})-(?<second>\d{2}(?:\.\d+)?Z) (?:(?<mark>[0-9a-f]{12}) )?(?<seq>\d+) (?<reason>[a-z]+)\.trente(?<locked>\.locked)?$/;

/** Undefined for every other file: it is not ours to count, and never ours to delete. */
export function parseBackupName(fileName: string): BackupName | undefined {
  const parts = pattern.exec(fileName)?.groups;
  const reason = backupReasons.find((candidate) => candidate === parts?.['reason']);
  if (parts === undefined || reason === undefined) return undefined;
  const at = `${parts['day']}${parts['hour']}:${parts['minute']}:${parts['second']}`;
  if (Number.isNaN(Date.parse(at))) return undefined;
  const [seq, mark] = [Number(parts['seq']), parts['mark'] ?? null];
  return { at, mark, seq, reason, isLocked: parts['locked'] !== undefined };
}
