// `npm run -s trente -- …`: the app's command line, without a window; its output and exit code pass through unchanged.
import { bundleApp } from '../bundle/bundle.ts';
import { runInForeground } from './foreground.ts';
import { electronLaunch } from './launch.ts';

export async function trente(args: readonly string[]): Promise<number> {
  await bundleApp();
  const launch = electronLaunch({ headless: true });
  // npm starts scripts in the project folder; the paths on the command line are relative to where the user stands.
  const cwd = process.env['INIT_CWD'] ?? process.cwd();
  return runInForeground(launch.executable, [...launch.args, ...args], { cwd, env: launch.env });
}
