// The program as the system knows it: commands, a second start, the menu, and how it shows itself without anybody there.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { electronLaunch } from '#build/run/launch.ts';
import { readPdf } from '#test/helpers/pdf-text.ts';
import { readWorkbook } from '#test/helpers/workbook-cells.ts';
import { expect, goTo, makeRegister, openExample, test } from './fixtures.ts';

interface Finished {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
}

function run(folder: string, words: readonly string[], flags?: readonly string[]): Promise<Finished> {
  const { executable, args, env } = electronLaunch({ headless: true });
  // Neither a display nor the user's settings: as in a script on a server.
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...bare } = env;
  const profile = `--user-data-dir=${join(folder, 'command-profile')}`;
  const child = spawn(executable, [profile, ...(flags ?? args), ...words], {
    cwd: folder,
    env: { ...bare, LC_ALL: 'en_GB.UTF-8' },
  });
  let out = '';
  let errors = '';
  child.stdout.on('data', (part: Buffer) => (out += part.toString()));
  child.stderr.on('data', (part: Buffer) => (errors += part.toString()));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, errors })));
}

test.describe('the command line, without a display', () => {
  test('makes, exports, imports and verifies', async ({ desktop }) => {
    test.slow();
    const { folder } = desktop;
    const trente = (...words: readonly string[]) => run(folder, words);
    expect(await trente('new', 'demo.trente', '--example', 'webshop-be')).toEqual({
      code: 0,
      out: expect.stringMatching(/^.*demo\.trente: register made \(\d+ activities, \d+ providers\)\n$/),
      errors: '',
    });
    for (const language of ['nl', 'fr']) {
      const to = ['--lang', language, '--out'] as const;
      const register = ['export', 'demo.trente', '--document', 'register'] as const;
      expect(await trente(...register, '--format', 'pdf', ...to, `${language}.pdf`)).toMatchObject({
        code: 0,
        errors: '',
      });
      expect(await trente(...register, '--format', 'xlsx', ...to, `${language}.xlsx`)).toMatchObject({
        code: 0,
        errors: '',
      });
      const notice = ['export', 'demo.trente', '--document', 'short-notice', '--format', 'pdf'] as const;
      expect(await trente(...notice, ...to, `notice-${language}.pdf`)).toMatchObject({ code: 0, errors: '' });
      expect((await readPdf(join(folder, `notice-${language}.pdf`))).pages).toBe(1);
      const { pages, text } = await readPdf(join(folder, `${language}.pdf`));
      expect(pages).toBeGreaterThan(10);
      expect(text).toContain('Mollie');
      expect((await readWorkbook(join(folder, `${language}.xlsx`))).length).toBeGreaterThan(5);
    }
    const json = ['--document', 'register', '--format', 'json', '--out'] as const;
    await trente('export', 'demo.trente', ...json, 'a.json');
    expect(await trente('import', 'copy.trente', 'a.json')).toMatchObject({ code: 0 });
    await trente('export', 'copy.trente', ...json, 'b.json');
    expect(readFileSync(join(folder, 'b.json'))).toEqual(readFileSync(join(folder, 'a.json')));
    expect(await trente('verify', 'copy.trente')).toMatchObject({ code: 0, errors: '' });
  });

  test('leaves nothing but what was asked for, and nothing at all when it fails', async ({ desktop }) => {
    const { folder } = desktop;
    expect(await run(folder, ['verify', 'nowhere.trente'])).toMatchObject({
      code: 2,
      out: '',
      errors: expect.stringContaining('nowhere.trente'),
    });
    expect(await run(folder, ['exprot'])).toMatchObject({ code: 2, out: '' });
    expect(readdirSync(folder)).toEqual(['command-profile']);
  });

  test('finds its own way when nobody told it that there is no display', async ({ desktop }) => {
    const { args } = electronLaunch({ headless: false });
    const { code, out } = await run(desktop.folder, ['--version'], args);
    expect([code, out]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+\n$/)]);
  });
});

test('a second start hands its register to the first window', async ({ desktop }) => {
  const first = await desktop.launch();
  await makeRegister(first.page, 'First');
  await first.page.evaluate(() => window.trente.invoke('trente:register.close', {}));
  await run(desktop.folder, ['new', 'second.trente', '--name', 'Second']);
  const { executable, args, env } = electronLaunch({ headless: false });
  const profile = `--user-data-dir=${join(desktop.folder, 'profile')}`;
  const second = spawn(executable, ['--disable-gpu', profile, ...args, 'second.trente'], {
    cwd: desktop.folder,
    env,
    stdio: 'ignore',
  });
  const code = await new Promise((resolve) => second.once('exit', resolve));
  expect(code).toBe(0);
  await first.page
    .getByRole('button', { name: /^Second/ })
    .first()
    .waitFor();
  const title = () => first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());
  expect(await title()).toBe('Second – Trente');
  expect(first.app.windows()).toHaveLength(1);
});

test('a register that is double-clicked opens with the window', async ({ desktop }) => {
  await run(desktop.folder, ['new', 'mine.trente', '--name', 'Chez Louis']);
  const { page } = await desktop.launch({ args: [join(desktop.folder, 'mine.trente')] });
  await page
    .getByRole('button', { name: /^Chez Louis/ })
    .first()
    .waitFor();
});

