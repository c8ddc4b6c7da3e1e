import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { alterLetter } from '#test/helpers/tampering.ts';
import { createTerminal } from '#test/helpers/terminal.ts';

const exporting = (out: string) =>
  ['export', 'a.trente', '--document', 'register', '--format', 'json', '--lang', 'en', '--out', out] as const;

describe('a command on a register in which one letter is another one', () => {
  it('prints nothing of it, and says what it can be had back from', async () => {
    const { run, path } = createTerminal();
    await run('new', 'a.trente', '--example', 'garage-fr');
    const damaged = readFileSync(alterLetter(path('a.trente'), 'Devis'));
    const { code, errors } = await run(...exporting('b.json'));
    expect([code, ...errors]).toEqual([
      2,
      expect.stringContaining('is not what Trente wrote'),
      expect.stringContaining('its own history is whole (1 change)'),
    ]);
    expect(existsSync(path('b.json'))).toBe(false);
    expect(readFileSync(path('a.trente')).equals(damaged)).toBe(true);
  });

  it('changes nothing in it either', async () => {
    const { run, path } = createTerminal();
    await run('new', 'a.trente', '--example', 'garage-fr');
    await run(...exporting('b.json'));
    const damaged = readFileSync(alterLetter(path('a.trente'), 'Devis'));
    for (const words of [
      ['check', 'a.trente'],
      ['diff', 'a.trente', '--from', '2026-11-22'],
      ['import', 'a.trente', 'b.json'],
    ])
      expect((await run(...words)).code).toBe(2);
    expect(readFileSync(path('a.trente')).equals(damaged)).toBe(true);
  });
});
