import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const guard = fileURLToPath(new URL('../../../electron/security/network-guard.ts', import.meta.url));

/** In a process of its own: the guard closes the network for good. Returns what was refused, and how each attempt ended. */
function attempt(script: string): { readonly refused: readonly string[]; readonly ended: readonly string[] } {
  const program = `
    const { closeNetwork } = await import(${JSON.stringify(guard)});
    const refused = [], ended = [];
    closeNetwork((way) => refused.push(way));
    const tries = async (work) => {
      try { await work(); ended.push('went out'); } catch (error) { ended.push(error.cause?.name ?? error.name); }
    };
    ${script}
    process.stdout.write(JSON.stringify({ refused, ended }));
    process.exit(0);
  `;
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
    timeout: 20_000,
  });
  return JSON.parse(output) as ReturnType<typeof attempt>;
}

describe('the network guard', () => {
  it.each([
    ['a socket', "const net = await import('node:net'); await tries(() => net.connect(80, '127.0.0.1'));"],
    ['a local pipe', "const net = await import('node:net'); await tries(() => net.connect('/tmp/x.sock'));"],
    ['TLS', "const tls = await import('node:tls'); await tries(() => tls.connect(443, '127.0.0.1'));"],
    ['http', "const http = await import('node:http'); await tries(() => http.get('http://127.0.0.1/'));"],
    [
      'https',
      "const https = await import('node:https'); await tries(() => https.get('https://127.0.0.1/'));",
    ],
    ['http2', "const h2 = await import('node:http2'); await tries(() => h2.connect('http://127.0.0.1/'));"],
    ['fetch', "await tries(() => fetch('http://127.0.0.1:8123/'));"],
    [
      'WebSocket',
      `await tries(() => new Promise((resolve, reject) => {
        const socket = new WebSocket('ws://127.0.0.1:8123/');
        socket.onopen = resolve;
        socket.onerror = () => reject(Object.assign(new Error(), { name: 'NetworkRefused' }));
      }));`,
    ],
    [
      'a look-up',
      "const dns = await import('node:dns'); await tries(() => dns.lookup('localhost', () => {}));",
    ],
    [
      'a look-up by name',
      "const { resolve4 } = await import('node:dns'); await tries(() => resolve4('a.example', () => {}));",
    ],
    [
      'a promised look-up',
      "const dns = await import('node:dns/promises'); await tries(() => dns.lookup('localhost'));",
    ],
    [
      'a resolver of one’s own',
      "const { Resolver } = await import('node:dns'); await tries(() => new Resolver().resolve4('a.example', () => {}));",
    ],
    [
      'a datagram',
      "const { createSocket } = await import('node:dgram'); await tries(() => createSocket('udp4').send('x', 9, '127.0.0.1'));",
    ],
    ['a server', "const net = await import('node:net'); await tries(() => net.createServer().listen(0));"],
  ])('refuses %s, and hears of it', (_, script) => {
    const { refused, ended } = attempt(script);
    expect(ended).toEqual(['NetworkRefused']);
    expect(refused.length).toBeGreaterThan(0);
  });

  it('cannot be taken away again', () => {
    const { ended } = attempt(`
      const net = await import('node:net');
      await tries(() => { net.Socket.prototype.connect = () => 'open'; });
      await tries(() => Object.defineProperty(net.Socket.prototype, 'connect', { value: () => 'open' }));
    `);
    expect(ended).toEqual(['TypeError', 'TypeError']);
  });

  it('leaves files, child processes and timers alone', () => {
    const { refused, ended } = attempt(`
      const { readFile } = await import('node:fs/promises');
      const { execFileSync } = await import('node:child_process');
      await tries(async () => {
        await readFile(process.execPath);
        execFileSync(process.execPath, ['--version']);
        await new Promise((resolve) => setTimeout(resolve, 1));
      });
    `);
    expect([refused, ended]).toEqual([[], ['went out']]);
  });
});
