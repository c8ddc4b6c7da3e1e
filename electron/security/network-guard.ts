/** Closes Node's own ways out: no socket connects, no name is looked up, in this process or thread. */
// oxlint-disable-next-line no-restricted-imports -- these modules are taken hold of here so that nothing can use them
import dns from 'node:dns';
// oxlint-disable-next-line no-restricted-imports -- as above
import { Socket as DatagramSocket } from 'node:dgram';
import { syncBuiltinESMExports } from 'node:module';
// oxlint-disable-next-line no-restricted-imports -- as above
import { Server, Socket } from 'node:net';

export class NetworkRefused extends Error {
  override readonly name = 'NetworkRefused';

  constructor(way: string) {
    super(`Nothing leaves this computer: ${way} was refused.`);
  }
}

/** What goes out, and what would let somebody in. */
const lookups = [
  'lookup',
  'lookupService',
  'resolve',
  'resolve4',
  'resolve6',
  'resolveAny',
  'resolveCaa',
  'resolveCname',
  'resolveMx',
  'resolveNaptr',
  'resolveNs',
  'resolvePtr',
  'resolveSoa',
  'resolveSrv',
  'resolveTxt',
  'reverse',
] as const;

/** Replaces the functions for good; `refused` hears of every attempt. */
export function closeNetwork(refused: (way: string) => void): void {
  const refuse = (way: string) => () => {
    refused(way);
    throw new NetworkRefused(way);
  };
  replace(Socket.prototype, 'connect', refuse('net.connect'));
  replace(Server.prototype, 'listen', refuse('net.listen'));
  for (const name of ['connect', 'send', 'bind'] as const)
    replace(DatagramSocket.prototype, name, refuse(`dgram.${name}`));
  for (const target of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype])
    for (const name of lookups) if (name in target) replace(target, name, refuse(`dns.${name}`));
  // What was imported by name before sees the replacements too.
  syncBuiltinESMExports();
}

function replace(target: object, name: string, value: () => never): void {
  Object.defineProperty(target, name, { value, writable: false, configurable: false, enumerable: true });
}
