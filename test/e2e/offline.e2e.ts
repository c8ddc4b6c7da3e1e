// Promise 1, proven: a whole journey asks nothing of the network, and what would ask is refused, counted and told.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApplicationState } from '#electron/contract/application.ts';
import {
  expect,
  goTo,
  makeRegister,
  openExample,
  places,
  saveAs,
  test,
  type RunningApp,
} from './fixtures.ts';

const canary = 'https://canary.example/';

async function countRefused({ page }: RunningApp): Promise<number> {
  const state = await page.evaluate(async () => {
    const envelope = await window.trente.invoke('trente:application.state', {});
    return envelope.ok ? envelope.value : undefined;
  });
  // What the contract promises for this call.
  return (state as ApplicationState).refusedRequests;
}

test('a whole journey makes no request outside the app', async ({ desktop }) => {
  test.slow();
  const netLog = join(desktop.folder, 'net-log.json');
  const running = await desktop.launch({ args: [`--log-net-log=${netLog}`] });
  const { app, page } = running;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('websocket', (socket) => asked.push(socket.url()));
  await openExample(page, /garage/i);
  for (const place of places) await goTo(page, place);
  await goTo(page, 'Documents');
  for (const format of ['PDF', 'Excel', 'CSV', 'JSON'])
    await saveAs(running, format, join(desktop.folder, `register.${format}`));
  await goTo(page, 'Activities');
  await page.getByRole('row').nth(1).click();
  await page.getByRole('textbox').first().waitFor();
  expect(asked.length).toBeGreaterThan(3);
  expect(asked.filter((url) => !/^(app|data|blob):/.test(url))).toEqual([]);
  expect(await countRefused(running)).toBe(0);
  await goTo(page, 'Settings');
  await expect(page.getByText('nothing has tried to reach the internet')).toBeVisible();
  await app.close();
  expect(listNetworkUse(netLog)).toEqual([]);
});

interface LoggedEvent {
  readonly type: number;
  readonly params?: { readonly url?: string };
}

/** What Chromium itself noted down: requests to anywhere, names looked up, sockets connected. */
function listNetworkUse(netLog: string): readonly string[] {
  const text = readFileSync(netLog, 'utf8');
  // The first line names the kinds of events; each event has a line of its own.
  const [first = '', ...lines] = text.split('\n');
  const { constants } = JSON.parse(`${first.replace(/,$/, '')}}`) as {
    readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  };
  const kinds = [
    'TCP_CONNECT_ATTEMPT',
    'UDP_CONNECT',
    'SSL_CONNECT',
    'HOST_RESOLVER_MANAGER_JOB',
    'URL_REQUEST_START_JOB',
  ];
  const names = new Map(kinds.map((name) => [constants.logEventTypes[name], name]));
  expect(names.size).toBe(kinds.length);
  const events = lines.filter((line) => line.startsWith('{"'));
  return events.flatMap((line) => {
    const { type, params } = JSON.parse(line.replace(/(\],?)?,?$/, '')) as LoggedEvent;
    const name = names.get(type);
    const isOwn = /^(app|data|blob|devtools):/.test(params?.url ?? '');
    return name === undefined || isOwn ? [] : [`${name} ${JSON.stringify(params)}`];
  });
}

test('a page that tried would fail, be counted, and be told of', async ({ desktop }) => {
  const running = await desktop.launch();
  const { page } = running;
  await makeRegister(page, 'Garage');
  const attempts: readonly ((address: string) => Promise<string>)[] = [
    (address) =>
      fetch(address).then(
        () => 'went out',
        () => 'refused',
      ),
    (address) =>
      new Promise((resolve) => {
        const image = new Image();
        image.onload = () => resolve('went out');
        image.onerror = () => resolve('refused');
        image.src = address;
      }),
    (address) =>
      new Promise((resolve) => {
        try {
          const socket = new WebSocket(address.replace('https', 'wss'));
          socket.onopen = () => resolve('went out');
          socket.onerror = () => resolve('refused');
        } catch {
          resolve('refused');
        }
      }),
    (address) =>
      new Promise((resolve) => {
        const frame = document.createElement('iframe');
        frame.src = address;
        document.addEventListener('securitypolicyviolation', () => resolve('refused'), { once: true });
        document.body.append(frame);
      }),
    (address) =>
      new Promise((resolve) => {
        document.addEventListener('securitypolicyviolation', () => resolve('refused'), { once: true });
        navigator.sendBeacon(address, 'x');
      }),
  ];
  let counted = await countRefused(running);
  for (const attempt of attempts) {
    expect(await page.evaluate(attempt, canary)).toBe('refused');
    await expect.poll(() => countRefused(running)).toBeGreaterThan(counted);
    counted = await countRefused(running);
  }
  await goTo(page, 'Settings');
  await expect(page.getByText('nothing has tried to reach the internet')).toBeHidden();
  await expect(page.getByRole('region', { name: 'Privacy' })).toContainText(String(counted));
});

test('a window that went elsewhere would stay where it is', async ({ desktop }) => {
  const running = await desktop.launch();
  const { page } = running;
  const before = page.url();
  await page.evaluate((address) => {
    location.href = address;
  }, canary);
  await expect.poll(() => countRefused(running)).toBe(1);
  expect(await page.evaluate((address) => window.open(address) === null, canary)).toBe(true);
  await expect.poll(() => countRefused(running)).toBe(2);
  await page.evaluate((address) => {
    const link = document.createElement('a');
    Object.assign(link, { href: address, target: '_blank', textContent: 'out' });
    document.body.append(link);
    link.click();
  }, canary);
  await expect.poll(() => countRefused(running)).toBe(3);
  // Asked of the page itself: Playwright goes on waiting for a navigation that was refused.
  expect(await page.evaluate(() => [location.href, document.querySelectorAll('h1').length])).toEqual([
    before,
    1,
  ]);
});

test('the main process is closed in too', async ({ desktop }) => {
  const running = await desktop.launch();
  const ended = await running.app.evaluate(async ({ net, session }, address) => {
    const { default: dns } = await import('node:dns').catch(() => ({
      default: process.getBuiltinModule('node:dns'),
    }));
    const sockets = process.getBuiltinModule('node:net');
    const attempts: readonly (() => unknown)[] = [
      () => net.fetch(address),
      () => session.defaultSession.fetch(address),
      () => session.fromPartition('another').fetch(address),
      () => fetch(address),
      () => dns.promises.lookup('canary.example'),
      () => sockets.connect(443, '192.0.2.1'),
    ];
    const results: string[] = [];
    for (const attempt of attempts) {
      try {
        await attempt();
        results.push('went out');
      } catch {
        results.push('refused');
      }
    }
    return results;
  }, canary);
  expect(ended).toEqual(Array.from({ length: 6 }, () => 'refused'));
  await expect.poll(() => countRefused(running)).toBe(6);
});
