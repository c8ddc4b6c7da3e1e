// The packed app does its job: its window opens a register, its command line writes documents, nothing of the checkout at hand.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, expect as baseExpect, test } from 'playwright/test';
import { findPackagedApp } from '#build/package/packaged.ts';
import { electronLaunch } from '#build/run/launch.ts';
import { readPdf } from '#test/helpers/pdf-text.ts';
import { readWorkbook } from '#test/helpers/workbook-cells.ts';

const app = findPackagedApp('test');
const expect = baseExpect.configure({ timeout: 30_000 });

/** What this machine needs (root has no sandbox): the launcher's flags, without the folder of the app, which is packed in. */
const flags = electronLaunch({ headless: false }).args.slice(0, -1);

const folders: string[] = [];
function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'trente-packaged-'));
  folders.push(folder);
  return folder;
}
test.afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Without a display, as a script would call it. */
function run(folder: string, ...words: readonly string[]): Promise<{ code: number | null; out: string }> {
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...env } = electronLaunch({ headless: false }).env;
  const profile = `--user-data-dir=${join(folder, 'profile')}`;
  const child = spawn(app.executable, [...flags, profile, ...words], { cwd: folder, env });
  let out = '';
  child.stdout.on('data', (part: Buffer) => (out += part.toString()));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out })));
}

test('its command line makes a register and its documents', async () => {
  test.slow();
  const folder = makeFolder();
  expect(await run(folder, 'new', 'g.trente', '--example', 'garage-fr')).toMatchObject({ code: 0 });
  const register = ['export', 'g.trente', '--document', 'register', '--format'] as const;
  expect(await run(folder, ...register, 'xlsx', '--out', 'g.xlsx')).toMatchObject({ code: 0 });
  expect(await run(folder, ...register, 'pdf', '--out', 'g.pdf')).toMatchObject({ code: 0 });
  expect((await readWorkbook(join(folder, 'g.xlsx'))).length).toBeGreaterThan(5);
  const { pages, text } = await readPdf(join(folder, 'g.pdf'));
  expect(pages).toBeGreaterThan(10);
  expect(text).toContain('Garage Vaubrelle');
  expect(await run(folder, 'verify', 'g.trente')).toMatchObject({ code: 0 });
  expect(await run(folder, 'verify', 'nowhere.trente')).toEqual({ code: 2, out: '' });
});

test('its window opens a register and saves a document', async () => {
  const folder = makeFolder();
  const file = join(folder, 'w.trente');
  await run(folder, 'new', 'w.trente', '--example', 'webshop-be');
  const started = await _electron.launch({
    executablePath: app.executable,
    args: [...flags, '--disable-gpu', '--lang=en', `--user-data-dir=${join(folder, 'profile')}`, file],
    env: { ...electronLaunch({ headless: false }).env, LANGUAGE: 'en', LC_ALL: 'en_GB.UTF-8' },
  });
  try {
    const page = await started.firstWindow();
    await page.getByRole('button', { name: /^Documents/ }).click();
    const path = join(folder, 'w.pdf');
    await started.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    }, path);
    await page.getByRole('button', { name: 'PDF', exact: true }).click();
    await expect(page.getByText('w.pdf').first()).toBeVisible();
    expect((await readPdf(path)).text).toContain('Mollie');
  } finally {
    await started.close();
  }
});
