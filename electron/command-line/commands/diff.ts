/** `trente diff`: what changed in a register between the ends of two days; exit code 1 when something did. */
import { closeRegisterFile, openRegisterFile } from '#db/open.ts';
import { readRegisterAsOf } from '#db/reads/register-as-of.ts';
import { readRegister } from '#db/reads/register.ts';
import { findDate, findOption, getDate, getPath } from '#electron/command-line/options.ts';
import type { Command } from '#electron/command-line/run-command.ts';
import { compareRegisters } from '#register/history/difference.ts';
import { tellDifferences } from '#register/history/sentences.ts';
import { formatDate } from '#register/language/formats.ts';
import { historyMessages } from '#register/language/history-messages.ts';
import { createTranslator } from '#register/language/translator.ts';

export const runDiff: Command = async (call) => {
  const { world, language } = call;
  const today = world.clock.today();
  const from = getDate(call, 'from');
  const to = findDate(call, 'to');
  const { before, after } = read(getPath(call, 0), from, to, today);
  const differences = compareRegisters(before, after);
  const told = tellDifferences(differences, language);
  if (findOption(call, 'format') === 'json') {
    const entries = differences.map((difference, index) => ({
      ...difference,
      sentence: told[index]?.sentence ?? '',
    }));
    world.out(JSON.stringify({ from, to: to ?? today, language, differences: entries }, null, 2));
  } else {
    const t = createTranslator(language, historyMessages);
    world.out(t('title', { from: formatDate(from, language), to: formatDate(to ?? today, language) }));
    if (told.length === 0) world.out(t('difference.none'));
    for (const { sentence } of told) world.out(`- ${sentence}`);
  }
  return differences.length === 0 ? 0 : 1;
};

/** One reading of the file for both sides; without a second day, the register as it is now. */
function read(path: string, from: string, to: string | undefined, today: string) {
  const file = openRegisterFile(path, { access: 'read' });
  try {
    return {
      before: readRegisterAsOf(file.db, from, today),
      after: to === undefined ? readRegister(file.db) : readRegisterAsOf(file.db, to, today),
    };
  } finally {
    closeRegisterFile(file);
  }
}
