/** Whether a register is sound: its file, its links, its change log. */
import type { VerificationReport } from '#electron/contract/register.ts';
import type { Backup } from '#db/backup/backup-names.ts';
import type { Verification } from '#db/verify.ts';

export function reportOf(verification: Verification, last: Backup | null): VerificationReport {
  const { schemaVersion, isIntact, counts, lastChangeAt } = verification;
  const lastBackup = last === null ? null : { at: last.at, path: last.path };
  return { schemaVersion, isIntact, faults: listFaults(verification), counts, lastChangeAt, lastBackup };
}

/** One line a fault, in the technical words of SQLite and of the log. */
export function listFaults({
  integrity,
  foreignKeys,
  schema,
  changeLog,
  unlogged,
}: Verification): readonly string[] {
  return [
    ...integrity,
    ...foreignKeys.map((link) => `foreign key: ${link}`),
    ...schema,
    ...(changeLog.kind === 'ok' ? [] : [`change log: broken at ${changeLog.seq}`]),
    ...(unlogged === null ? [] : [`change log: does not tell ${unlogged}`]),
  ];
}
