/** The program's start: what it was started for, held to the rules before anything loads. */
import { app } from 'electron';
import { registerAppScheme } from './app-protocol.ts';
import { argumentsOf, readStart } from './command-line/start.ts';
import { chooseDataFolder } from './paths.ts';
import { restartWithoutDisplay } from './restart-without-display.ts';
import { lockDown } from './security.ts';
import { createRefusedRequests } from './security/refused-requests.ts';

const start = readStart(argumentsOf(process.argv, app.getAppPath(), app.isPackaged), process.cwd());
if (start.kind === 'command') restartWithoutDisplay();

const refused = createRefusedRequests();

chooseDataFolder();
registerAppScheme();
lockDown(refused);

run().catch((error: unknown) => {
  // Nothing is there yet that could tell it better.
  process.stderr.write(
    `trente: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  app.exit(2);
});

/** Each way of running loads its own code. */
async function run(): Promise<void> {
  switch (start.kind) {
    case 'command':
      return (await import('./run-as-command.ts')).runAsCommand(start.args);
    case 'demonstration':
      return (await import('./demonstrate.ts')).demonstrate(start.folder, refused);
    case 'window':
      // An ordinary window takes Chromium down where it draws on nothing; the command line can still say so.
      if (app.commandLine.getSwitchValue('ozone-platform') === 'headless')
        return (await import('./run-as-command.ts')).runAsCommand([start.path ?? '--help']);
      return (await import('./open-application.ts')).openApplication(start.path, refused);
  }
}
