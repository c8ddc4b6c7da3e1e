import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pdfFile, wordFile } from '#test/helpers/policy-files.ts';
import { createTerminal } from '#test/helpers/terminal.ts';
import { goodPolicies, withSentence } from '#test/register/review/good-policies.ts';

const shield = 'Our newsletter provider adheres to the Privacy Shield.';

describe('trente review', () => {
  it('finds no error in a policy that says what the law asks', async () => {
    const { run, path } = createTerminal();
    writeFileSync(path('policy.txt'), goodPolicies.fr.text);
    const { code, out, errors } = await run('review', 'policy.txt', '--country', 'FR', '--lang', 'fr');
    expect([code, errors]).toEqual([0, []]);
    expect(out[0]).toBe(`${path('policy.txt')}: rien à signaler`);
    expect(out.join('\n')).toMatch(/Colissimo \(ligne \d+\)[\s\S]*trois ans \(conservation\)/);
  });

  it('quotes what it found, with its line and article, and exits with 1', async () => {
    const { run, path } = createTerminal();
    writeFileSync(path('policy.md'), withSentence('en', shield));
    const { code, out } = await run('review', 'policy.md', '--lang', 'en');
    expect(code).toBe(1);
    const text = out.join('\n');
    expect(text).toMatch(
      /R32 To correct \(line \d+\): This mechanism is no longer valid\.\n +“Our newsletter provider adheres to the Privacy Shield\.”\n +Art\. 45 GDPR/,
    );
    expect(text).toMatch(/Country: Netherlands \(from addresses and numbers in the text\)/);
  });

  it('prints the same as JSON, for programs', async () => {
    const { run, path } = createTerminal();
    writeFileSync(
      path('policy.html'),
      `<html><body><p>${withSentence('en', shield).replaceAll('\n\n', '</p><p>')}</p></body></html>`,
    );
    const { out } = await run('review', 'policy.html', '--format', 'json', '--lang', 'de');
    const report: unknown = JSON.parse(out.join('\n'));
    expect(report).toMatchObject({
      language: 'en',
      country: 'NL',
      findings: expect.arrayContaining([
        expect.objectContaining({
          rule: 'R32',
          severity: 'error',
          quote: shield,
          line: expect.any(Number),
          message: 'Dieser Mechanismus gilt nicht mehr.',
        }),
      ]),
      recognised: { providers: expect.arrayContaining([expect.objectContaining({ id: 'transip' })]) },
      proposals: expect.arrayContaining([
        expect.objectContaining({ kind: 'provider' }),
        expect.objectContaining({ kind: 'activity' }),
      ]),
    });
  });

  it('compares with a register, and leaves it as it was', async () => {
    const { run, path, exportJson } = createTerminal();
    writeFileSync(path('policy.txt'), goodPolicies.nl.text);
    await run('new', 'shop.trente', '--example', 'webshop-be');
    const before = await exportJson('shop.trente');
    const { out } = await run('review', 'policy.txt', '--register', 'shop.trente', '--lang', 'en');
    const text = out.join('\n');
    expect(text).toContain('The register has Mollie; the policy does not name it.');
    expect(text).toMatch(/The policy does not contain the name/);
    expect(await exportJson('shop.trente')).toEqual(before);
  });

  it('reads a Word file and a PDF, and says on which page or in which paragraph', async () => {
    const { run, path } = createTerminal();
    const paragraphs = withSentence('en', shield).split(/\n+/u);
    writeFileSync(path('policy.docx'), wordFile(paragraphs.map((text) => ({ text }))));
    expect((await run('review', 'policy.docx', '--lang', 'en')).out.join('\n')).toMatch(
      /R32 To correct \(paragraph \d+\)/,
    );
    writeFileSync(path('policy.pdf'), await pdfFile([paragraphs.slice(0, 4), paragraphs.slice(4)]));
    const { code, out, errors } = await run('review', 'policy.pdf', '--lang', 'en');
    expect([code, errors]).toEqual([1, []]);
    expect(out.join('\n')).toMatch(/R32 To correct \(page 2\).*\n +“Our newsletter provider adheres/);
  });

  it('says what it cannot read', async () => {
    const { run, path } = createTerminal();
    writeFileSync(path('policy.odt'), 'PK');
    expect(await run('review', 'policy.odt')).toMatchObject({
      code: 2,
      out: [],
      errors: [expect.stringMatching(/cannot be read: .*policy\.odt\. Possible: txt, md, html, pdf, docx/)],
    });
    writeFileSync(path('policy.pdf'), '%PDF-1.7');
    expect(await run('review', 'policy.pdf')).toMatchObject({
      code: 2,
      out: [],
      errors: [expect.stringMatching(/damaged/)],
    });
    writeFileSync(path('empty.txt'), ' \n');
    expect((await run('review', 'empty.txt')).errors).toEqual([expect.stringMatching(/no text/)]);
    writeFileSync(
      path('short.txt'),
      'We keep your data for one year and delete them then, as the law asks of us.',
    );
    expect((await run('review', 'short.txt')).errors).toEqual([expect.stringMatching(/very short/)]);
    writeFileSync(
      path('other.txt'),
      'Tietosuojaseloste kertoo, miten käsittelemme henkilötietoja. '.repeat(20),
    );
    expect((await run('review', 'other.txt')).errors).toEqual([expect.stringMatching(/not clearly French/)]);
    expect((await run('review', 'missing.txt')).code).toBe(2);
  });

  it('reads an older page in another encoding', async () => {
    const { run, path } = createTerminal();
    writeFileSync(path('old.txt'), Buffer.from(goodPolicies.fr.text.replaceAll('’', "'"), 'latin1'));
    expect((await run('review', 'old.txt', '--country', 'FR')).code).toBe(0);
  });
});
