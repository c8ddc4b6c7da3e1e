import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findReferenceFaults } from '#register/model/references.ts';
import { parseRegister, printRegister } from '#register/model/interchange.ts';
import { register } from './register.ts';

describe('any register', () => {
  it('is one that the model accepts as it stands', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(register, (any) => {
        expect(findReferenceFaults(any)).toEqual([]);
        expect(parseRegister(printRegister(any))).toEqual({ ok: true, register: any });
      }),
      { numRuns: 50 },
    );
  });
});
