/** `trente import`: fills a new or an empty register from the JSON interchange form, whole or not at all. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { applyChange } from '#db/changes/apply-change.ts';
import { createRegisterFile, refuseUnfitPlace } from '#db/create.ts';
import { closeRegisterFile, openRegisterFile } from '#db/open.ts';
import { countRegister } from '#db/reads/register.ts';
import { readingFailure } from '#electron/files/file-failure.ts';
import { findOption, getPath } from '#electron/command-line/options.ts';
import { UsageError } from '#electron/command-line/parse-arguments.ts';
import type { Command, CommandCall } from '#electron/command-line/run-command.ts';
import { parseRegister, type InterchangeFault, type InterchangeResult } from '#register/model/interchange.ts';
import { registerIdSchema } from '#register/model/ids.ts';
import type { Register } from '#register/model/register.ts';

/** More than this tells nothing new. */
const shownFaults = 50;

export const runImport: Command = async (call) => {
  const { world, t, options } = call;
  const format = findOption(call, 'as') ?? 'json';
  if (format !== 'json') throw new UsageError('problem.notAvailableYet', { what: `--as ${format}` });
  const path = getPath(call, 0);
  const input = getPath(call, 1);
  const result = parseText(await readBytes(input));
  if (!result.ok) {
    tellFaults(call, input, result.faults);
    return 2;
  }
  const { register } = result;
  const counts = { path, activities: register.activities.length, providers: register.providers.length };
  if (options.has('dry-run')) {
    if (existsSync(path)) refuseFilled(path);
    else refuseUnfitPlace(path);
    world.out(t('import.dryRun', counts));
    return 0;
  }
  put(call, path, register);
  world.out(t('import.done', counts));
  return 0;
};

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw readingFailure(error, path);
  }
}

/** In another encoding than JSON's own, every accent would be lost without a word. */
function parseText(bytes: Uint8Array): InterchangeResult {
  let text: string;
  try {
    // The decoder drops a byte order mark, with which some editors begin a file.
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { ok: false, faults: [{ code: 'interchange.notJson', place: '', detail: 'not UTF-8' }] };
  }
  return parseRegister(text);
}

function put({ world }: CommandCall, path: string, register: Register): void {
  const context = { now: world.clock.now };
  if (!existsSync(path)) {
    const registerId = registerIdSchema.parse(world.createId());
    closeRegisterFile(createRegisterFile(path, { registerId, register }, context));
    return;
  }
  refuseFilled(path);
  const file = openRegisterFile(path, {
    access: 'write',
    beforeMigration: (db) => world.backUp(db, 'migration'),
  });
  try {
    if (file.isReadOnly) return;
    // As in the window: what replaces everything is preceded by a backup of everything; without one it does not happen.
    world.backUp(file.db, 'import');
    applyChange(file.db, { kind: 'register.import', register }, context);
  } finally {
    closeRegisterFile(file);
  }
}

/** What is in a register is replaced by hand, in the window, or not at all. */
function refuseFilled(path: string): void {
  const file = openRegisterFile(path, { access: 'read' });
  try {
    const { activities, processorActivities, providers } = countRegister(file.db);
    if (activities + processorActivities + providers > 0) throw new UsageError('import.notEmpty', { path });
  } finally {
    closeRegisterFile(file);
  }
}

function tellFaults({ world, t }: CommandCall, input: string, faults: readonly InterchangeFault[]): void {
  for (const { code, place, detail } of faults.slice(0, shownFaults)) {
    const message = faultMessages[code] ?? 'fault.interchange.invalid';
    const text = t(message, { place: place === '' ? t('fault.root') : place, detail });
    world.error(`trente: ${input}: ${text}`);
  }
  if (faults.length > shownFaults) world.error(t('import.more', { count: faults.length - shownFaults }));
}

type FaultMessage = Extract<Parameters<CommandCall['t']>[0], `fault.${string}`>;

const faultMessages: Readonly<Record<string, FaultMessage>> = {
  'interchange.notJson': 'fault.interchange.notJson',
  'interchange.unknownMember': 'fault.interchange.unknownMember',
  'interchange.missing': 'fault.interchange.missing',
  'interchange.wrongKind': 'fault.interchange.wrongKind',
  'interchange.unknownCode': 'fault.interchange.unknownCode',
  'interchange.notDate': 'fault.interchange.notDate',
  'interchange.wrongForm': 'fault.interchange.wrongForm',
  'interchange.tooLong': 'fault.interchange.tooLong',
  'interchange.outOfRange': 'fault.interchange.outOfRange',
  'interchange.tooDeep': 'fault.interchange.tooDeep',
  'interchange.repeatedMember': 'fault.interchange.repeatedMember',
  'retention.amountMissing': 'fault.retention.amountMissing',
  'retention.amountNotExpected': 'fault.retention.amountNotExpected',
  'reference.duplicateId': 'fault.reference.duplicateId',
  'reference.unknownProvider': 'fault.reference.unknownProvider',
  'reference.unknownActivity': 'fault.reference.unknownActivity',
  'reference.ownSuccessor': 'fault.reference.ownSuccessor',
};
