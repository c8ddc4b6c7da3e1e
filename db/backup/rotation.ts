/** Which backups may go: thick close to today, thin further back, and never the last one. */
import { localDate } from '#db/changes/work.ts';
import type { Backup } from './backup-names.ts';

const newest = 10;
const days = 7;
const weeks = 4;
const months = 12;
/** Of each of the reasons that are not every day's. */
const special = 3;

/** Of backups in order, the newest first. Time is counted in backups, not from today: a register at rest keeps what it has. */
export function findExpired<Entry extends Pick<Backup, 'at' | 'reason'>>(
  backups: readonly Entry[],
): readonly Entry[] {
  const kept = new Set<Entry>([
    ...backups.slice(0, newest),
    ...newestOfEach(backups, ({ at }) => localDate(at), days),
    ...newestOfEach(backups, ({ at }) => weekOf(localDate(at)), weeks),
    ...newestOfEach(backups, ({ at }) => localDate(at).slice(0, 7), months),
    ...(['manual', 'import', 'migration', 'restore'] as const).flatMap((reason) =>
      backups.filter((backup) => backup.reason === reason).slice(0, special),
    ),
  ]);
  return backups.filter((backup) => !kept.has(backup));
}

function newestOfEach<Entry>(
  backups: readonly Entry[],
  periodOf: (backup: Entry) => string,
  count: number,
): readonly Entry[] {
  const found = new Map<string, Entry>();
  for (const backup of backups) {
    const period = periodOf(backup);
    if (!found.has(period)) found.set(period, backup);
  }
  return [...found.values()].slice(0, count);
}

/** The Monday of the week. */
function weekOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}

export interface Standing {
  readonly at: string;
  readonly seq: number;
}

const changesBetween = 50;
const minutesBetween = 30;

/** The first change of a day, every 50 changes, and half an hour of changes; never without a change. */
export function isBackupDue(last: Standing | undefined, now: Standing): boolean {
  if (last === undefined) return true;
  if (now.seq <= last.seq) return false;
  return (
    localDate(last.at) !== localDate(now.at) ||
    now.seq - last.seq >= changesBetween ||
    Math.abs(Date.parse(now.at) - Date.parse(last.at)) >= minutesBetween * 60_000
  );
}
