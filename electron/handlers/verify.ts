/** Whether a register is sound: its file, its links, its change log. */
import type { VerificationReport } from '#electron/contract/register.ts';
import type { Backup } from '#db/backup/backup-names.ts';
import { listFaultsOf } from '#db/soundness.ts';
import type { Verification } from '#db/verify.ts';

export function reportOf(verification: Verification, last: Backup | null): VerificationReport {
  const { schemaVersion, isIntact, counts, lastChangeAt } = verification;
  const lastBackup = last === null ? null : { at: last.at, path: last.path };
  return { schemaVersion, isIntact, faults: listFaultsOf(verification), counts, lastChangeAt, lastBackup };
}
