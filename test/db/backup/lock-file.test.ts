import { createHash } from 'node:crypto';
import { appendFileSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLockedFileSound, lockFile, openLockedFile, unlockFile } from '#db/backup/lock-file.ts';
import { chunkLength, encodeHeader, parseHeader, prefixLength } from '#db/backup/locked-format.ts';
import { createProtection, openProtection, scryptCost } from '#db/backup/locked-keys.ts';
import { createRecoveryCode, readRecoveryCode } from '#db/backup/recovery-code.ts';
import { isRegisterFile, readFileHeader } from '#db/file/file-header.ts';
import { temporaryFolder } from '#test/helpers/temporary-folder.ts';

/** Quick, for what is not about the cost. */
const cost = { n: 1_024, r: 8, p: 1 };
const passphrase = 'vier Räder und ein Lenkrad';

async function locked(content: Buffer) {
  const folder = temporaryFolder();
  const [plain, path] = [join(folder, 'plain'), join(folder, 'a.trente.locked')];
  writeFileSync(plain, content);
  const { protection, recoveryCode } = await createProtection(passphrase, { cost });
  lockFile(plain, path, protection);
  let count = 0;
  const unlock = async (typed: string, from = path) => {
    const target = join(folder, `out-${(count += 1)}`);
    unlockFile(from, target, await openLockedFile(from, typed));
    return readFileSync(target);
  };
  return { folder, path, recoveryCode, protection, unlock };
}

const someBytes = (length: number) => Buffer.from(Array.from({ length }, (_, index) => (index * 7) % 251));

describe('A locked file', () => {
  it.each([0, 1, chunkLength - 1, chunkLength, chunkLength + 1, 3 * chunkLength])(
    'of %d bytes opens with the passphrase and with the recovery code',
    async (length) => {
      const content = someBytes(length);
      const { unlock, recoveryCode, path } = await locked(content);
      expect(await unlock(passphrase)).toEqual(content);
      expect(await unlock(recoveryCode)).toEqual(content);
      expect(isLockedFileSound(path)).toBe(true);
      expect(() => readFileHeader(path)).toThrow('secret.needed');
      expect(isRegisterFile(path)).toBe(true);
    },
  );

  it('opens however the passphrase is typed: accents in one sign or two, a space at the end', async () => {
    const { unlock } = await locked(Buffer.from('x'));
    expect(await unlock(`${passphrase.normalize('NFD')} `)).toEqual(Buffer.from('x'));
  });

  it('opens with nothing else, and says whether a recovery code was mistyped', async () => {
    const { unlock, recoveryCode } = await locked(Buffer.from('x'));
    await expect(unlock('another passphrase')).rejects.toThrow('secret.wrong');
    await expect(unlock('')).rejects.toThrow('secret.wrong');
    await expect(unlock(createRecoveryCode())).rejects.toThrow('secret.wrong');
    const [first = ''] = recoveryCode;
    const wrong = `${first === '7' ? '8' : '7'}${recoveryCode.slice(1)}`;
    await expect(unlock(wrong)).rejects.toThrow('secret.mistyped');
  });

  it('tells nothing of what is in it, and is another one each time', async () => {
    const content = Buffer.from('Garage Lefèvre '.repeat(5_000));
    const { path, protection, folder } = await locked(content);
    expect(readFileSync(path).includes('Garage')).toBe(false);
    const again = join(folder, 'again.trente.locked');
    writeFileSync(join(folder, 'same'), content);
    lockFile(join(folder, 'same'), again, protection);
    const body = (file: string) => readFileSync(file).subarray(-2_000).toString('hex');
    expect(body(again)).not.toBe(body(path));
  });

  it.runIf(process.platform !== 'win32')(
    'is readable by its owner alone, and so is what comes out',
    async () => {
      const { path, folder, unlock } = await locked(Buffer.from('x'));
      await unlock(passphrase);
      expect([path, join(folder, 'out-1')].map((file) => statSync(file).mode & 0o777)).toEqual([
        0o600, 0o600,
      ]);
    },
  );

  it('of 100 MB is locked and unlocked a chunk at a time', async () => {
    const folder = temporaryFolder();
    const part = someBytes(1_000_000);
    for (let count = 0; count < 100; count += 1) appendFileSync(join(folder, 'plain'), part);
    const { protection } = await createProtection(passphrase, { cost });
    const before = process.memoryUsage().arrayBuffers;
    let most = 0;
    lockFile(join(folder, 'plain'), join(folder, 'locked'), protection);
    most = Math.max(most, process.memoryUsage().arrayBuffers - before);
    const secret = await openLockedFile(join(folder, 'locked'), passphrase);
    unlockFile(join(folder, 'locked'), join(folder, 'out'), secret);
    most = Math.max(most, process.memoryUsage().arrayBuffers - before);
    const digest = (name: string) =>
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex');
    expect(digest('out')).toBe(digest('plain'));
    // Far below the file: what is left of the chunks until they are collected.
    expect(most).toBeLessThan(80_000_000);
  }, 60_000);
});

