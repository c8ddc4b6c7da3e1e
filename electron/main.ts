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

switch (start.kind) {
  case 'command': {
    const { args } = start;
    void import('./run-as-command.ts').then(({ runAsCommand }) => runAsCommand(args));
    break;
  }
  case 'demonstration': {
    const { folder } = start;
    void import('./demonstrate.ts').then(({ demonstrate }) => demonstrate(folder, refused));
    break;
  }
  case 'window': {
    const { path } = start;
    void import('./open-application.ts').then(({ openApplication }) => openApplication(path, refused));
    break;
  }
}
