import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createTerminal } from '#test/helpers/terminal.ts';
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

  it('refuses what is not a register, and changes nothing', async () => {
    const { run, path } = createTerminal();
    writeFileSync(path('x.trente'), 'something else');
    expect(await run('check', 'x.trente')).toMatchObject({ code: 2, out: [] });
    expect(await run('check', 'missing.trente')).toMatchObject({ code: 2, out: [] });
  });
});
