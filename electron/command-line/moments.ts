/** Moments as people write them on the command line: a day (2026-03-12), or the name of a version. */
import { listVersions } from '#db/reads/versions.ts';
import type { ReadableDb } from '#db/sql.ts';
import type { Moment } from '#register/history/moment.ts';
import { dateSchema } from '#register/model/dates.ts';
import { isSameVersionName } from '#register/model/version.ts';
import { findOption, getOption } from './options.ts';
import { UsageError } from './parse-arguments.ts';
import type { CommandCall } from './run-command.ts';

/** The words of a mistake show how a day is written, and which versions there are. */
export function findMomentAsked(call: CommandCall, option: string, db: ReadableDb): Moment | undefined {
  const value = findOption(call, option);
  if (value === undefined) return undefined;
  if (dateSchema.safeParse(value).success) return { kind: 'day', day: value };
  const versions = listVersions(db, call.world.clock.today());
  const version = versions.find(({ name }) => isSameVersionName(name, value));
  if (version !== undefined) return { kind: 'version', id: version.id };
  const possible = ['2026-03-12', ...versions.map(({ name }) => `"${name}"`)].join(', ');
  throw new UsageError('problem.choice', { option: `--${option}`, value, possible });
}

export function getMomentAsked(call: CommandCall, option: string, db: ReadableDb): Moment {
  // Absent, it is this that says so.
  getOption(call, option);
  const moment = findMomentAsked(call, option, db);
  if (moment === undefined) throw new TypeError('an option that is there and is not');
  return moment;
}