describe('A locked file that was altered', () => {
  const regions = [
    ['its magic', () => 3],
    ['the length of its header', () => 10],
    ['its header', (header: number) => Math.floor(header / 2)],
    ['its first chunk', (header: number) => header + 5],
    ['the mark of its first chunk', (header: number) => header + chunkLength + 4],
    ['its last chunk', (_: number, size: number) => size - 70],
    ['the mark of its last chunk', (_: number, size: number) => size - 40],
    ['its checksum', (_: number, size: number) => size - 1],
  ] as const;

  it.each(regions)('in %s does not open, and is seen to be damaged without any secret', async (_, place) => {
    const { path, unlock } = await locked(someBytes(chunkLength + 100));
    const bytes = readFileSync(path);
    const at = place(prefixLength + bytes.readUInt32BE(8), bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ 0x20;
    writeFileSync(path, bytes);
    await expect(unlock(passphrase)).rejects.toThrow(/locked\.damaged|secret\.wrong/);
    let isSound = false;
    try {
      isSound = isLockedFileSound(path);
    } catch {
      // It does not even begin like one.
    }
    expect(isSound).toBe(false);
  });

  it('does not open wherever a single bit is another one, even with a checksum made to fit', async () => {
    const { path, folder, unlock } = await locked(someBytes(500));
    const good = readFileSync(path);
    const other = join(folder, 'other.trente.locked');
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 33), fc.nat(7), async (at, bit) => {
        const bytes = Buffer.from(good);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        const body = bytes.subarray(0, -32);
        writeFileSync(other, Buffer.concat([body, createHash('sha256').update(body).digest()]));
        await expect(unlock(passphrase, other)).rejects.toThrow(/^(locked|secret)\./);
      }),
      { numRuns: 60 },
    );
  });

  it.each([0, 7, 11, 200, -1, -31, -33, -(32 + 16), -(chunkLength + 32), -(32 + 16 + 100)])(
    'by being cut at %d does not open',
    async (at) => {
      const { path, folder, unlock } = await locked(someBytes(2 * chunkLength + 100));
      const size = statSync(path).size;
      truncateSync(path, at >= 0 ? at : size + at);
      await expect(unlock(passphrase)).rejects.toThrow('locked.damaged');
      // As somebody would cut it who knows the format.
      const cut = readFileSync(path);
      const whole = Buffer.concat([cut, createHash('sha256').update(cut).digest()]);
      writeFileSync(join(folder, 'cut'), whole);
      await expect(unlock(passphrase, join(folder, 'cut'))).rejects.toThrow('locked.damaged');
    },
  );

  it('by chunks that changed places, or were left out, does not open', async () => {
    const { path, folder, unlock } = await locked(someBytes(3 * chunkLength));
    const bytes = readFileSync(path);
    const start = prefixLength + bytes.readUInt32BE(8);
    const box = chunkLength + 16;
    const chunk = (index: number) => bytes.subarray(start + index * box, start + (index + 1) * box);
    const orders = [
      [1, 0, 2],
      [0, 2],
      [0, 1],
      [0, 0, 2],
      [0, 1, 2, 2],
    ];
    for (const order of orders) {
      const body = Buffer.concat([bytes.subarray(0, start), ...order.map(chunk)]);
      writeFileSync(join(folder, 'mixed'), Buffer.concat([body, createHash('sha256').update(body).digest()]));
      await expect(unlock(passphrase, join(folder, 'mixed'))).rejects.toThrow('locked.damaged');
    }
  });

  it('by the header of another one does not open', async () => {
    const one = await locked(someBytes(10));
    const other = await locked(someBytes(10));
    const [a, b] = [readFileSync(one.path), readFileSync(other.path)];
    const end = (bytes: Buffer) => prefixLength + bytes.readUInt32BE(8);
    const body = Buffer.concat([b.subarray(0, end(b)), a.subarray(end(a), -32)]);
    writeFileSync(one.path, Buffer.concat([body, createHash('sha256').update(body).digest()]));
    await expect(one.unlock(passphrase)).rejects.toThrow('locked.damaged');
  });

  it('or comes from a newer version says so', async () => {
    const { path, unlock } = await locked(Buffer.from('x'));
    const bytes = readFileSync(path);
    const text = bytes.toString('latin1').replace('"version":1', '"version":2');
    writeFileSync(path, Buffer.from(text, 'latin1'));
    await expect(unlock(passphrase)).rejects.toThrow('locked.newer');
  });

  it('asks for no more of this computer than is sensible', async () => {
    const { protection } = await createProtection(passphrase, { cost });
    const box = { ephemeral: protection.publicKey, fileKey: protection.passphrase.box };
    const greedy = { ...protection, passphrase: { ...protection.passphrase, n: 2 ** 30 } };
    const header = encodeHeader({
      format: 'trente-locked',
      version: 1,
      chunk: chunkLength,
      protection: greedy,
      ...box,
    });
    expect(() => parseHeader(header.subarray(prefixLength), 'x')).toThrow('locked.damaged');
  });
});

