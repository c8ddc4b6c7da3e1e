// How long a full check of a large register takes beside a plain pass that reads the same texts and checks nothing: run it with `node test/bench/check.bench.ts`.
import { checkRegister } from '#register/checks/check-register.ts';
import { recheck } from '#register/checks/recheck.ts';
import { exampleNames, loadExample } from '#register/library/examples/examples.ts';
import type { Activity } from '#register/model/activity.ts';
import { activityIdSchema, providerIdSchema } from '#register/model/ids.ts';
import type { Provider } from '#register/model/provider.ts';
import type { Register } from '#register/model/register.ts';

const size = 10_000;
const rounds = 7;
const today = '2026-11-22';

/** The activities of the examples, over and over, each a value of its own; their providers once. */
async function largeRegister(): Promise<Register> {
  const examples = await Promise.all(exampleNames.map(loadExample));
  const [first] = examples;
  if (first === undefined) throw new Error('There are examples.');
  const renamed = examples.map((register, index) => rename(register, `${index}-`));
  const pool = renamed.flatMap(({ activities }) => activities);
  const activities = Array.from({ length: size }, (_, index): Activity => {
    const source = pool[index % pool.length];
    if (source === undefined) throw new Error('There are activities.');
    return { ...structuredClone(source), id: activityIdSchema.parse(`activity-${index}`) };
  });
  return {
    ...first,
    activities,
    providers: renamed.flatMap(({ providers }) => providers),
    processorActivities: [],
  };
}

/** Two examples may use the same provider under the same id. */
function rename(
  { activities, providers }: Register,
  prefix: string,
): { activities: readonly Activity[]; providers: readonly Provider[] } {
  const id = (provider: string) => providerIdSchema.parse(prefix + provider);
  return {
    providers: providers.map((provider) => ({ ...provider, id: id(provider.id) })),
    activities: activities.map((activity) => ({
      ...activity,
      cookies: [],
      software: [],
      recipients: activity.recipients.map((recipient) =>
        recipient.party.kind === 'provider'
          ? { ...recipient, party: { ...recipient.party, providerId: id(recipient.party.providerId) } }
          : recipient,
      ),
    })),
  };
}

/** Looks at every member and every character, as rules over texts must. */
function readAll(value: unknown): number {
  if (typeof value === 'string') {
    let sum = 0;
    for (let at = 0; at < value.length; at += 1) sum = (sum + value.charCodeAt(at)) % 65_521;
    return sum;
  }
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, member) => sum + readAll(member), 0);
}

/** Looks at every member and no character: a floor below any reading. */
function touchAll(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, member) => sum + touchAll(member), 0);
}

function fastest(run: () => unknown): number {
  return Math.min(
    ...Array.from({ length: rounds }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
  );
}

const register = await largeRegister();
const checked = recheck(null, register, today);
const edited: Register = {
  ...register,
  activities: register.activities.map((activity, index) =>
    index === size / 2 ? { ...activity, purposes: [] } : activity,
  ),
};

const pass = fastest(() => readAll(register));
const touch = fastest(() => touchAll(register));
const check = fastest(() => checkRegister(register, today));
const edit = fastest(() => recheck(checked, edited, today));
const milliseconds = (time: number) => `${time.toFixed(0)} ms`;

console.log(
  `full check of ${size} activities      ${milliseconds(check)} (${checked.findings.length} findings)`,
);
console.log(
  `plain pass over the same texts      ${milliseconds(pass)}   check / pass ${(check / pass).toFixed(2)}`,
);
// The limit that the work on the checker was given.
if (check / pass > 3) process.exitCode = 1;
console.log(
  `members touched, no text read       ${milliseconds(touch)}   check / touch ${(check / touch).toFixed(2)}`,
);
console.log(
  `check again after one edit          ${milliseconds(edit)}   edit / check ${(edit / check).toFixed(3)}`,
);
