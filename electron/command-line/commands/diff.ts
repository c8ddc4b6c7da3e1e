/** `trente diff`: what changed in a register between two days or versions; exit code 1 when something did. */
import { resolve } from 'node:path';
import { closeRegisterFile, openRegisterFile } from '#db/open.ts';
import { inOrderOfTime, readRegisterAt } from '#db/reads/moments.ts';
import { readRegister } from '#db/reads/register.ts';
import { inReadTransaction } from '#db/sql.ts';
import { differenceFormats } from '#electron/documents/difference-document.ts';
import { findMomentAsked, getMomentAsked } from '#electron/command-line/moments.ts';
import { findOption, getOption, getPath } from '#electron/command-line/options.ts';
import { UsageError } from '#electron/command-line/parse-arguments.ts';
import type { Command, CommandCall } from '#electron/command-line/run-command.ts';
import type { DifferenceRequest } from '#register/documents/difference/build-difference.ts';
import { compareRegisters } from '#register/history/difference.ts';
import { momentWords } from '#register/history/moment-words.ts';
import { tellDifferences } from '#register/history/sentences.ts';
import { historyMessages } from '#register/language/history-messages.ts';
import { createTranslator } from '#register/language/translator.ts';

export const runDiff: Command = async (call) => {
  const { world, t, options } = call;
  const format = findOption(call, 'format') ?? 'text';
  const drawn = differenceFormats.find((candidate) => candidate === format);
  if (drawn === undefined && options.has('out'))
    throw new UsageError('problem.notTogether', { option: '--out', other: `--format ${format}` });
  const out = drawn === undefined ? '' : resolve(world.workingFolder, getOption(call, 'out'));
  const request = read(call);
  if (drawn === undefined) {
    for (const line of format === 'json' ? [asJson(request)] : asText(request)) world.out(line);
  } else {
    const { writeDifference } = await import('#electron/documents/difference-document.ts');
    await writeDifference(request, drawn, out, world.tools);
    world.out(t('export.done', { path: out }));
  }
  return request.differences.length === 0 ? 0 : 1;
};

/** One reading of the file for both sides; without a second moment, the register as it is now. */
function read(call: CommandCall): DifferenceRequest {
  const { language, world } = call;
  const today = world.clock.today();
  const file = openRegisterFile(getPath(call, 0), { access: 'read', known: call.world.knownStates });
  try {
    return inReadTransaction(file.db, () => {
      const first = readRegisterAt(file.db, getMomentAsked(call, 'from', file.db), today);
      const asked = findMomentAsked(call, 'to', file.db);
      const [from, to] =
        asked === undefined
          ? [first, { day: today, version: null, register: readRegister(file.db) }]
          : inOrderOfTime(first, readRegisterAt(file.db, asked, today));
      const differences = compareRegisters(from.register, to.register);
      return { organisation: to.register.organisation, from, to, differences, language, date: today };
    });
  } finally {
    closeRegisterFile(file);
  }
}

function asJson({ from, to, differences, language }: DifferenceRequest): string {
  const told = tellDifferences(differences, language);
  const entries = differences.map((difference, index) => ({
    ...difference,
    sentence: told[index]?.sentence ?? '',
  }));
  const moments = {
    from: from.day,
    ...(from.version === null ? {} : { fromVersion: from.version }),
    to: to.day,
    ...(to.version === null ? {} : { toVersion: to.version }),
  };
  return JSON.stringify({ ...moments, language, differences: entries }, null, 2);
}

function asText({ from, to, differences, language }: DifferenceRequest): readonly string[] {
  const t = createTranslator(language, historyMessages);
  const isOfDays = from.version === null && to.version === null;
  const moments = { from: momentWords(from, language), to: momentWords(to, language) };
  const sentences = tellDifferences(differences, language).map(({ sentence }) => `- ${sentence}`);
  return [
    t(isOfDays ? 'title' : 'title.moments', moments),
    ...(sentences.length === 0 ? [t('difference.none')] : sentences),
  ];
}
