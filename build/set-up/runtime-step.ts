// Step: asks the Electron found how new it is, by starting it once, and records the answer.
import { foundElectron } from './electron-step.ts';
import { SetUpError } from './report.mjs';
import { lastLines, runCommand } from './run-command.mjs';
import { fingerprintFile, readRuntimeRecord, writeRuntimeRecord } from './runtime-record.ts';
import type { Step } from './steps.mjs';

const QUESTION =
  'JSON.stringify({ electron: process.versions.electron, napi: Number(process.versions.napi) })';

export const runtimeStep: Step = {
  name: 'Start Electron once',
  isDone() {
    const record = readRuntimeRecord();
    const { executable, source } = foundElectron();
    return record?.executable === executable && record.source === source;
  },
  async run() {
    const { executable, source } = foundElectron();
    const result = await runCommand(executable, ['-p', QUESTION], {
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
      timeoutMs: 30_000,
    });
    const answer = parseAnswer(result.stdout);
    if (result.code !== 0 || !answer) {
      throw new SetUpError(
        `Electron does not start (${executable}):\n  ${lastLines(result.output)}`,
        'Remove that folder and run the same command again; if it is your own Electron, check that it runs at all.',
      );
    }
    const { electron, napi } = answer;
    writeRuntimeRecord({
      executable,
      source,
      version: electron,
      napi,
      fingerprint: fingerprintFile(executable),
    });
  },
};

function parseAnswer(text: string): { readonly electron: string; readonly napi: number } | undefined {
  try {
    const answer: unknown = JSON.parse(text);
    if (typeof answer !== 'object' || answer === null || !('electron' in answer && 'napi' in answer))
      return undefined;
    return { electron: String(answer.electron), napi: Number(answer.napi) };
  } catch {
    return undefined;
  }
}
