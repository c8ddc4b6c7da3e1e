/** `trente verify`: looks a register over without changing it; exit code 1 when something is wrong with it. */
import { listFaultsOf } from '#db/soundness.ts';
import { verifyRegisterFile, type Verification } from '#db/verify.ts';
import type { BackupStanding } from '#electron/backups/backups.ts';
import { findLastBackup } from '#electron/handlers/verify.ts';
import { getPath } from '#electron/command-line/options.ts';
import type { Command, CommandCall } from '#electron/command-line/run-command.ts';

export const runVerify: Command = async (call) => {
  const { world, t } = call;
  const path = getPath(call, 0);
  let standing: BackupStanding = { last: null, longer: null };
  const verification = verifyRegisterFile(path, (db) => {
    standing = world.findBackupStanding(db);
  });
  const faults = listFaultsOf(verification);
  world.out(
    verification.isIntact ? t('verify.intact', { path }) : t('verify.broken', { path, count: faults.length }),
  );
  for (const [name, value] of describe(verification, standing, call)) world.out(`  ${name}: ${value}`);
  const { longer } = standing;
  if (longer !== null)
    world.out(t('verify.longerBackup', { backup: longer.seq, file: verification.counts.changes }));
  for (const fault of faults) world.error(`trente: ${path}: ${fault}`);
  if (faults.length > 0) world.error(t('verify.advice'));
  return verification.isIntact ? 0 : 1;
};

function describe(
  verification: Verification,
  standing: BackupStanding,
  { t, world }: CommandCall,
): readonly (readonly [name: string, value: string | number])[] {
  const { integrity, foreignKeys, changeLog, unlogged, counts } = verification;
  const last = findLastBackup(verification, standing, world.findLastBackup);
  const verdict = (isOk: boolean) => t(isOk ? 'verify.ok' : 'verify.faulty');
  return [
    [t('verify.integrity'), verdict(integrity.length === 0 && verification.schema.length === 0)],
    [t('verify.foreignKeys'), verdict(foreignKeys.length === 0)],
    [t('verify.changeLog'), verdict(changeLog.kind === 'ok' && unlogged === null)],
    [t('verify.schemaVersion'), verification.schemaVersion],
    [t('verify.sqlite'), verification.sqliteVersion],
    [t('verify.activities'), counts.activities],
    [t('verify.processorActivities'), counts.processorActivities],
    [t('verify.providers'), counts.providers],
    [t('verify.changes'), counts.changes],
    [t('verify.lastChange'), verification.lastChangeAt ?? t('verify.none')],
    [t('verify.lastBackup'), last === null ? t('verify.noBackup') : `${last.at} (${last.path})`],
  ];
}
