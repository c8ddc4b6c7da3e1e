// A real window for each test: the bundled app in a real Electron, with a data folder of its own and nothing of the user's.
import type { ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import {
  _electron,
  expect as baseExpect,
  test as base,
  type ElectronApplication,
  type Page,
} from 'playwright/test';
import { electronLaunch } from '#build/run/launch.ts';
import type { Theme } from '#electron/contract/application.ts';
import type { Bridge } from '#electron/contract/contract.ts';
import type { Language } from '#register/model/language.ts';

/** Patient, because a slow machine is not a fault; what is awaited is there in a moment on a quick one. */
export const expect = baseExpect.configure({ timeout: 30_000 });

declare global {
  interface Window {
    readonly trente: Bridge;
  }
}

export interface RunningApp {
  readonly app: ElectronApplication;
  readonly process: ChildProcess;
  readonly page: Page;
  /** What the page's console complained about, faults included. */
  readonly complaints: readonly string[];
  /** What the system's dialogs for a file answer from now on; null: they are closed. */
  readonly answerDialogs: (path: string | null) => Promise<void>;
  /** As a user closes the window: what is typed is saved first. */
  readonly quit: () => Promise<void>;
}

export interface LaunchOptions {
  readonly args?: readonly string[];
  readonly language?: Language;
  readonly theme?: Theme;
  /** Another build of the app than the one under test. */
  readonly appFolder?: string;
}

export interface Desktop {
  /** A folder for the test's own files. */
  readonly folder: string;
  /** Starts the app, again and again on the same data folder. */
  readonly launch: (options?: LaunchOptions) => Promise<RunningApp>;
}

export const test = base.extend<{ desktop: Desktop }>({
  // Playwright wants its first argument taken apart, even when nothing is taken.
  // oxlint-disable-next-line no-empty-pattern
  desktop: async ({}, provide) => {
    const folder = mkdtempSync(join(tmpdir(), 'trente-e2e-'));
    const running: ChildProcess[] = [];
    await provide({
      folder,
      launch: async (options = {}) => {
        const started = await launch(join(folder, 'profile'), options);
        running.push(started.process);
        return started;
      },
    });
    for (const left of running) left.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  },
});

async function launch(
  profile: string,
  { args = [], language = 'en', theme = 'light', appFolder }: LaunchOptions,
): Promise<RunningApp> {
  mkdirSync(profile, { recursive: true });
  writeFileSync(join(profile, 'preferences.json'), JSON.stringify({ language, theme }));
  const { executable, args: ownFlags, env } = electronLaunch({ headless: false });
  // The folder of the app is the last of them.
  const flags = appFolder === undefined ? ownFlags : [...ownFlags.slice(0, -1), appFolder];
  const app = await _electron.launch({
    executablePath: executable,
    args: ['--disable-gpu', `--user-data-dir=${profile}`, ...flags, ...args],
    env: { ...env },
  });
  // Asked now: Playwright forgets it when the app is closed.
  const process = app.process();
  const page = await app.firstWindow();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  // Of the first screen, or of a dialog in front of it.
  await page.getByRole('heading').first().waitFor();
  return {
    app,
    process,
    page,
    complaints,
    answerDialogs: (path) => answerDialogs(app, path),
    quit: async () => {
      const isOver = new Promise((resolve) => process.once('exit', resolve));
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
      await isOver;
    },
  };
}

/** The dialogs themselves are the system's; in their place stands the answer that a user would give. */
async function answerDialogs(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, answer) => {
    dialog.showSaveDialog = async () => ({ canceled: answer === null, filePath: answer ?? '' });
    dialog.showOpenDialog = async () => ({
      canceled: answer === null,
      filePaths: answer === null ? [] : [answer],
    });
  }, path);
}

/** The places in the sidebar, by their names in English. */
export const places = [
  'Activities',
  'Processing for others',
  'Providers',
  'Organisation',
  'To do',
  'Documents',
  'History',
  'Am I obliged?',
  'Settings',
  'About Trente',
] as const;
export type Place = (typeof places)[number];

export async function goTo(page: Page, place: Place): Promise<void> {
  // A count may stand beside the name.
  await page
    .getByRole('button', { name: new RegExp(`^${place.replace('?', '\\?')}( \\d+)?$`) })
    .first()
    .click();
  await page.getByRole('main').getByRole('heading', { level: 1 }).first().waitFor();
}

/** Through the first steps as far as the name; the rest can wait. */
export async function makeRegister(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /^New register/ }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('textbox', { name: 'Name of your business' }).fill(name);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Finish later' }).click();
  await page.getByRole('heading', { level: 1, name: 'Activities' }).waitFor();
}

export async function openExample(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name: /^Try an example/ }).click();
  await page.getByRole('dialog').getByRole('button', { name }).click();
  await page.getByRole('heading', { level: 1, name: 'Activities' }).waitFor();
}

export async function addActivity(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Add activity' }).first().click();
  await page.getByRole('dialog').getByRole('textbox').fill(name);
  await page.getByRole('dialog').getByRole('button', { name: 'Add activity' }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

/** Waits until the window says that all is on disk. */
export async function waitUntilSaved(page: Page): Promise<void> {
  await page
    .getByRole('status')
    .filter({ hasText: /^Saved/ })
    .first()
    .waitFor();
}

/** Saves the document that is chosen, and waits until the window says where it is. */
export async function saveAs(
  { page, answerDialogs }: RunningApp,
  format: string,
  path: string,
): Promise<void> {
  await answerDialogs(path);
  await page.getByRole('button', { name: format, exact: true }).click();
  await expect(page.getByText(basename(path)).filter({ visible: true }).first()).toBeVisible();
}