test('a register that is dropped on the window opens, another file changes nothing', async ({ desktop }) => {
  await run(desktop.folder, ['new', 'dropped.trente', '--name', 'Chez Louis']);
  const { page } = await desktop.launch();
  await openExample(page, /garage/i);
  const system = await page.context().newCDPSession(page);
  const drop = async (file: string) => {
    const data = { items: [], files: [file], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await system.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data });
  };
  const name = page.getByRole('button', { name: /^Chez Louis/ }).first();
  await drop(join(desktop.folder, 'profile', 'preferences.json'));
  await expect(name).toBeHidden();
  await drop(join(desktop.folder, 'dropped.trente'));
  await expect(name).toBeVisible();
});

test('the menu speaks the language of the window, and its commands reach it', async ({ desktop }) => {
  const { app, page } = await desktop.launch();
  const labels = () => app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label));
  const click = (...path: readonly string[]) =>
    app.evaluate(({ Menu }, names) => {
      let items = Menu.getApplicationMenu()?.items ?? [];
      for (const name of names) {
        const item = items.find(({ label }) => label === name);
        if (item === undefined) throw new Error(`no entry ${name}`);
        if (item.submenu === undefined || item.submenu === null) item.click();
        items = item.submenu?.items ?? [];
      }
    }, path);
  await openExample(page, /^Web shop/);
  expect(await labels()).toEqual(['File', 'Edit', 'View', 'Help']);
  await click('View', 'Providers');
  await page.getByRole('heading', { level: 1, name: 'Providers' }).waitFor();
  await click('File', 'Restore a backup…');
  const backups = page.getByRole('region', { name: 'Backups' });
  await expect(backups.getByRole('button').first()).toBeInViewport();
  await expect(backups.locator('button:focus')).toHaveCount(1);
  await click('View', 'Providers');
  await page.getByRole('heading', { level: 1, name: 'Providers' }).waitFor();
  await click('View', 'Language', 'Nederlands');
  await page.getByRole('heading', { level: 1, name: 'Dienstverleners' }).waitFor();
  expect(await labels()).toEqual(['Bestand', 'Bewerken', 'Beeld', 'Help']);
  await click('Beeld', 'Weergave', 'Donker');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await app.evaluate(({ nativeTheme }) => nativeTheme.shouldUseDarkColors)).toBe(true);
});

test('what is typed a moment before the window closes is saved', async ({ desktop }) => {
  const first = await desktop.launch();
  await makeRegister(first.page, 'Garage');
  await goTo(first.page, 'Organisation');
  await first.page.getByRole('textbox', { name: 'Legal form' }).pressSequentially('SARL');
  await first.quit();
  const file = join(desktop.folder, 'profile', 'registers', 'Garage.trente');
  expect(existsSync(`${file}-journal`)).toBe(false);
  const second = await desktop.launch({ args: [file] });
  await goTo(second.page, 'Organisation');
  await expect(second.page.getByRole('textbox', { name: 'Legal form' })).toHaveValue('SARL');
});

test('what cannot be saved keeps the window open until the user lets it go', async ({ desktop }) => {
  const { app, page, process } = await desktop.launch();
  await makeRegister(page, 'Garage');
  const file = join(desktop.folder, 'profile', 'registers', 'Garage.trente');
  renameSync(file, join(desktop.folder, 'moved.trente'));
  await goTo(page, 'Organisation');
  const field = page.getByRole('textbox', { name: 'Legal form' });
  await field.fill('SARL');
  await page.keyboard.press('Tab');
  await expect(
    page.getByText('The file of this register is not in its place any more').first(),
  ).toBeVisible();
  const closeAnswering = (answer: number) =>
    app.evaluate(async ({ dialog, BrowserWindow }, response) => {
      const asked = new Promise<string>((resolve) => {
        dialog.showMessageBox = async (...args: readonly unknown[]) => {
          resolve(JSON.stringify(args.at(-1)));
          return { response, checkboxChecked: false };
        };
      });
      BrowserWindow.getAllWindows()[0]?.close();
      return asked;
    }, answer);
  expect(await closeAnswering(0)).toContain('The last change could not be saved.');
  await expect(field).toHaveValue('SARL');
  const isOver = new Promise((resolve) => process.once('exit', resolve));
  await closeAnswering(1).catch(() => undefined);
  await isOver;
});

test('the demonstration leaves the examples, their documents and a picture', async ({ desktop }) => {
  const { executable, args, env } = electronLaunch({ headless: false });
  const folder = join(desktop.folder, 'shown');
  const profile = `--user-data-dir=${join(desktop.folder, 'profile')}`;
  const child = spawn(executable, ['--disable-gpu', profile, ...args, `--demonstration=${folder}`], { env });
  let out = '';
  child.stdout.on('data', (part: Buffer) => (out += part.toString()));
  expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0);
  expect(readdirSync(folder).toSorted()).toEqual([
    'garage-fr-register.pdf',
    'garage-fr-register.xlsx',
    'garage-fr-short-notice.pdf',
    'garage-fr.trente',
    'screenshot.png',
    'webshop-be-register.pdf',
    'webshop-be-register.xlsx',
    'webshop-be-short-notice.pdf',
    'webshop-be.trente',
  ]);
  expect(out.trim().split('\n')).toHaveLength(9);
  expect(readFileSync(join(folder, 'screenshot.png')).length).toBeGreaterThan(20_000);
});
