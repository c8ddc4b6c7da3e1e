import { describe, expect, it } from 'vitest';
import { findReferenceFaults } from '#register/model/references.ts';
import { sectorNames } from '#electron/command-line/command-names.ts';
import { proposedTemplates } from '#register/library/first-register/proposals.ts';
import { findSectorProfile } from '#register/library/sectors.ts';
import { createDesktop } from '#test/helpers/desktop.ts';
import { createTerminal } from '#test/helpers/terminal.ts';

const voorbeeld = ['--country', 'BE', '--lang', 'nl', '--name', 'Garage Voorbeeld'] as const;

describe('trente new --sector', () => {
  it.each(sectorNames)('makes drafts of what a %s usually does', async (sector) => {
    const { run, exportJson } = createTerminal();
    const made = await run('new', 'x.trente', '--sector', sector, ...voorbeeld);
    expect(made).toMatchObject({ code: 0, errors: [] });
    const register = await exportJson('x.trente');
    expect(findReferenceFaults(register)).toEqual([]);
    expect(register.organisation).toMatchObject({
      legalName: 'Garage Voorbeeld',
      country: 'BE',
      language: 'nl',
      sector: findSectorProfile(sector)?.sector,
    });
    expect(register.activities.map(({ templateId }) => templateId)).toEqual(
      proposedTemplates(findSectorProfile(sector), 'BE'),
    );
    expect(register.activities.every(({ toConfirm }) => toConfirm.length > 10)).toBe(true);
    expect(register.providers).toEqual([]);
  });

  it('gives a garage ten activities or more, ready for export', async () => {
    const { run, exportJson } = createTerminal();
    await run('new', 'x.trente', '--sector', 'garage', ...voorbeeld);
    expect((await exportJson('x.trente')).activities.length).toBeGreaterThanOrEqual(10);
    for (const format of ['xlsx', 'html', 'csv'])
      expect(
        (
          await run(
            'export',
            'x.trente',
            '--document',
            'register',
            '--format',
            format,
            '--out',
            `x.${format}`,
          )
        ).code,
      ).toBe(0);
  });

  it('makes what the first steps make of the same answers', async () => {
    const { run, exportJson } = createTerminal();
    await run('new', 'x.trente', '--sector', 'garage', ...voorbeeld);
    const fromCommand = await exportJson('x.trente');
    const { client } = createDesktop();
    await client.register.create({
      name: 'Garage Voorbeeld',
      country: 'BE',
      sector: 'garage',
      language: 'nl',
      hasFirstSteps: true,
    });
    await client.register.fill({
      templateIds: [...proposedTemplates(findSectorProfile('garage'), 'BE')],
      cardIds: [],
    });
    expect(fromCommand.organisation).toEqual(await client.organisation.get({}));
    const { rows } = await client.activities.list({ record: 'controller', language: 'nl' });
    expect(rows.map(({ reference, name, toConfirmCount }) => ({ reference, name, toConfirmCount }))).toEqual(
      fromCommand.activities.map(({ reference, name, toConfirm }) => ({
        reference,
        name,
        toConfirmCount: toConfirm.length,
      })),
    );
  });

  it('leaves law and periods blank without a country', async () => {
    const { run, exportJson } = createTerminal();
    await run('new', 'x.trente', '--sector', 'shop', '--name', 'Winkel');
    const { activities } = await exportJson('x.trente');
    expect(activities.flatMap(({ purposes }) => purposes).every(({ statute }) => statute === '')).toBe(true);
  });
});
