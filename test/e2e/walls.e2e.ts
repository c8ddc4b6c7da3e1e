// What a page may do, were it ever to run a stranger's code: nothing but ask the calls of the contract.
import type { Envelope } from '#electron/contract/core.ts';
import { expect, goTo, makeRegister, openExample, test } from './fixtures.ts';

test('the page has two functions of ours, and nothing of Node or Electron', async ({ desktop }) => {
  const { page } = await desktop.launch();
  expect(
    await page.evaluate(() => ({
      bridge: Object.keys(window.trente).toSorted((a, b) => a.localeCompare(b)),
      foreign: ['require', 'process', 'module', 'Buffer', 'global', 'electron', '__dirname'].filter(
        (name) => name in window,
      ),
      isFrozen: Object.isFrozen(window.trente),
    })),
  ).toEqual({ bridge: ['invoke', 'listen'], foreign: [], isFrozen: true });
});

test('a call outside the contract is refused', async ({ desktop }) => {
  const { page } = await desktop.launch();
  const ask = (channel: string) =>
    page.evaluate(
      (name) =>
        window.trente.invoke(name, {}).then(
          () => 'answered',
          () => 'refused',
        ),
      channel,
    );
  for (const channel of [
    'trente:files.read',
    'trente:event',
    'ELECTRON_BROWSER_REQUIRE',
    '',
    'trente:__proto__.x',
  ])
    expect([channel, await ask(channel)]).toEqual([channel, 'refused']);
  const answer: Envelope<unknown> = await page.evaluate(() =>
    window.trente.invoke('trente:activities.get', { id: '../../etc/passwd' }),
  );
  expect(answer).toMatchObject({ ok: false, failure: { code: 'input.invalid' } });
});

test('a page that is not ours is refused, even with our preload', async ({ desktop }) => {
  const { app } = await desktop.launch();
  const answers = await app.evaluate(async ({ BrowserWindow, app: program }) => {
    const stranger = new BrowserWindow({
      show: false,
      webPreferences: { sandbox: true, preload: `${program.getAppPath()}/out/app/preload.cjs` },
    });
    await stranger.loadURL('data:text/html,<p>stranger</p>');
    const call = (name: string, input: string): Promise<unknown> =>
      stranger.webContents.executeJavaScript(`window.trente.invoke('trente:${name}', ${input})`);
    const all = [
      await call('application.state', '{}'),
      await call('register.openExample', "{ name: 'garage-fr' }"),
    ];
    stranger.destroy();
    return all;
  });
  const refused = { ok: false, failure: { code: 'sender.refused', parameters: {} } };
  expect(answers).toEqual([refused, refused]);
});

test('inline scripts, styles and strings as code are refused', async ({ desktop }) => {
  const { page } = await desktop.launch();
  // Later, of the page's own accord: what a debugger runs itself is exempt from the policy.
  const results = await page.evaluate(async () => {
    const attempt = (work: () => unknown): Promise<string> =>
      new Promise((resolve) => {
        setTimeout(() => {
          try {
            resolve(String(work()));
          } catch {
            resolve('refused');
          }
        });
      });
    return {
      eval: await attempt(() => window.eval('1 + 1')),
      // oxlint-disable-next-line typescript/no-implied-eval -- this is what must be refused
      function: await attempt(() => new Function('return 1')()),
      markup: await attempt(() => {
        document.body.innerHTML = '<b>x</b>';
      }),
      script: await attempt(() => {
        document.createElement('script').textContent = 'window.wasRun = true';
      }),
      handler: await attempt(() => document.createElement('img').setAttribute('onerror', 'alert(1)')),
      style: await attempt(() => {
        const style = document.createElement('style');
        style.textContent = 'body { outline: 3px solid red }';
        document.head.append(style);
        return getComputedStyle(document.body).outlineWidth;
      }),
    };
  });
  expect(results).toEqual({
    eval: 'refused',
    function: 'refused',
    markup: 'refused',
    script: 'refused',
    handler: 'refused',
    style: expect.not.stringContaining('3px'),
  });
});

test('every permission is denied, but for putting text on the clipboard', async ({ desktop }) => {
  const { page } = await desktop.launch();
  const states = await page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read'];
    return Promise.all(
      names.map(async (name) => {
        // Names that the DOM types of this version do not list.
        const { state } = await navigator.permissions.query({ name: name as PermissionName });
        return `${name} ${state}`;
      }),
    );
  });
  expect(states.filter((state) => !state.endsWith(' denied'))).toEqual([]);
  const heard = await page.evaluate(() =>
    navigator.mediaDevices.getUserMedia({ audio: true }).then(
      () => 'heard',
      () => 'refused',
    ),
  );
  expect(heard).toBe('refused');
});

test('the scheme of the app gives out the window’s files and no others', async ({ desktop }) => {
  const { app } = await desktop.launch();
  const statuses = await app.evaluate(async ({ net }) => {
    const addresses = [
      'app://trente/index.html',
      'app://trente/',
      'app://trente/../main.cjs',
      'app://trente/..%2fmain.cjs',
      'app://trente/%2e%2e/main.cjs',
      'app://trente/..\\main.cjs',
      'app://trente//etc/passwd',
      'app://elsewhere/index.html',
      'app://preview/index.html',
      'app://preview/00000000-0000-4000-8000-000000000000',
      'app://preview/fonts/../main.cjs',
    ];
    return Promise.all(addresses.map(async (address) => `${(await net.fetch(address)).status} ${address}`));
  });
  expect(statuses.filter((status) => status.startsWith('200'))).toEqual(['200 app://trente/index.html']);
});

test('a document in preview runs nothing, asks nothing and leads nowhere', async ({ desktop }) => {
  const { page, complaints } = await desktop.launch();
  const hostile =
    '<script>parent.wasRun = 1</script><img src=x onerror=alert(1)><a href="https://x.example">';
  await makeRegister(page, hostile);
  await goTo(page, 'Documents');
  const preview = page.frameLocator('iframe');
  await preview.getByRole('heading', { level: 1 }).waitFor();
  await expect(preview.getByText(hostile).first()).toBeVisible();
  const frame = page.frames().find((candidate) => candidate.url().startsWith('app://preview/'));
  expect(await preview.locator('script, img, a[href^=http], form').count()).toBe(0);
  expect(await page.evaluate(() => 'wasRun' in window)).toBe(false);
  // Even code that got in would find no bridge there.
  expect(await frame?.evaluate(() => 'trente' in window)).toBe(false);
  expect(complaints).toEqual([]);
});

test('nothing complains while every screen is looked at', async ({ desktop }) => {
  const { page, complaints } = await desktop.launch({ language: 'fr' });
  await page
    .getByRole('button', { name: /^(Essayer|Voir) un exemple|exemple/i })
    .first()
    .click();
  await page
    .getByRole('dialog')
    .getByRole('button')
    .filter({ hasText: /garage/i })
    .first()
    .click();
  await page.getByRole('row').nth(1).click();
  await page.getByRole('textbox').first().waitFor();
  expect(complaints).toEqual([]);
});

test('an example opened and closed leaves nothing open', async ({ desktop }) => {
  const { page } = await desktop.launch();
  await openExample(page, /^Web shop/);
  const state = await page.evaluate(() => window.trente.invoke('trente:register.close', {}));
  expect(state).toEqual({ ok: true, value: null });
});
