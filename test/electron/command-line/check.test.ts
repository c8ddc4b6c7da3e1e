import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createTerminal } from '#test/helpers/terminal.ts';
import { checkRegister } from '#register/checks/check-register.ts';
import { factsOf } from '#register/checks/facts-of.ts';
import { addressOf } from '#register/checks/finding-place.ts';
import { parseRegister } from '#register/model/interchange.ts';
import { lawfulRegister } from '#test/register/checks/lawful-register.ts';
import { exampleNames } from '#register/library/examples/examples.ts';

const poor = JSON.stringify({
  organisation: { country: 'FR' },
  activities: [{ id: 'quotes', name: { en: 'Quotes' }, purposes: [{ description: { en: 'Quote' } }] }],
});

async function poorRegister() {
  const terminal = createTerminal();
  writeFileSync(terminal.path('poor.json'), poor);
  await terminal.run('import', 'poor.trente', 'poor.json');
  return terminal;
}

describe('trente check', () => {
  it.each(exampleNames)('finds no error in the example %s', async (name) => {
    const { run } = createTerminal();
    await run('new', 'x.trente', '--example', name);
    expect(await run('check', 'x.trente')).toMatchObject({ code: 0, errors: [] });
  });

  it('groups findings by what they are about, each with rule, words and article, and exits with 1', async () => {
    const { run } = await poorRegister();
    const { code, out, errors } = await run('check', 'poor.trente', '--lang', 'en');
    expect([code, errors]).toEqual([1, []]);
    const text = out.join('\n');
    expect(text).toMatch(/points to correct/);
    expect(text).toMatch(/^Activity: Quotes$/m);
    expect(text).toMatch(
      /R07 To correct: Choose a legal basis for each purpose\.\n +purposes\/.*legalBases \| .*Art\. 6\(1\) GDPR/,
    );
  });

  it('prints the same as JSON', async () => {
    const { run } = await poorRegister();
    const { code, out } = await run('check', 'poor.trente', '--format', 'json', '--lang', 'fr');
    const report: unknown = JSON.parse(out.join('\n'));
    expect(code).toBe(1);
    expect(report).toMatchObject({
      findings: expect.arrayContaining([
        expect.objectContaining({
          rule: 'R07',
          severity: 'error',
          subject: { kind: 'activity', id: 'quotes' },
          message: 'Choisissez une base légale pour chaque finalité.',
          articles: ['Art. 6(1) RGPD', 'Art. 13(1)(c) RGPD'],
        }),
      ]),
    });
  });

  it('lists what was set aside apart, and what counts again because its facts changed', async () => {
    const { run, path } = await poorRegister();
    const { out } = await run('check', 'poor.trente', '--format', 'json');
    const { findings } = JSON.parse(out.join('\n'));
    const exported = await run(
      'export',
      'poor.trente',
      '--document',
      'register',
      '--format',
      'json',
      '--out',
      'r.json',
    );
    expect(exported.code).toBe(0);
    const register = parseRegister(readFileSync(path('r.json'), 'utf8'));
    if (!register.ok) throw new Error('The export is a register.');
    const setAsideFindings = checkRegister(register.register, '2026-11-22').map((finding, index) => ({
      id: `aside-${index}`,
      ...addressOf(finding),
      facts: index === 0 ? 'others' : factsOf(finding, register.register),
      reason: 'Agreed with Anne',
      setAsideOn: '2026-11-01',
    }));
    writeFileSync(path('aside.json'), JSON.stringify({ ...register.register, setAsideFindings }));
    await run('import', 'aside.trente', 'aside.json');
    const told = await run('check', 'aside.trente', '--lang', 'en');
    const text = told.out.join('\n');
    expect(text).toContain('What is left: 1 point');
    expect(text).toContain(
      'You set this aside on 1 November 2026 (“Agreed with Anne”). The facts have changed since',
    );
    expect(text).toContain(`Set aside (${findings.length - 1})`);
    expect(text).toContain('Set aside on 1 November 2026: Agreed with Anne');
    const json = JSON.parse((await run('check', 'aside.trente', '--format', 'json')).out.join('\n'));
    const marked = json.findings.filter(({ setAside }: { setAside: unknown }) => setAside !== null);
    expect([json.findings.length, marked.length]).toEqual([findings.length, findings.length - 1]);
  });

  it('exits with 0 when all that must be corrected is set aside', async () => {
    const { run, path } = createTerminal();
    const register = lawfulRegister({ provider: { contract: { state: 'missing' } } });
    const setAsideFindings = checkRegister(register, '2026-11-22').map((finding, index) => ({
      id: `aside-${index}`,
      ...addressOf(finding),
      facts: factsOf(finding, register),
      reason: 'Being signed',
      setAsideOn: '2026-11-01',
    }));
    expect(setAsideFindings.length).toBeGreaterThan(0);
    for (const [name, content] of [
      ['open', register],
      ['aside', { ...register, setAsideFindings }],
    ] as const) {
      writeFileSync(path(`${name}.json`), JSON.stringify(content));
      await run('import', `${name}.trente`, `${name}.json`);
    }
    expect((await run('check', 'open.trente')).code).toBe(1);
    expect((await run('check', 'aside.trente')).code).toBe(0);
  });

  it('refuses what is not a register, and changes nothing', async () => {
    const { run, path } = createTerminal();
    writeFileSync(path('x.trente'), 'something else');
    expect(await run('check', 'x.trente')).toMatchObject({ code: 2, out: [] });
    expect(await run('check', 'missing.trente')).toMatchObject({ code: 2, out: [] });
  });
});
