/** `trente export`: writes a document of a register; the register itself is only read, even while a window has it open. */
import { resolve } from 'node:path';
import { closeRegisterFile, openRegisterFile } from '#db/open.ts';
import { readRegisterAt } from '#db/reads/moments.ts';
import { readRegister } from '#db/reads/register.ts';
import type { Order } from '#electron/documents/document-order.ts';
import { writeDocument } from '#electron/documents/write-document.ts';
import { findMomentAsked } from '#electron/command-line/moments.ts';
import { findLanguage, findOption, getOption, getPath } from '#electron/command-line/options.ts';
import { openExportMemory } from '#electron/command-line/remember-notice.ts';
import { UsageError } from '#electron/command-line/parse-arguments.ts';
import type { Command, CommandCall } from '#electron/command-line/run-command.ts';
import {
  documentFormats,
  documentKinds,
  documentLayouts,
  findChoiceFault,
  findOffer,
  noticeAudiences,
  papers,
  type DocumentFormat,
} from '#register/documents/catalogue.ts';
import { documentViewMessages, overflowLines } from '#register/language/document-view-messages.ts';
import { createTranslator } from '#register/language/translator.ts';
import type { IsoDate } from '#register/model/dates.ts';
import type { ActivityId } from '#register/model/ids.ts';
import { languages } from '#register/model/language.ts';
import type { Register } from '#register/model/register.ts';

export const runExport: Command = async (call) => {
  const { world, t } = call;
  const { format, ...choice } = choose(call);
  const out = resolve(world.workingFolder, getOption(call, 'out'));
  const today = world.clock.today();
  const remember = openExportMemory(getPath(call, 0), call.world.knownStates);
  const { register, day } = read(call, today);
  const activityId = chooseActivity(call, choice.document, register);
  const language = findLanguage(call) ?? register.organisation.language;
  const { overflow, density } = await writeDocument(
    { ...choice, activityId, register, language, date: day },
    format,
    out,
    world.tools,
    { signal: new AbortController().signal, report: () => undefined },
  );
  // What was true on a past day is nothing that people are given today.
  if (findOption(call, 'as-of') === undefined)
    remember({ ...choice, format, language, density, destination: out }, world.clock.now());
  world.out(t('export.done', { path: out }));
  if (overflow === null) return 0;
  world.error(`trente: ${t('export.tooLong')}`);
  const view = createTranslator(call.language, documentViewMessages);
  for (const line of overflowLines(overflow, view)) world.error(line);
  return 1;
};

type Choice = Pick<Order, 'document' | 'layout' | 'audience' | 'paper' | 'beside'> & {
  readonly format: DocumentFormat;
};

function choose(call: CommandCall): Choice {
  const document = memberOf(documentKinds, getOption(call, 'document'));
  const format = memberOf(documentFormats, getOption(call, 'format'));
  const choice = {
    document,
    format,
    layout: findMember(call, 'layout', documentLayouts),
    audience: findMember(call, 'audience', noticeAudiences),
    paper: findMember(call, 'paper', papers),
    beside: findMember(call, 'beside', languages),
  };
  const fault = findChoiceFault(choice);
  if (fault?.reason === 'format')
    throw new UsageError('problem.format', { document, format, possible: fault.possible.join(', ') });
  if (fault !== undefined) {
    const option = `--${fault.reason}`;
    if (fault.possible.length === 0)
      throw new UsageError('problem.notTogether', { option, other: `--document ${document}` });
    const value = findOption(call, fault.reason) ?? '';
    const possible = fault.possible.join(', ');
    throw new UsageError('problem.notFor', { document, format, option, value, possible });
  }
  if (choice.beside !== undefined && !findOffer(document).isBilingual)
    throw new UsageError('problem.notTogether', { option: '--beside', other: `--document ${document}` });
  return choice;
}

/** The activity by its reference (or its id), where the document is about one. */
function chooseActivity(
  call: CommandCall,
  document: Order['document'],
  { activities }: Register,
): ActivityId | undefined {
  const asked = findOption(call, 'activity');
  if (!findOffer(document).isOfOneActivity) {
    if (asked === undefined) return undefined;
    throw new UsageError('problem.notTogether', { option: '--activity', other: `--document ${document}` });
  }
  if (asked === undefined) throw new UsageError('problem.missingOption', { option: '--activity' });
  const found = activities.find(({ id, reference }) => reference === asked || id === asked);
  if (found !== undefined) return found.id;
  const possible = activities.map(({ id, reference }) => reference || id).join(', ');
  throw new UsageError('problem.activity', { activity: asked, possible });
}

function findMember<Value extends string>(
  call: CommandCall,
  name: string,
  values: readonly Value[],
): Value | undefined {
  const text = findOption(call, name);
  return text === undefined ? undefined : memberOf(values, text);
}

/** The parser has let only these through. */
function memberOf<Value extends string>(values: readonly Value[], text: string): Value {
  const found = values.find((value) => value === text);
  if (found === undefined) throw new TypeError('an option outside its choices');
  return found;
}

/** As it is now, or as it stood at the end of a day, or when a version was named. */
function read(call: CommandCall, today: IsoDate): { readonly register: Register; readonly day: IsoDate } {
  const file = openRegisterFile(getPath(call, 0), { access: 'read', known: call.world.knownStates });
  try {
    const asOf = findMomentAsked(call, 'as-of', file.db);
    return asOf === undefined
      ? { register: readRegister(file.db), day: today }
      : readRegisterAt(file.db, asOf, today);
  } finally {
    closeRegisterFile(file);
  }
}
