// The second half of every npm script, on the modern Node: sets up what the verb needs, then does it.
import { setUpFor } from '../set-up/needs.ts';
import { reportFailure } from '../set-up/report.mjs';

try {
  const worked = await setUpFor('everything');
  process.stderr.write(worked.length > 0 ? 'Everything is set up.\n' : 'Everything was set up already.\n');
} catch (error) {
  reportFailure(error);
  process.exitCode = 1;
}
