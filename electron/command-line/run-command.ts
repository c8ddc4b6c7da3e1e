/** Runs one command: results go to the standard output, problems to the standard error, and the exit code says how it went. */
import type { Backup, BackupReason } from '#db/backup/backup-names.ts';
import type { BackupStanding } from '#electron/backups/backups.ts';
import type { Clock } from '#electron/handlers/context.ts';
import type { DocumentTools } from '#electron/documents/document-tools.ts';
import type { PolicyReader } from '#electron/policy-files/policy-reader.ts';
import type { Locations } from '#electron/location/locations.ts';
import type { Log } from '#electron/log/log.ts';
import type { KnownStates } from '#db/known-states.ts';
import { codeOfError, failureOf } from '#db/file/failure-of.ts';
import { findDamagedId, findWholeLog } from '#db/rebuild.ts';
import type { ReadableDb, WritableDb } from '#db/sql.ts';
import { languageOf } from '#electron/settings/preferences.ts';
import type { Holder } from '#db/file/lease.ts';
import { commandMessages, type CommandMessage } from '#register/language/command-messages.ts';
import { failureMessages } from '#register/language/failure-messages.ts';
import { formatInstant } from '#register/language/formats.ts';
import { createTranslator, type Translator } from '#register/language/translator.ts';
import { Failure } from '#register/model/failure.ts';
import type { RegisterId } from '#register/model/ids.ts';
import { languages, type Language } from '#register/model/language.ts';
import { commandNames, commandRules, type CommandName } from './command-names.ts';
import { helpText } from './help.ts';
import { parseArguments, UsageError, type ParsedArguments } from './parse-arguments.ts';

/** 0: done. 1: done, with findings. 2: bad usage or input, and nothing was changed. */
export type ExitCode = 0 | 1 | 2;

/** What a command may use of the world. */
export interface CommandWorld {
  readonly out: (line: string) => void;
  readonly error: (line: string) => void;
  readonly clock: Clock;
  readonly createId: () => string;
  readonly tools: DocumentTools;
  readonly policies: Pick<PolicyReader, 'read'>;
  readonly knownStates: KnownStates;
  /** Before a file is brought up to date, or filled; fails when the backup cannot be made. */
  readonly backUp: (db: WritableDb, reason: BackupReason) => void;
  readonly log: Log;
  /** Who has said to have a register open. */
  readonly findHolder: (path: string) => Holder | null;
  /** The newest sound backup of a register; null: none is known on this computer. */
  readonly findLastBackup: (id: RegisterId | undefined) => Backup | null;
  /** What the backups on this computer tell of a file. */
  readonly findBackupStanding: (db: ReadableDb) => BackupStanding;
  readonly locations: Locations;
  readonly workingFolder: string;
  /** As the system orders them: `fr-BE`, `en`. */
  readonly systemLanguages: readonly string[];
  readonly version: string;
}

export interface CommandCall extends ParsedArguments {
  readonly world: CommandWorld;
  readonly t: Translator<CommandMessage>;
  readonly language: Language;
}

export type Command = (call: CommandCall) => Promise<ExitCode>;

export async function runCommand(words: readonly string[], world: CommandWorld): Promise<ExitCode> {
  const language = languageFor(words, world);
  const t = createTranslator(language, commandMessages);
  const [name, ...rest] = words;
  try {
    if (name === '--version') {
      world.out(world.version);
      return 0;
    }
    if (name === '--help' || name === '-h' || rest.includes('--help') || rest.includes('-h')) {
      world.out(helpText(t));
      return 0;
    }
    const command = findCommand(name);
    const parsed = parseArguments(rest, commandRules[command]);
    return await (
      await loaders[command]()
    )({ ...parsed, world, t, language });
  } catch (error) {
    return tellProblem(error, world, t);
  }
}

/** Each command's code loads when it is called. */
const loaders: Readonly<Record<CommandName, () => Promise<Command>>> = {
  new: async () => (await import('./commands/new.ts')).runNew,
  import: async () => (await import('./commands/import.ts')).runImport,
  export: async () => (await import('./commands/export.ts')).runExport,
  verify: async () => (await import('./commands/verify.ts')).runVerify,
  examples: async () => (await import('./commands/examples.ts')).runExamples,
  schema: async () => (await import('./commands/schema.ts')).runSchema,
  check: async () => (await import('./commands/check.ts')).runCheck,
  review: async () => (await import('./commands/review.ts')).runReview,
  diff: async () => (await import('./commands/diff.ts')).runDiff,
};

function findCommand(name: string | undefined): CommandName {
  const found = commandNames.find((candidate) => candidate === name);
  if (found === undefined)
    throw new UsageError('problem.unknownCommand', {
      command: name ?? '',
      possible: commandNames.join(', '),
    });
  return found;
}

/** The language asked for on the command line, mistakes included, else the system's. */
function languageFor(words: readonly string[], { systemLanguages }: CommandWorld): Language {
  const place = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const asked = words[place]?.startsWith('--lang=') ? words[place].slice('--lang='.length) : words[place + 1];
  const language = languages.find((candidate) => place !== -1 && candidate === asked);
  return language ?? languageOf(systemLanguages);
}

function tellProblem(thrown: unknown, world: CommandWorld, t: Translator<CommandMessage>): ExitCode {
  // A window may have begun to write while the command was reading.
  const error = codeOfError(thrown).startsWith('SQLITE_BUSY') ? failureOf(thrown, '') : thrown;
  const tell = (text: string) => world.error(`trente: ${text}`);
  if (error instanceof UsageError) {
    tell(t(error.problem.message, error.problem.parameters));
    world.error(t('help.hint'));
    return 2;
  }
  const sayFailure = createTranslator(t.language, failureMessages);
  if (error instanceof Failure) {
    const { path } = error.parameters;
    const text = sayFailure(error.code, error.parameters);
    // Where the sentence does not name the file, the line does.
    tell(path === undefined || text.includes(String(path)) ? text : `${path}: ${text}`);
    const holder = error.code === 'file.locked' && path !== undefined ? world.findHolder(String(path)) : null;
    if (holder !== null)
      tell(t('problem.heldBy', { who: holder.who, since: formatInstant(holder.since, t.language) }));
    if (error.code === 'file.damaged' && path !== undefined)
      for (const way of waysOn(String(path), world, t)) tell(way);
    return 2;
  }
  tell(sayFailure('internal', { reference: world.log.fault('command', error) }));
  return 2;
}

/** What a damaged register can be had back from; the window makes it so. */
function waysOn(path: string, world: CommandWorld, t: Translator<CommandMessage>): readonly string[] {
  const log = findWholeLog(path);
  const id = findDamagedId(path);
  const backup = id === undefined ? null : world.findLastBackup(id);
  return [
    ...(log === undefined ? [] : [t('problem.wholeLog', { changes: log.changes })]),
    ...(backup === null
      ? []
      : [t('problem.lastBackup', { at: formatInstant(backup.at, t.language), path: backup.path })]),
  ];
}
