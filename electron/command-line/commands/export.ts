/** `trente export`: writes a document of a register; the register itself is only read, even while a window has it open. */
import { resolve } from 'node:path';
import { closeRegisterFile, openRegisterFile } from '#db/open.ts';
import { readRegisterAsOf } from '#db/reads/register-as-of.ts';
import { readRegister } from '#db/reads/register.ts';
import { writeDocument } from '#electron/documents/write-document.ts';
import {
  findDate,
  findLanguage,
  findOption,
  getOption,
  getPath,
  refuseLater,
} from '#electron/command-line/options.ts';
import { UsageError } from '#electron/command-line/parse-arguments.ts';
import type { Command, CommandCall } from '#electron/command-line/run-command.ts';
import type { BuildableDocument } from '#register/documents/build-document.ts';
import {
  documentFormats,
  documentKinds,
  documentLayouts,
  findChoiceFault,
  type DocumentFormat,
} from '#register/documents/catalogue.ts';
import type { IsoDate } from '#register/model/dates.ts';
import type { Register } from '#register/model/register.ts';

export const runExport: Command = async (call) => {
  const { world, t } = call;
  const { document, format } = choose(call);
  const out = resolve(world.workingFolder, getOption(call, 'out'));
  const today = world.clock.today();
  const asOf = findDate(call, 'as-of');
  const register = read(getPath(call, 0), asOf, today);
  const language = findLanguage(call) ?? register.organisation.language;
  const { isTooLong } = await writeDocument(
    { register, document, language, date: asOf ?? today },
    format,
    out,
    world.tools,
    { signal: new AbortController().signal, report: () => undefined },
  );
  world.out(t('export.done', { path: out }));
  if (!isTooLong) return 0;
  world.error(`trente: ${t('export.tooLong')}`);
  return 1;
};

function choose(call: CommandCall): { document: BuildableDocument; format: DocumentFormat } {
  const document = memberOf(documentKinds, getOption(call, 'document'));
  const format = memberOf(documentFormats, getOption(call, 'format'));
  const layoutName = findOption(call, 'layout');
  const layout = layoutName === undefined ? {} : { layout: memberOf(documentLayouts, layoutName) };
  const fault = findChoiceFault({ document, format, ...layout });
  if (fault?.reason === 'notAvailableYet')
    throw new UsageError('problem.notAvailableYet', { what: `--document ${document}` });
  if (fault?.reason === 'layout')
    throw new UsageError('problem.notAvailableYet', { what: `--layout ${layoutName ?? ''}` });
  if (fault?.reason === 'format')
    throw new UsageError('problem.format', { document, format, possible: fault.possible.join(', ') });
  refuseLater(call, ['audience']);
  if (document !== 'register' && document !== 'short-notice')
    throw new UsageError('problem.notAvailableYet', { what: `--document ${document}` });
  return { document, format };
}

/** The parser has let only these through. */
function memberOf<Value extends string>(values: readonly Value[], text: string): Value {
  const found = values.find((value) => value === text);
  if (found === undefined) throw new TypeError('an option outside its choices');
  return found;
}

/** As it is now, or as it stood at the end of a day. */
function read(path: string, asOf: IsoDate | undefined, today: IsoDate): Register {
  const file = openRegisterFile(path, { access: 'read' });
  try {
    return asOf === undefined ? readRegister(file.db) : readRegisterAsOf(file.db, asOf, today);
  } finally {
    closeRegisterFile(file);
  }
}
