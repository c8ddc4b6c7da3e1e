import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyChange } from '#db/changes/apply-change.ts';
import { readRegister } from '#db/reads/register.ts';
import { printRegister } from '#register/model/interchange.ts';
import { versionSchema } from '#register/model/version.ts';
import { makeRegister, registerOf } from '#test/helpers/registers.ts';
import { createTerminal } from '#test/helpers/terminal.ts';

/** Begun in March, with another name since June. */
function createTerminalWithPast() {
  const terminal = createTerminal();
  let now = '2026-03-01T12:00:00.000Z';
  const context = { now: () => now };
  const begun = registerOf({
    organisation: { legalName: 'Garage Dupont' },
    activities: [{ id: 'a', name: { en: 'Quotes' } }],
  });
  const { db } = makeRegister(begun, context, terminal.path('a.trente'));
  const inMarch = readRegister(db);
  const version = versionSchema.parse({ id: 'v', name: 'Validated' });
  applyChange(db, { kind: 'version.create', version }, context);
  now = '2026-06-15T12:00:00.000Z';
  const organisation = { ...begun.organisation, legalName: 'Garage des Tilleuls' };
  applyChange(db, { kind: 'organisation.update', organisation }, context);
  db.close();
  return { ...terminal, inMarch };
}

const exportAs = (document: string, format: string, ...more: readonly string[]) =>
  ['export', 'a.trente', '--document', document, '--format', format, '--out', 'out', ...more] as const;

describe('trente export --as-of', () => {
  it('gives the register as it stood at the end of the day', async () => {
    const { run, path, inMarch } = createTerminalWithPast();
    expect((await run(...exportAs('register', 'json', '--as-of', '2026-06-14'))).code).toBe(0);
    expect(readFileSync(path('out'), 'utf8')).toBe(printRegister(inMarch));
  });

  it.each([
    ['register', 'html'],
    ['short-notice', 'txt'],
  ])('works for the %s as %s, which names the day', async (document, format) => {
    const { run, path } = createTerminalWithPast();
    await run(...exportAs(document, format, '--lang', 'en', '--as-of', '2026-03-12'));
    const text = readFileSync(path('out'), 'utf8');
    expect([text.includes('Garage Dupont'), text.includes('Garage des Tilleuls')]).toEqual([true, false]);
    expect(text).toContain('12 March 2026');
  });

  it('gives the register as it stood when a version was named', async () => {
    const { run, path, inMarch } = createTerminalWithPast();
    expect((await run(...exportAs('register', 'json', '--as-of', 'VALIDATED'))).code).toBe(0);
    expect(readFileSync(path('out'), 'utf8')).toBe(printRegister(inMarch));
    await run(...exportAs('register', 'html', '--lang', 'en', '--as-of', 'Validated'));
    expect(readFileSync(path('out'), 'utf8')).toContain('1 March 2026');
  });

  it.each([['2026-02-28'], ['2027-01-01'], ['yesterday']])('refuses %s, and writes nothing', async (day) => {
    const { run } = createTerminalWithPast();
    const { code, out } = await run(...exportAs('register', 'json', '--as-of', day));
    expect([code, out]).toEqual([2, []]);
  });
});
