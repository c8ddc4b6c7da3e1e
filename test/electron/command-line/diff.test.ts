import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyChange } from '#db/changes/apply-change.ts';
import { versionSchema } from '#register/model/version.ts';
import { makeRegister, registerOf } from '#test/helpers/registers.ts';
import { createTerminal } from '#test/helpers/terminal.ts';

const providers = [
  { id: 'mollie', name: 'Mollie', kind: 'payment' },
  { id: 'stripe', name: 'Stripe', kind: 'payment' },
];
const paidThrough = (providerId: string) =>
  registerOf({
    organisation: { legalName: 'Garage des Tilleuls' },
    providers,
    activities: [
      {
        id: 'payments',
        name: { en: 'Payments', fr: 'Paiements' },
        recipients: [{ id: providerId, party: { kind: 'provider', providerId } }],
      },
    ],
  });

/** Begun in March with Mollie, changed to Stripe in June. */
function createTerminalWithPast() {
  const terminal = createTerminal();
  let now = '2026-03-01T12:00:00.000Z';
  const context = { now: () => now };
  const { db } = makeRegister(paidThrough('mollie'), context, terminal.path('a.trente'));
  const named = { id: 'v', name: 'Validated 1 March', validatedBy: 'Ann', note: '' };
  applyChange(db, { kind: 'version.create', version: versionSchema.parse(named) }, context);
  now = '2026-06-15T12:00:00.000Z';
  applyChange(db, { kind: 'register.import', register: paidThrough('stripe') }, context);
  db.close();
  return terminal;
}

describe('trente diff', () => {
  it('tells what changed since a day, in sentences, and that something did', async () => {
    const { run } = createTerminalWithPast();
    expect(await run('diff', 'a.trente', '--from', '2026-03-12', '--lang', 'fr')).toEqual({
      code: 1,
      out: [
        'Ce qui a changé\u00a0: du 12 mars 2026 au 22 novembre 2026',
        '- Paiements\u00a0: Stripe a remplacé Mollie comme prestataire de paiement.',
      ],
      errors: [],
    });
  });

  it('tells that nothing changed between two days', async () => {
    const { run } = createTerminalWithPast();
    const { code, out } = await run('diff', 'a.trente', '--from', '2026-03-12', '--to', '2026-06-14');
    expect([code, out.at(-1)]).toEqual([0, 'Nothing changed.']);
    expect((await run('diff', 'a.trente', '--from', '2026-06-15')).code).toBe(0);
  });

  it('gives the same as data', async () => {
    const { run } = createTerminalWithPast();
    const { out } = await run('diff', 'a.trente', '--from', '2026-03-12', '--format', 'json');
    expect(JSON.parse(out.join('\n'))).toMatchObject({
      from: '2026-03-12',
      to: '2026-11-22',
      differences: [
        {
          objectKind: 'activity',
          objectId: 'payments',
          points: [
            { kind: 'recipientReplaced', before: 'Mollie', after: 'Stripe', recipientKind: 'payment' },
          ],
          sentence: 'Payments: Stripe replaced Mollie as payment provider.',
        },
      ],
    });
  });

  it('puts the moments in the order of time, whichever was named first', async () => {
    const { run } = createTerminalWithPast();
    const asked = ['--from', '2026-11-22', '--to', '2026-03-12', '--lang', 'en'] as const;
    expect(await run('diff', 'a.trente', ...asked)).toEqual({
      code: 1,
      out: [
        'What changed: 12 March 2026 to 22 November 2026',
        '- Payments: Stripe replaced Mollie as payment provider.',
      ],
      errors: [],
    });
    const quiet = await run('diff', 'a.trente', '--from', '2026-06-14', '--to', '2026-03-12', '--lang', 'en');
    expect(quiet.out[0]).toBe('What changed: 12 March 2026 to 14 June 2026');
  });

  it('takes the name of a version for a day, whatever its capitals', async () => {
    const { run } = createTerminalWithPast();
    const { code, out } = await run('diff', 'a.trente', '--from', 'validated 1 march', '--to', '2026-06-14');
    expect([code, out]).toEqual([
      0,
      ['What changed: version “Validated 1 March” of 1 March 2026 → 14 June 2026', 'Nothing changed.'],
    ]);
    const json = await run('diff', 'a.trente', '--from', 'Validated 1 March', '--format', 'json');
    expect(JSON.parse(json.out.join('\n'))).toMatchObject({
      from: '2026-03-01',
      fromVersion: 'Validated 1 March',
      to: '2026-11-22',
      differences: [{}],
    });
  });

  it('writes the difference as a PDF or a page', async () => {
    const { run, path } = createTerminalWithPast();
    const from = ['diff', 'a.trente', '--from', '2026-03-12', '--lang', 'fr'] as const;
    const { code, out } = await run(...from, '--format', 'html', '--out', 'a.html');
    expect([code, out]).toEqual([1, [`${path('a.html')}\u00a0: écrit`]]);
    expect(readFileSync(path('a.html'), 'utf8')).toContain('Stripe a remplacé Mollie');
    expect((await run(...from, '--format', 'pdf', '--out', 'a.pdf')).code).toBe(1);
    expect(readFileSync(path('a.pdf'), 'latin1')).toMatch(/^%PDF-/);
    expect((await run(...from, '--format', 'pdf')).errors.join('\n')).toContain('--out');
    expect((await run(...from, '--out', 'b.txt')).errors.join('\n')).toContain('--format text');
    expect(existsSync(path('b.txt'))).toBe(false);
  });

  it.each([
    [['--from', '12/03/2026'], /--from cannot be “12\/03\/2026”/],
    [['--from', '2026-02-30'], /--from.*2026-03-12, "Validated 1 March"/],
    [['--from', '2026-03-12', '--to', 'today'], /--to/],
    [['--from', '2026-02-28'], /begins on 2026-03-01/],
    [['--from', '2027-01-01'], /has not come yet/],
    [[], /--from/],
  ])('%j is refused', async (words, message) => {
    const { run } = createTerminalWithPast();
    const { code, out, errors } = await run('diff', 'a.trente', ...words);
    expect([code, out]).toEqual([2, []]);
    expect(errors.join('\n')).toMatch(message);
  });

  it('is of a register only', async () => {
    const { run, path } = createTerminal();
    writeFileSync(path('a.txt'), 'text');
    expect((await run('diff', 'a.txt', '--from', '2026-03-12')).code).toBe(2);
  });
});
