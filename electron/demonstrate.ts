/** Shows what the program does where nobody sits before a screen: makes the examples, their documents, and a picture of the window. */
import { nothingKnown } from '#db/known-states.ts';
import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { app, type BrowserWindow } from 'electron';
import { createClock } from './clock.ts';
import { runCommand, type CommandWorld } from './command-line/run-command.ts';
import { createDocumentTools } from './document-tools.ts';
import { findBundle } from './paths.ts';
import { createPolicyReader } from './policy-files/policy-reader.ts';
import { writeFileAtomically } from './files/atomic-write.ts';
import { createLocations } from './location/locations.ts';
import { createLog } from './log/log.ts';
import { composeApplication } from './open-application.ts';
import type { RefusedRequests } from './security/refused-requests.ts';

const examples = ['webshop-be', 'garage-fr'] as const;
const documents = [
  { document: 'register', format: 'pdf' },
  { document: 'register', format: 'xlsx' },
  { document: 'short-notice', format: 'pdf' },
] as const;

export async function demonstrate(folder: string, refused: RefusedRequests): Promise<void> {
  // The user's own settings and list of registers are not touched.
  const scratch = join(app.getPath('userData'), 'demonstration');
  // Emptied now, because Chromium still writes into it when this program has ended.
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(scratch, { recursive: true });
  app.setPath('userData', scratch);
  app.on('window-all-closed', () => undefined);
  mkdirSync(folder, { recursive: true });
  const isMade = await makeExamples(folder, scratch);
  await app.whenReady();
  const { window, openPath, closeRegister } = composeApplication(refused);
  await openPath(join(folder, `${examples[1]}.trente`));
  const screenshot = join(folder, 'screenshot.png');
  await writeFileAtomically(screenshot, await takePicture(window));
  process.stdout.write(`${screenshot}\n`);
  closeRegister();
  app.exit(isMade && refused.count() === 0 ? 0 : 1);
}

async function makeExamples(folder: string, scratch: string): Promise<boolean> {
  const clock = createClock();
  const world: CommandWorld = {
    out: (line) => process.stdout.write(`${line}\n`),
    error: (line) => process.stderr.write(`${line}\n`),
    clock,
    createId: randomUUID,
    tools: createDocumentTools(),
    policies: createPolicyReader(findBundle().policyWorker),
    // Every register of it is made here and now.
    findHolder: () => null,
    findLastBackup: () => null,
    knownStates: nothingKnown,
    findBackupStanding: () => ({ last: null, longer: null }),
    backUp: () => undefined,
    log: createLog(join(scratch, 'trente.log'), clock.now),
    locations: createLocations(),
    workingFolder: folder,
    systemLanguages: ['en'],
    version: app.getVersion(),
  };
  let isMade = true;
  const run = async (...words: readonly string[]) => {
    isMade = (await runCommand(words, world)) === 0 && isMade;
  };
  for (const example of examples) {
    const file = `${example}.trente`;
    rmSync(join(folder, file), { force: true });
    await run('new', file, '--example', example);
    for (const { document, format } of documents) {
      const out = `${example}-${document}.${format}`;
      await run('export', file, '--document', document, '--format', format, '--out', out);
    }
  }
  return isMade;
}

/** The window once it stands still: two pictures in a row that are the same, and not the first blank ones. */
async function takePicture(window: BrowserWindow): Promise<Uint8Array> {
  let former = await capture(window);
  for (let attempt = 0; attempt < 60; attempt += 1) {
    await wait(250);
    const next = await capture(window);
    if (attempt > 4 && !isBlank(next) && next.equals(former)) break;
    former = next;
  }
  const image = await window.webContents.capturePage();
  return image.toPNG();
}

async function capture(window: BrowserWindow): Promise<Buffer> {
  const image = await window.webContents.capturePage();
  return image.toBitmap();
}

/** One colour from edge to edge: nothing is drawn yet. */
function isBlank(pixels: Buffer): boolean {
  return pixels.length < 4 || pixels.subarray(4).equals(pixels.subarray(0, -4));
}
