/** `trente check`: what is missing or unlawful in a register, with the article; exit code 1 when something must be corrected and is not set aside. */
import { closeRegisterFile, openRegisterFile } from '#db/open.ts';
import { readRegister } from '#db/reads/register.ts';
import { findOption, getPath } from '#electron/command-line/options.ts';
import type { Command, CommandCall } from '#electron/command-line/run-command.ts';
import { checkRegister } from '#register/checks/check-register.ts';
import { severityWords, summariseFindings } from '#register/checks/describe-finding.ts';
import { reportFindings, type ReportedFinding } from '#register/checks/report-findings.ts';
import { splitSetAside, type OpenFinding } from '#register/checks/set-aside.ts';
import { findingsMessages } from '#register/language/findings-messages.ts';
import { formatDate } from '#register/language/formats.ts';
import { createTranslator } from '#register/language/translator.ts';
import type { Register } from '#register/model/register.ts';
import type { SetAsideFinding } from '#register/model/set-aside-finding.ts';

export const runCheck: Command = async (call) => {
  const path = getPath(call, 0);
  const register = read(path, call);
  const checkedOn = call.world.clock.today();
  const { language } = call;
  const { open, setAside } = splitSetAside(checkRegister(register, checkedOn), register);
  const counting = reportFindings(register, open, language);
  const left = reportFindings(
    register,
    setAside.map(({ finding, entry }) => ({ ...finding, entry })),
    language,
  );
  if (findOption(call, 'format') === 'json') {
    const findings = [
      ...counting.map(({ formerly, ...finding }) => ({
        ...finding,
        setAside: null,
        formerly: decision(formerly),
      })),
      ...left.map(({ entry, ...finding }) => ({ ...finding, setAside: decision(entry), formerly: null })),
    ];
    call.world.out(JSON.stringify({ path, checkedOn, findings }, null, 2));
  } else {
    tell(call, path, counting);
    tellSetAside(call, left);
  }
  return open.some(({ severity }) => severity === 'error') ? 1 : 0;
};

function decision(entry: SetAsideFinding | null): Pick<SetAsideFinding, 'setAsideOn' | 'reason'> | null {
  return entry && { setAsideOn: entry.setAsideOn, reason: entry.reason };
}

function read(path: string, { world }: CommandCall): Register {
  const file = openRegisterFile(path, { access: 'read', known: world.knownStates });
  try {
    return readRegister(file.db);
  } finally {
    closeRegisterFile(file);
  }
}

/** Grouped by what they are about, in the order of the register. */
function tell(
  { world, language }: CommandCall,
  path: string,
  findings: readonly (ReportedFinding & OpenFinding)[],
): void {
  const say = createTranslator(language, findingsMessages);
  world.out(`${path}: ${summariseFindings(findings, language)}`);
  for (const [about, group] of Map.groupBy(findings, (finding) => finding.about)) {
    world.out('');
    world.out(about);
    for (const { rule, severity, field, message, articles, formerly } of group) {
      world.out(`  ${rule} ${severityWords(severity, language)}: ${message}`);
      world.out(`      ${[field, articles.join(', ')].filter((part) => part !== '').join(' | ')}`);
      if (formerly !== null) {
        const { reason, setAsideOn } = formerly;
        world.out(`      ${say('finding.formerly', { reason, date: formatDate(setAsideOn, language) })}`);
      }
    }
  }
}

function tellSetAside(
  { world, language }: CommandCall,
  findings: readonly (ReportedFinding & { readonly entry: SetAsideFinding })[],
): void {
  if (findings.length === 0) return;
  const say = createTranslator(language, findingsMessages);
  world.out('');
  world.out(say('tabs.aside', { count: findings.length }));
  for (const { rule, about, message, entry } of findings) {
    world.out(`  ${rule} ${about}: ${message}`);
    world.out(
      `      ${say('aside.since', { date: formatDate(entry.setAsideOn, language) })}: ${entry.reason}`,
    );
  }
}
