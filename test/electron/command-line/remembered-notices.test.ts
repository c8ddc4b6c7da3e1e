import { describe, expect, it } from 'vitest';
import { listProducedNotices } from '#db/notices/produced-notices.ts';
import { closeRegisterFile, openRegisterFile } from '#db/open.ts';
import { createTerminal } from '#test/helpers/terminal.ts';

function remembered(path: string) {
  const file = openRegisterFile(path, { access: 'read' });
  try {
    return listProducedNotices(file.db);
  } finally {
    closeRegisterFile(file);
  }
}

const notice = ['export', 'a.trente', '--document', 'notice', '--audience', 'staff', '--format', 'html'];

describe('a notice exported from the command line', () => {
  it('is remembered, so that the window can say when it is out of date', async () => {
    const { run, path } = createTerminal();
    await run('new', 'a.trente', '--example', 'garage-fr');
    expect((await run(...notice, '--out', 'staff.html')).code).toBe(0);
    expect(remembered(path('a.trente'))).toMatchObject([
      { document: 'notice', options: { audience: 'staff', format: 'html' }, destination: path('staff.html') },
    ]);
  });

  it('is not when it is of a past day, nor is a register', async () => {
    const { run, path } = createTerminal();
    await run('new', 'a.trente', '--example', 'garage-fr');
    await run(...notice, '--as-of', '2026-11-22', '--out', 'staff.html');
    await run('export', 'a.trente', '--document', 'register', '--format', 'html', '--out', 'register.html');
    expect(remembered(path('a.trente'))).toEqual([]);
  });

  it('is written without being remembered while a window holds the file', async () => {
    const { run, open, path } = createTerminal();
    await run('new', 'a.trente', '--example', 'garage-fr');
    open('a.trente');
    const { code, errors } = await run(...notice, '--out', 'staff.html');
    expect([code, errors]).toEqual([0, []]);
    expect(remembered(path('a.trente'))).toEqual([]);
  });
});
