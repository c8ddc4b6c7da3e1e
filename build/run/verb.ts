// The second half of every npm script, on the modern Node: sets up what the verb needs, then does it.
import { setUpFor, type Need } from '../set-up/needs.ts';
import { reportFailure, SetUpError } from '../set-up/report.mjs';
import { endProcess } from './end-process.ts';

type Verb = {
  readonly need: Need;
  readonly run: (args: readonly string[]) => Promise<number>;
};

/** Each verb is loaded only when it is used: the command line must not wait for the bundler of the others. */
const VERBS: Readonly<Record<string, Verb>> = {
  start: { need: 'window', run: async (args) => (await import('./start.ts')).start(args) },
  trente: { need: 'electron', run: async (args) => (await import('./trente.ts')).trente(args) },
  check: { need: 'nothing', run: async () => (await import('./check.ts')).check() },
  test: { need: 'everything', run: async () => (await import('./test.ts')).test() },
  'test:endurance': {
    need: 'everything',
    run: async (args) => (await import('./endurance.ts')).endurance(args),
  },
  bench: { need: 'electron', run: async (args) => (await import('./bench.ts')).bench(args) },
  pictures: { need: 'everything', run: async () => (await import('./pictures.ts')).pictures() },
  pack: { need: 'electron', run: async (args) => (await import('./pack.ts')).pack(args) },
  dist: { need: 'electron', run: async () => (await import('./dist.ts')).dist() },
};

const [name, ...args] = process.argv.slice(2);

try {
  endProcess(name === undefined ? await setUpOnly() : await findVerb(name)(args));
} catch (error) {
  reportFailure(error);
  endProcess(1);
}

async function setUpOnly(): Promise<number> {
  const worked = await setUpFor('everything');
  process.stderr.write(worked.length > 0 ? 'Everything is set up.\n' : 'Everything was set up already.\n');
  return 0;
}

function findVerb(wanted: string): Verb['run'] {
  const verb = VERBS[wanted];
  if (!verb)
    throw new SetUpError(`There is no verb ${wanted}.`, `The verbs are: ${Object.keys(VERBS).join(', ')}.`);
  return async (rest) => {
    await setUpFor(verb.need);
    return verb.run(rest);
  };
}
