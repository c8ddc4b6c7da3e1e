/** Starts the program once more as Chromium needs it where there is no display: it decides about that before our code runs. */
import { spawnSync } from 'node:child_process';
import { app } from 'electron';

/** No graphics card to look for either, and no complaints about that in the output. */
const switches = ['--ozone-platform=headless', '--disable-gpu', '--log-level=3'];

/** Must run at the very start: without a display, Chromium ends the program as soon as our first code has run. */
export function restartWithoutDisplay(): void {
  if (process.platform !== 'linux' || app.commandLine.hasSwitch('ozone-platform')) return;
  if (process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']) return;
  const { status } = spawnSync(process.execPath, [...switches, ...process.argv.slice(1)], {
    stdio: 'inherit',
  });
  process.exit(status ?? 2);
}
