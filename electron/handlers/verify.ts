/** Whether a register is sound: its file, its links, its change log. */
import type { BackupStanding } from '#electron/backups/backups.ts';
import type { VerificationReport } from '#electron/contract/register.ts';
import type { Backup } from '#db/backup/backup-names.ts';
import { listFaultsOf } from '#db/soundness.ts';
import type { Verification } from '#db/verify.ts';
import type { RegisterId } from '#register/model/ids.ts';

type FindLast = (id: RegisterId | undefined) => Backup | null;

export function reportOf(
  verification: Verification,
  standing: BackupStanding,
  findLast: FindLast,
): VerificationReport {
  const { schemaVersion, isIntact, counts, lastChangeAt } = verification;
  const last = findLastBackup(verification, standing, findLast);
  const { longer } = standing;
  return {
    schemaVersion,
    isIntact,
    faults: listFaultsOf(verification),
    counts,
    lastChangeAt,
    lastBackup: last === null ? null : { at: last.at, path: last.path },
    longerBackup: longer === null ? null : { changes: longer.seq },
  };
}

/** Where the log is damaged, it does not tell any more which backups are of this very file. */
export function findLastBackup(
  { isIntact, registerId }: Verification,
  { last }: BackupStanding,
  findLast: FindLast,
): Backup | null {
  return last ?? (isIntact ? null : findLast(registerId));
}
