import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLog } from '#electron/log/log.ts';
import { temporaryFolder } from '#test/helpers/temporary-folder.ts';

const now = () => '2026-11-22T09:00:00.000Z';

describe('the log of faults', () => {
  it('keeps the place in the program, and no word of a register', () => {
    const path = join(temporaryFolder(), 'log', 'trente.log');
    const fault = new SyntaxError('Unexpected token in "Madame Dupont, née Lilas"', {
      cause: new Error('12 rue des Lilas'),
    });
    const reference = createLog(path, now).fault('activities.update', fault);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(`2026-11-22T09:00:00.000Z ${reference} activities.update SyntaxError`);
    expect(text).toMatch(/\n\s+at .*log\.test\.ts/);
    expect(text).not.toMatch(/Dupont|Lilas/);
  });

  it('keeps what the program itself says of its faults', () => {
    const path = join(temporaryFolder(), 'trente.log');
    createLog(path, now).fault('x', new TypeError("Cannot read properties of undefined (reading 'id')"));
    expect(readFileSync(path, 'utf8')).toContain("reading 'id'");
  });

  it('starts anew when it has grown long', () => {
    const path = join(temporaryFolder(), 'trente.log');
    writeFileSync(path, 'x'.repeat(1_000_001));
    createLog(path, now).fault('x', new Error('y'));
    expect(statSync(`${path}.old`).size).toBe(1_000_001);
    expect(statSync(path).size).toBeLessThan(10_000);
  });

  it('never fails itself', () => {
    const folder = temporaryFolder();
    expect(createLog(folder, now).fault('x', 'not even an error')).toMatch(/^[0-9a-f]{8}$/);
  });
});
