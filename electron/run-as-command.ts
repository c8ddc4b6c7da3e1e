/** The program as a command: no window, results on the standard output, an exit code at the end. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { app } from 'electron';
import { createClock } from './clock.ts';
import { runCommand } from './command-line/run-command.ts';
import { createDocumentTools } from './document-tools.ts';
import { createLog } from './log/log.ts';
import { placesIn } from './paths.ts';

export async function runAsCommand(words: readonly string[]): Promise<void> {
  // A window may be open beside this: Chromium's own files are not shared with it.
  app.setPath('sessionData', join(app.getPath('userData'), 'command-line'));
  app.on('window-all-closed', () => undefined);
  // Who reads the output may have read enough (`trente schema | head`): that is no fault, and Electron would show it as one.
  process.stdout.on('error', () => app.exit(0));
  const clock = createClock();
  const code = await runCommand(words, {
    out: (line) => process.stdout.write(`${line}\n`),
    error: (line) => process.stderr.write(`${line}\n`),
    clock,
    createId: randomUUID,
    tools: createDocumentTools(),
    log: createLog(placesIn(app.getPath('userData')).log, clock.now),
    workingFolder: process.cwd(),
    systemLanguages: systemLanguages(),
    version: app.getVersion(),
  });
  await Promise.all([flush(process.stdout), flush(process.stderr)]);
  app.exit(code);
}

/** A terminal's language is in its environment; where there is none, the system's. */
function systemLanguages(): readonly string[] {
  const names = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const;
  const first = names.map((name) => process.env[name]).find((value) => value !== undefined && value !== '');
  return first === undefined ? app.getPreferredSystemLanguages() : [first];
}

function flush(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    stream.write('', () => resolve());
  });
}
