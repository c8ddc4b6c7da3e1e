// Takes one file out of a package tarball (.tgz) as npm makes it, with nothing but Node.
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';

const BLOCK = 512;

export async function extractFromTarball(tarball: string, name: string, target: string): Promise<void> {
  const source = createReadStream(tarball);
  const unzipped = createGunzip();
  source.on('error', (error) => unzipped.destroy(error));
  source.pipe(unzipped);
  const output = await open(target, 'w');
  try {
    let state: 'header' | 'wanted' | 'other' = 'header';
    let pending: Buffer = Buffer.alloc(0);
    let remaining = 0;
    let padding = 0;
    for await (const chunk of unzipped) {
      // A gunzip stream without an encoding yields Buffers only.
      let rest = pending.length > 0 ? Buffer.concat([pending, chunk as Buffer]) : (chunk as Buffer);
      pending = Buffer.alloc(0);
      while (rest.length > 0) {
        if (state === 'header') {
          if (rest.length < BLOCK) break;
          const header = readHeader(rest.subarray(0, BLOCK));
          remaining = header.size;
          padding = (BLOCK - (header.size % BLOCK)) % BLOCK;
          state = header.name === name ? 'wanted' : 'other';
          rest = rest.subarray(BLOCK);
          continue;
        }
        const body = rest.subarray(0, remaining);
        if (state === 'wanted' && body.length > 0) await output.write(body);
        remaining -= body.length;
        if (remaining === 0 && state === 'wanted') return;
        const skipped = remaining === 0 ? Math.min(padding, rest.length - body.length) : 0;
        padding -= skipped;
        rest = rest.subarray(body.length + skipped);
        if (remaining === 0 && padding === 0) state = 'header';
      }
      pending = rest;
    }
    throw new Error(`The package does not hold ${name}.`);
  } finally {
    unzipped.destroy();
    source.destroy();
    await output.close();
  }
}

function readHeader(block: Buffer): { readonly name: string; readonly size: number } {
  const text = (start: number, length: number): string =>
    block.toString('utf8', start, start + length).split('\0')[0] ?? '';
  const prefix = text(345, 155);
  const name = text(0, 100);
  return { name: prefix ? `${prefix}/${name}` : name, size: Number.parseInt(text(124, 12).trim() || '0', 8) };
}
