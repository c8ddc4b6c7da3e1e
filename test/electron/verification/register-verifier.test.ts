import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digestOfFile } from '#db/file/fingerprint.ts';
import { closeRegisterFile } from '#db/open.ts';
import { openKnownStates } from '#electron/settings/known-states.ts';
import { createRegisterVerifier } from '#electron/verification/register-verifier.ts';
import { verificationWorker } from '#test/helpers/desktop.ts';
import { makeRegister, registerOf } from '#test/helpers/registers.ts';
import { alterLetter } from '#test/helpers/tampering.ts';
import { temporaryFolder } from '#test/helpers/temporary-folder.ts';

const example = registerOf({ organisation: { legalName: 'Garage Lefèvre' }, activities: [{ id: 'quotes' }] });

function closedRegister(): string {
  const file = makeRegister(example);
  closeRegisterFile(file);
  return file.path;
}

/** Every file counts as long. */
function verifierOf() {
  const known = openKnownStates(join(temporaryFolder(), 'known.json'));
  const told: number[] = [];
  const { verify } = createRegisterVerifier(verificationWorker, known, 0);
  const run = (path: string, signal = new AbortController().signal) =>
    verify(path, { signal, note: (done) => void told.push(done) });
  return { known, told, run };
}

describe('A long register that is about to open', () => {
  it('is read from top to bottom, says how far it is, and is known from then on', async () => {
    const { known, told, run } = verifierOf();
    const path = closedRegister();
    await run(path);
    expect(told[0]).toBe(0);
    expect(told).toEqual(told.toSorted((one, other) => one - other));
    expect(told.length).toBeGreaterThan(3);
    expect(known.list()).toEqual([digestOfFile(path)]);
    told.length = 0;
    await run(path);
    expect(told).toEqual([]);
  });

  it('is refused when one letter in it is another one', async () => {
    const { known, run } = verifierOf();
    const path = closedRegister();
    alterLetter(path, 'Lefèvre');
    await expect(run(path)).rejects.toMatchObject({ code: 'file.damaged', parameters: { path } });
    expect(known.list()).toEqual([]);
  });

  it('is let go when the user stops it', async () => {
    const { known, run } = verifierOf();
    const stopping = new AbortController();
    const reading = run(closedRegister(), stopping.signal);
    stopping.abort(new Error('stopped'));
    await expect(reading).rejects.toThrow('stopped');
    expect(known.list()).toEqual([]);
  });
});

describe('A short register', () => {
  it('is left to whoever opens it: no thread is started for it', async () => {
    const known = openKnownStates(join(temporaryFolder(), 'known.json'));
    const { verify } = createRegisterVerifier('/no/such/worker.cjs', known);
    const { signal } = new AbortController();
    await verify(closedRegister(), { signal, note: () => undefined });
    await verify('/no/such/file.trente', { signal, note: () => undefined });
    expect(known.list()).toEqual([]);
  });
});
