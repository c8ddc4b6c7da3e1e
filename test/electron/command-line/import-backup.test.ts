import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { closeRegisterFile, openRegisterFile } from '#db/open.ts';
import { findRegisterId } from '#db/tables/organisation.ts';
import { verifyRegisterFile } from '#db/verify.ts';
import { createTerminal } from '#test/helpers/terminal.ts';

async function withEmptyRegister() {
  const terminal = createTerminal();
  const { run, path } = terminal;
  await run('new', 'a.trente', '--name', 'Garage');
  writeFileSync(path('in.json'), '{"organisation":{},"activities":[{"id":"a","name":{"en":"Quotes"}}]}');
  const file = openRegisterFile(path('a.trente'), { access: 'read' });
  const backups = path(join('backups', findRegisterId(file.db) ?? ''));
  closeRegisterFile(file);
  return { ...terminal, backups, fill: () => run('import', 'a.trente', 'in.json') };
}

describe('trente import into a register that is there', () => {
  it('is preceded by a backup of what it was', async () => {
    const { fill, backups } = await withEmptyRegister();
    expect((await fill()).code).toBe(0);
    const [name = '', ...others] = readdirSync(backups);
    expect([name, others]).toEqual([expect.stringMatching(/ 1 import\.trente$/), []]);
    expect(verifyRegisterFile(join(backups, name))).toMatchObject({
      isIntact: true,
      counts: { activities: 0 },
    });
  });

  it('does not happen when that backup cannot be made', async () => {
    const { fill, path } = await withEmptyRegister();
    writeFileSync(path('backups'), 'not a folder');
    const before = readFileSync(path('a.trente'));
    const { code, errors } = await fill();
    expect([code, errors.length]).toEqual([2, 1]);
    expect(readFileSync(path('a.trente'))).toEqual(before);
  });
});
