// `npm start`: opens the app; without a display, lets it show itself on a virtual one and leave proof in out/demonstration.
import { join, relative } from 'node:path';
import { bundleApp } from '../bundle/bundle.ts';
import { projectRoot } from '../set-up/places.ts';
import { hasDisplay } from '../set-up/system-step.ts';
import { onSomeDisplay, runInForeground } from './foreground.ts';
import { electronLaunch, WITHOUT_GRAPHICS } from './launch.ts';

const demonstrationFolder = join(projectRoot, 'out');

export async function start(args: readonly string[]): Promise<number> {
  await bundleApp();
  const launch = electronLaunch({ headless: false });
  if (hasDisplay()) {
    return runInForeground(launch.executable, [...launch.args, ...args], { env: launch.env });
  }
  const folder = relative(process.cwd(), demonstrationFolder) || demonstrationFolder;
  process.stderr.write(
    `There is no display here. Trente runs on a virtual one, makes its example register, and writes the documents and a screenshot to ${folder}/.\n`,
  );
  const [command, all] = onSomeDisplay(false, launch.executable, [
    ...WITHOUT_GRAPHICS,
    ...launch.args,
    `--demonstration=${demonstrationFolder}`,
    ...args,
  ]);
  return runInForeground(command, all, { env: launch.env });
}
