import { copyFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { KnownStates } from '#db/known-states.ts';
import { closeRegisterFile, openRegisterFile } from '#db/open.ts';
import { readRegister } from '#db/reads/register.ts';
import { makeRegister, registerOf } from '#test/helpers/registers.ts';
import { digestOf, tamper } from '#test/helpers/tampering.ts';

const example = registerOf({ providers: [{ id: 'mollie', name: 'Mollie' }] });

/** The path of a closed register. */
function closedRegister(): string {
  const file = makeRegister(example);
  closeRegisterFile(file);
  return file.path;
}

describe('A state that is known to be sound', () => {
  function remembering() {
    const digests = new Set<string>();
    const asked: string[] = [];
    const known: KnownStates = {
      list: () => [...digests],
      has: (digest) => {
        asked.push(digest);
        return digests.has(digest);
      },
      add: (digest) => void digests.add(digest),
    };
    return { known, digests, asked };
  }

  it('is remembered by all of its bytes, whatever the file is called', () => {
    const { known, digests, asked } = remembering();
    const path = closedRegister();
    for (const access of ['read', 'write'] as const)
      closeRegisterFile(openRegisterFile(path, { access, known }));
    const copy = join(dirname(path), 'copy.trente');
    copyFileSync(path, copy);
    closeRegisterFile(openRegisterFile(copy, { known }));
    expect([...digests]).toEqual([digestOf(path)]);
    expect(asked).toEqual(Array.from({ length: 3 }, () => digestOf(path)));
  });

  it('is not read once more: a mark that is wrong would be believed', () => {
    const { known, digests } = remembering();
    const path = tamper(closedRegister(), `UPDATE provider SET name = 'Adyen'`);
    digests.add(digestOf(path));
    const file = openRegisterFile(path, { known });
    expect(readRegister(file.db).providers[0]?.name).toBe('Adyen');
    closeRegisterFile(file);
  });

  it('does not vouch for another state, nor is a damaged one remembered', () => {
    const { known, digests } = remembering();
    const path = closedRegister();
    closeRegisterFile(openRegisterFile(path, { known }));
    tamper(path, `UPDATE provider SET name = 'Adyen'`);
    expect(() => openRegisterFile(path, { known })).toThrow(
      expect.objectContaining({ code: 'file.damaged' }),
    );
    expect(digests.size).toBe(1);
  });

  it('keeps out a table or trigger of somebody else all the same', () => {
    const { known, digests } = remembering();
    const path = tamper(closedRegister(), 'CREATE VIEW v AS SELECT 1');
    digests.add(digestOf(path));
    expect(() => openRegisterFile(path, { known })).toThrow(
      expect.objectContaining({ code: 'file.foreign' }),
    );
  });

  it('is known where another window has the file open', () => {
    const { known, digests } = remembering();
    const first = makeRegister(example);
    const second = openRegisterFile(first.path, { known });
    expect(second.why).toBe('locked');
    expect([...digests]).toEqual([digestOf(first.path)]);
    closeRegisterFile(second);
  });
});