describe('The format', () => {
  it('is the same for ever: the same keys give the same bytes', async () => {
    let count = 0;
    const random = (length: number) =>
      Buffer.from(Array.from({ length }, () => (count = (count * 5 + 17) % 256)));
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'plain'), 'Trente');
    const { protection, recoveryCode } = await createProtection('correct horse', { random });
    lockFile(join(folder, 'plain'), join(folder, 'locked'), protection, random);
    const digest = createHash('sha256')
      .update(readFileSync(join(folder, 'locked')))
      .digest('hex');
    expect({ recoveryCode, cost: scryptCost, digest }).toEqual({
      recoveryCode: 'H6FW-X2VR-9Y7M-NTKG-1PZC-DJB8-SEEZ',
      cost: { n: 131_072, r: 8, p: 1 },
      digest: 'b05f99595e9a0f83f9f3b580ebe0d53caa92afe716052b82737cf80eb2f66d4b',
    });
  });

  it('needs the full cost for a real passphrase', async () => {
    const { protection } = await createProtection(passphrase);
    expect(protection.passphrase).toMatchObject({ n: 131_072, r: 8, p: 1 });
    expect(await openProtection(protection, passphrase)).toHaveLength(32);
  });
});

describe('A recovery code', () => {
  it('is random, in seven groups of four, and read however it is typed', () => {
    const code = createRecoveryCode();
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(createRecoveryCode()).not.toBe(code);
    const read = readRecoveryCode(code);
    expect(read.kind).toBe('code');
    expect(readRecoveryCode(code.toLowerCase().replaceAll('-', ' '))).toEqual(read);
    expect(readRecoveryCode(code.replaceAll('-', '').replaceAll('0', 'o').replaceAll('1', 'l'))).toEqual(
      read,
    );
    expect(readRecoveryCode(passphrase).kind).toBe('other');
  });

  it('with two signs that changed places is seen to be mistyped, nearly always', () => {
    // One in a thousand fits by chance; the seal itself refuses those.
    const caught = Array.from({ length: 300 }, () => {
      const code = createRecoveryCode().replaceAll('-', '');
      const swapped = `${code[1]}${code[0]}${code.slice(2)}`;
      return swapped === code || readRecoveryCode(swapped).kind === 'mistyped';
    }).filter(Boolean).length;
    expect(caught).toBeGreaterThan(290);
  });
});
