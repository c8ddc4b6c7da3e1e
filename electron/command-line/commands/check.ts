/** `trente check`: what is missing or unlawful in a register, with the article; exit code 1 when something must be corrected. */
import { closeRegisterFile, openRegisterFile } from '#db/open.ts';
import { readRegister } from '#db/reads/register.ts';
import { findOption, getPath } from '#electron/command-line/options.ts';
import type { Command, CommandCall } from '#electron/command-line/run-command.ts';
import { checkRegister } from '#register/checks/check-register.ts';
import { severityWords, summariseFindings } from '#register/checks/describe-finding.ts';
import { reportFindings, type ReportedFinding } from '#register/checks/report-findings.ts';
import type { Register } from '#register/model/register.ts';

export const runCheck: Command = async (call) => {
  const path = getPath(call, 0);
  const register = read(path);
  const checkedOn = call.world.clock.today();
  const findings = reportFindings(register, checkRegister(register, checkedOn), call.language);
  if (findOption(call, 'format') === 'json')
    call.world.out(JSON.stringify({ path, checkedOn, findings }, null, 2));
  else tell(call, path, findings);
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
};

function read(path: string): Register {
  const file = openRegisterFile(path, { access: 'read' });
  try {
    return readRegister(file.db);
  } finally {
    closeRegisterFile(file);
  }
}

/** Grouped by what they are about, in the order of the register. */
function tell({ world, language }: CommandCall, path: string, findings: readonly ReportedFinding[]): void {
  world.out(`${path}: ${summariseFindings(findings, language)}`);
  for (const [about, group] of Map.groupBy(findings, (finding) => finding.about)) {
    world.out('');
    world.out(about);
    for (const { rule, severity, field, message, articles } of group) {
      world.out(`  ${rule} ${severityWords(severity, language)}: ${message}`);
      world.out(`      ${[field, articles.join(', ')].filter((part) => part !== '').join(' | ')}`);
    }
  }
}
