import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createBackup } from '#db/backup/create-backup.ts';
import { lockFile } from '#db/backup/lock-file.ts';
import { createProtection } from '#db/backup/locked-keys.ts';
import { writeLease } from '#db/file/lease.ts';
import { closeRegisterFile, openRegisterFile } from '#db/open.ts';
import { findRegisterId } from '#db/tables/organisation.ts';
import { readZipFiles } from '#test/helpers/zip-text.ts';
import { createTerminal } from '#test/helpers/terminal.ts';

describe('trente new', () => {
  it('makes an example', async () => {
    const { run, path } = createTerminal();
    const made = await run('new', 'demo.trente', '--example', 'webshop-be');
    expect(made).toEqual({
      code: 0,
      out: [expect.stringMatching(/demo\.trente: register made \(\d+ activities, \d+ providers\)/)],
      errors: [],
    });
    expect(existsSync(path('demo.trente'))).toBe(true);
  });

  it('makes an empty register of an organisation', async () => {
    const { run, exportJson } = createTerminal();
    const made = await run('new', 'g.trente', '--name', 'Garage', '--country', 'FR', '--lang', 'fr');
    expect(made.code).toBe(0);
    expect((await exportJson('g.trente')).organisation).toMatchObject({
      legalName: 'Garage',
      country: 'FR',
      language: 'fr',
    });
  });

  it('gives each copy of an example an id of its own', async () => {
    const { run, exportJson } = createTerminal();
    await run('new', 'a.trente', '--example', 'garage-fr');
    await run('new', 'b.trente', '--example', 'garage-fr');
    const [a, b] = [await exportJson('a.trente'), await exportJson('b.trente')];
    expect(a.id).not.toBe(b.id);
    expect({ ...a, id: b.id }).toEqual(b);
  });

  it.each([
    [['new', 'x.trente', '--example', 'bakery'], /bakery.*garage-fr/],
    [['new', 'x.trente', '--example', 'garage-fr', '--name', 'G'], /--example.*--name/],
    [['new', 'x.trente'], /--name is missing/],
    [['new', 'x.trente', '--name', ' '], /--name must not be empty/],
    [['new', 'x.trente', '--name', 'G'.repeat(2_001)], /--name is too long/],
    [['new', '', '--name', 'G'], /FILE is missing/],
    [['new', 'x.trente', '--name', 'G', '--country', 'XX'], /--country.*FR, BE, NL/],
    [['new', 'no-such-folder/x.trente', '--name', 'G'], /no-such-folder/],
    [['new', '--name', 'G'], /FILE is missing/],
  ])('%j is refused, and nothing is made', async (words, message) => {
    const { run, folder } = createTerminal();
    const { code, out, errors } = await run(...words);
    expect([code, out, readdirSync(folder)]).toEqual([2, [], []]);
    expect(errors.join('\n')).toMatch(message);
  });

  it('never touches a file that is there', async () => {
    const { run, path } = createTerminal();
    writeFileSync(path('x.trente'), 'something else');
    expect((await run('new', 'x.trente', '--name', 'G')).code).toBe(2);
    expect(readFileSync(path('x.trente'), 'utf8')).toBe('something else');
  });
});

describe('trente import', () => {
  it('gives back what was exported', async () => {
    const { run, path } = createTerminal();
    await run('new', 'a.trente', '--example', 'garage-fr');
    await run('export', 'a.trente', '--document', 'register', '--format', 'json', '--out', 'a.json');
    expect(await run('import', 'b.trente', 'a.json')).toMatchObject({ code: 0, errors: [] });
    await run('export', 'b.trente', '--document', 'register', '--format', 'json', '--out', 'b.json');
    expect(readFileSync(path('b.json'))).toEqual(readFileSync(path('a.json')));
  });

  it('fills an empty register, and refuses a filled one', async () => {
    const { run, exportJson, path } = createTerminal();
    writeFileSync(path('in.json'), '{"organisation":{},"activities":[{"id":"a","name":{"en":"Quotes"}}]}');
    await run('new', 'a.trente', '--name', 'G');
    expect((await run('import', 'a.trente', 'in.json')).code).toBe(0);
    expect((await exportJson('a.trente')).activities).toHaveLength(1);
    const before = readFileSync(path('a.trente'));
    const { code, errors } = await run('import', 'a.trente', 'in.json');
    expect([code, errors[0]]).toEqual([2, expect.stringContaining('holds a register already')]);
    expect(readFileSync(path('a.trente'))).toEqual(before);
  });

  it('only tells with --dry-run', async () => {
    const { run, folder, path } = createTerminal();
    writeFileSync(path('in.json'), '{"organisation":{}}');
    const { code, out } = await run('import', 'a.trente', 'in.json', '--dry-run');
    expect([code, out[0]]).toEqual([0, expect.stringContaining('Nothing was written')]);
    expect(readdirSync(folder)).toEqual(['in.json']);
    // What the real run would refuse.
    expect((await run('import', 'no-such-folder/a.trente', 'in.json', '--dry-run')).code).toBe(2);
  });

  it('accepts the byte order mark of a Windows editor', async () => {
    const { run, path } = createTerminal();
    writeFileSync(path('in.json'), '\uFEFF{"organisation":{}}');
    expect((await run('import', 'a.trente', 'in.json')).code).toBe(0);
  });

  it.each([
    ['{"organisation":', /in\.json.*JSON/],
    ['{"organisation":{"colour":"red"}}', /in\.json: organisation: unknown member: colour/],
    [
      '{"organisation":{},"activities":[{"id":"a","purposes":[{"legalBases":["because"]}]}]}',
      /activities\[0\]\.purposes\[0\]\.legalBases\[0\]/,
    ],
    [
      '{"organisation":{},"activities":[{"id":"a","recipients":[{"party":{"kind":"provider","providerId":"mollie"}}]}]}',
      /recipients\[0\]\.party\.providerId: unknown provider: mollie/,
    ],
    ['[]', /in\.json: \(file\)/],
  ])('names the place of what is wrong in %s', async (json, message) => {
    const { run, folder, path } = createTerminal();
    writeFileSync(path('in.json'), json);
    const { code, out, errors } = await run('import', 'a.trente', 'in.json');
    expect([code, out, readdirSync(folder)]).toEqual([2, [], ['in.json']]);
    expect(errors.join('\n')).toMatch(message);
  });

  it.each([
    [
      'Windows-1252',
      Buffer.from('{"organisation":{"legalName":"Soci\u00e9t\u00e9"}}', 'latin1'),
      /in\.json.*UTF-8/,
    ],
    [
      'a well without a floor',
      `{"organisation":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      /in\.json.*levels/,
    ],
  ])('refuses %s, and says so', async (_, content, message) => {
    const { run, folder, path } = createTerminal();
    writeFileSync(path('in.json'), content);
    const { code, errors } = await run('import', 'a.trente', 'in.json');
    expect([code, readdirSync(folder)]).toEqual([2, ['in.json']]);
    expect(errors.join('\n')).toMatch(message);
  });

  it('names a file that is missing', async () => {
    const { run } = createTerminal();
    const { code, errors } = await run('import', 'a.trente', 'nowhere.json');
    expect([code, errors[0]]).toEqual([2, expect.stringContaining('nowhere.json')]);
  });

  it.each(['xlsx', 'ods', 'csv'])('does not know %s yet', async (format) => {
    const { run } = createTerminal();
    const { code, errors } = await run('import', 'a.trente', 'in', '--as', format);
    expect([code, errors[0]]).toEqual([2, expect.stringContaining('not available yet')]);
  });
});

describe('trente export', () => {
  it.each([
    ['register', 'xlsx'],
    ['register', 'pdf'],
    ['register', 'json'],
    ['register', 'csv'],
    ['short-notice', 'pdf'],
    ['short-notice', 'html'],
    ['short-notice', 'txt'],
    ['short-notice', 'md', '--audience', 'staff', '--beside', 'nl'],
    ['processor-register', 'pdf'],
    ['processor-register', 'xlsx'],
    ['register', 'xlsx', '--layout', 'cnil'],
    ['register', 'xlsx', '--layout', 'apd', '--lang', 'nl'],
    ['notice', 'html', '--audience', 'candidates'],
    ['notice', 'pdf'],
    ['activity', 'md', '--activity', 'GV-01'],
    ['form-line', 'txt'],
    ['newsletter-line', 'html'],
    ['camera-sign', 'pdf'],
  ])('writes %s as %s', async (document, format, ...more) => {
    const { run, path } = createTerminal();
    await run('new', 'a.trente', '--example', 'garage-fr');
    const words = ['--document', document, '--format', format, '--out', `out.${format}`, ...more];
    expect(await run('export', 'a.trente', ...words)).toMatchObject({ code: 0, errors: [] });
    expect(readFileSync(path(`out.${format}`)).length).toBeGreaterThan(400);
  });

  it('packs everything for an inspection, with the hash of each file', async () => {
    const { run, path } = createTerminal();
    await run('new', 'a.trente', '--example', 'garage-fr');
    await run('export', 'a.trente', '--document', 'inspection-pack', '--format', 'zip', '--out', 'p.zip');
    const files = readZipFiles(readFileSync(path('p.zip')));
    const manifest = JSON.parse(String(files.get('manifest.json')));
    const names = [...files.keys()].filter((name) => name !== 'manifest.json');
    expect(names).toEqual(
      expect.arrayContaining(['register.pdf', 'register.xlsx', 'notices/notice-staff.pdf']),
    );
    expect(manifest.files).toEqual(
      names.map((name) => ({
        name,
        bytes: files.get(name)?.length,
        sha256: createHash('sha256')
          .update(files.get(name) ?? '')
          .digest('hex'),
      })),
    );
  });

  it('speaks the register’s language unless another is asked for', async () => {
    const { run, path } = createTerminal();
    await run('new', 'a.trente', '--example', 'webshop-be');
    const words = ['export', 'a.trente', '--document', 'short-notice', '--format', 'html'];
    await run(...words, '--out', 'own.html');
    await run(...words, '--out', 'french.html', '--lang', 'fr');
    const languageOf = (name: string) => /<html lang="(..)">/.exec(readFileSync(path(name), 'utf8'))?.[1];
    expect([languageOf('own.html'), languageOf('french.html')]).toEqual(['nl', 'fr']);
  });

  it('works beside a window that has the register open', async () => {
    const { run, open } = createTerminal();
    await run('new', 'a.trente', '--example', 'garage-fr');
    open('a.trente');
    const words = ['--document', 'register', '--format', 'json', '--out', 'a.json'];
    expect((await run('export', 'a.trente', ...words)).code).toBe(0);
  });

  it('says with 1 that a notice does not fit its page', async () => {
    const { run, path } = createTerminal({ pagesOf: () => 2 });
    await run('new', 'a.trente', '--example', 'garage-fr');
    const words = ['--document', 'short-notice', '--format', 'pdf', '--out', 'n.pdf'];
    const { code, errors } = await run('export', 'a.trente', ...words);
    expect([code, errors[0]]).toEqual([1, expect.stringContaining('does not fit on one page')]);
    expect(existsSync(path('n.pdf'))).toBe(true);
  });

  it.each([
    [['--document', 'short-notice', '--format', 'xlsx'], /pdf, html, md, txt/],
    [['--document', 'register', '--format', 'docx'], /xlsx, pdf/],
    [['--document', 'cookbook', '--format', 'pdf'], /register, .*short-notice/],
    [['--document', 'notice', '--format', 'xlsx'], /html, pdf, md, txt/],
    [['--document', 'register', '--format', 'pdf', '--layout', 'cnil'], /--layout.*standard/],
    [['--document', 'register', '--format', 'pdf', '--audience', 'staff'], /--audience.*--document register/],
    [['--document', 'notice', '--format', 'pdf', '--beside', 'nl'], /--beside.*--document notice/],
    [['--document', 'notice', '--format', 'pdf', '--paper', 'a5'], /--paper.*a4/],
    [['--document', 'activity', '--format', 'pdf'], /--activity/],
    [['--document', 'activity', '--format', 'pdf', '--activity', 'R-99'], /R-99.*GV-01/],
    [['--document', 'register', '--format', 'pdf', '--lang', 'it'], /fr, nl, en, de/],
  ])('%j is refused, and nothing is written', async (words, message) => {
    const { run, path } = createTerminal();
    await run('new', 'a.trente', '--example', 'garage-fr');
    const { code, out, errors } = await run('export', 'a.trente', ...words, '--out', 'out.bin');
    expect([code, out, existsSync(path('out.bin'))]).toEqual([2, [], false]);
    expect(errors.join('\n')).toMatch(message);
  });

  it.each(['a.trente', 'b.trente', 'link.trente'])('never writes over a register: %s', async (out) => {
    const { run, path } = createTerminal();
    await run('new', 'a.trente', '--example', 'garage-fr');
    await run('new', 'b.trente', '--name', 'G');
    symlinkSync(path('a.trente'), path('link.trente'));
    const before = readFileSync(path(out));
    const words = ['--document', 'register', '--format', 'json', '--out', out];
    const { code, errors } = await run('export', 'a.trente', ...words);
    expect([code, errors[0]]).toEqual([2, expect.stringContaining('Choose another name')]);
    expect(readFileSync(path(out))).toEqual(before);
  });

  it('into a folder that is not there names it', async () => {
    const { run } = createTerminal();
    await run('new', 'a.trente', '--example', 'garage-fr');
    const words = ['--document', 'register', '--format', 'csv', '--out', join('nowhere', 'a.csv')];
    const { code, errors } = await run('export', 'a.trente', ...words);
    expect([code, errors[0]]).toEqual([2, expect.stringContaining(join('nowhere', 'a.csv'))]);
  });
});

describe('a register that a window holds open', () => {
  it('is not written, and whoever asks hears who has it', async () => {
    const { run, path, open, exportJson } = createTerminal();
    await run('new', 'a.trente', '--name', 'Garage');
    await exportJson('a.trente');
    open('a.trente');
    writeLease(path('a.trente'), {
      person: 'Marie',
      computer: 'PC-GARAGE',
      pid: 4711,
      since: '2026-11-22T13:05:00.000Z',
    });
    const { code, errors } = await run('import', 'a.trente', 'a.trente.export.json');
    expect(code).toBe(2);
    expect(errors.join('\n')).toMatch(
      /in use by another program[^]*Marie \(PC-GARAGE\) has had it open since .*2026/,
    );
  });
});

describe('trente verify', () => {
  it('tells that a register is sound, and leaves it as it is', async () => {
    const { run, path } = createTerminal();
    await run('new', 'a.trente', '--example', 'garage-fr');
    const before = readFileSync(path('a.trente'));
    const { code, out, errors } = await run('verify', 'a.trente', '--lang', 'nl');
    expect([code, errors]).toEqual([0, []]);
    expect(out[0]).toContain('a.trente: gaaf');
    expect(out).toContain('  laatste back-up: geen bekend');
    expect(readFileSync(path('a.trente'))).toEqual(before);
  });

  it('names the last backup and where it lies', async () => {
    const { run, path } = createTerminal();
    await run('new', 'a.trente', '--example', 'garage-fr');
    const file = openRegisterFile(path('a.trente'), { access: 'read' });
    const folder = path(join('backups', findRegisterId(file.db) ?? ''));
    const backup = createBackup(file.db, folder, { at: '2026-11-20T10:00:00.000Z', reason: 'manual' });
    closeRegisterFile(file);
    const { out } = await run('verify', 'a.trente');
    expect(out).toContain(`  last backup: 2026-11-20T10:00:00.000Z (${backup.path})`);
  });

  it('says of an encrypted copy that its passphrase is needed', async () => {
    const { run, path } = createTerminal();
    await run('new', 'a.trente', '--name', 'Garage');
    const { protection } = await createProtection('four wheels and a helm', {
      cost: { n: 1_024, r: 8, p: 1 },
    });
    lockFile(path('a.trente'), path('a.trente.locked'), protection);
    const { code, errors } = await run('verify', 'a.trente.locked');
    expect([code, errors[0]]).toEqual([2, expect.stringMatching(/encrypted.*passphrase/)]);
  });

  it('refuses what is no register, and leaves it as it is', async () => {
    const { run, path } = createTerminal();
    writeFileSync(path('a.trente'), 'Dear customer, '.repeat(500));
    const { code, errors } = await run('verify', 'a.trente');
    expect([code, errors[0]]).toEqual([2, expect.stringContaining('is not a Trente register')]);
  });

  it('names a register that is missing', async () => {
    const { run } = createTerminal();
    const { code, errors } = await run('verify', 'nowhere.trente');
    expect([code, errors[0]]).toEqual([2, expect.stringContaining('nowhere.trente')]);
  });
});

describe('trente', () => {
  it('names the examples, one a line', async () => {
    const { out, code } = await createTerminal().run('examples');
    expect([code, out]).toEqual([0, expect.arrayContaining(['garage-fr', 'webshop-be'])]);
  });

  it('prints the schema of a register', async () => {
    const { out } = await createTerminal().run('schema');
    expect(JSON.parse(out.join('\n'))).toMatchObject({
      type: 'object',
      properties: { organisation: {}, providers: {}, activities: {} },
      required: ['organisation'],
    });
  });

  it('prints its version and its help', async () => {
    const { run } = createTerminal();
    expect((await run('--version')).out).toEqual(['0.1.0']);
    expect((await run('--help')).out.join('\n')).toMatch(/trente new FILE[\s\S]*trente export FILE/);
    expect((await run('export', '--help')).code).toBe(0);
  });

  it.each([[], ['frobnicate'], ['--colour']])('explains a mistake: %j', async (...words) => {
    const { code, out, errors } = await createTerminal().run(...words);
    expect([code, out, errors.at(-1)]).toEqual([2, [], expect.stringContaining('--help')]);
  });

  it.each([
    ['fr', 'il manque FILE'],
    ['nl', 'FILE ontbreekt'],
    ['de', 'FILE fehlt'],
  ])('explains it in %s', async (language, text) => {
    const { errors } = await createTerminal().run('verify', '--lang', language);
    expect(errors[0]).toContain(text);
  });

  it('speaks the language of the system', async () => {
    const { errors } = await createTerminal({ systemLanguages: ['fr_BE.UTF-8'] }).run('verify');
    expect(errors[0]).toContain('il manque FILE');
  });
});
