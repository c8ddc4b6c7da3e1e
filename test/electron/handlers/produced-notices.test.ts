import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { closeRegisterFile, openRegisterFile } from '#db/open.ts';
import { createDesktop, type Desktop } from '#test/helpers/desktop.ts';

async function withExample(): Promise<Desktop> {
  const desktop = createDesktop();
  await desktop.client.register.openExample({ name: 'garage-fr' });
  return desktop;
}

const quotes = { document: 'short-notice', audience: 'customers', language: 'fr' } as const;

async function saveQuotes(desktop: Desktop, name = 'devis.pdf'): Promise<void> {
  desktop.answerDialog(join(desktop.folder, name));
  await desktop.client.documents.save({ ...quotes, format: 'pdf', jobId: 'job' });
}

async function changePhone({ client }: Desktop, phone: string): Promise<void> {
  const organisation = await client.organisation.get({});
  await client.organisation.update({ organisation: { ...organisation, phone } });
}

describe('a notice that was handed out', () => {
  it('is remembered with its choices, its day and its file, and says what the register says', async () => {
    const desktop = await withExample();
    await saveQuotes(desktop);
    const [notice, ...others] = await desktop.client.documents.producedNotices({});
    expect(others).toEqual([]);
    expect(notice).toMatchObject({
      document: 'short-notice',
      options: { audience: 'customers', language: 'fr', format: 'pdf' },
      destination: join(desktop.folder, 'devis.pdf'),
      changes: [],
    });
  });

  it('is said to be out of date when a sentence of it changes, and no longer when the change is undone', async () => {
    const desktop = await withExample();
    await saveQuotes(desktop);
    await changePhone(desktop, '+33 9 99 99 99 99');
    const [outdated] = await desktop.client.documents.producedNotices({});
    expect(outdated?.changes).toMatchObject([
      { kind: 'changed', after: expect.stringContaining('+33 9 99 99 99 99') },
    ]);
    await desktop.client.history.undo({ language: 'fr' });
    expect(await desktop.client.documents.producedNotices({})).toMatchObject([{ changes: [] }]);
  });

  it('stays silent about changes that it does not tell of', async () => {
    const desktop = await withExample();
    await saveQuotes(desktop);
    const organisation = await desktop.client.organisation.get({});
    await desktop.client.organisation.update({ organisation: { ...organisation, employees: 41 } });
    expect(await desktop.client.documents.producedNotices({})).toMatchObject([{ changes: [] }]);
  });

  it('takes the place of the one before it, and another audience stands beside it', async () => {
    const desktop = await withExample();
    await saveQuotes(desktop);
    await changePhone(desktop, '+33 9 99 99 99 99');
    await saveQuotes(desktop, 'devis-2.pdf');
    await desktop.client.documents.print({ ...quotes, audience: 'staff' });
    const notices = await desktop.client.documents.producedNotices({});
    expect(notices.map(({ options, changes }) => [options.audience, changes])).toEqual([
      ['staff', []],
      ['customers', []],
    ]);
    expect(notices[0]?.destination).toBe('');
  });

  it('can be forgotten, and can be said to be replaced', async () => {
    const desktop = await withExample();
    const { documents } = desktop.client;
    await saveQuotes(desktop);
    await changePhone(desktop, '+33 9 99 99 99 99');
    const [outdated] = await documents.producedNotices({});
    const key = outdated?.key ?? 0;
    await documents.markNoticeReplaced({ key });
    expect(await documents.producedNotices({})).toMatchObject([{ key, changes: [] }]);
    await documents.forgetNotice({ key });
    expect(await documents.producedNotices({})).toEqual([]);
  });

  it('is each one of a folder of all documents', async () => {
    const desktop = await withExample();
    desktop.answerDialog(desktop.folder);
    await desktop.client.documents.saveAll({ language: 'fr', jobId: 'all' });
    const notices = await desktop.client.documents.producedNotices({});
    expect(new Set(notices.map(({ document }) => document))).toEqual(new Set(['notice', 'short-notice']));
    expect(notices.every(({ destination }) => destination.startsWith(desktop.folder))).toBe(true);
  });

  it('is not a register, a past state, or a print that was called off', async () => {
    const desktop = createDesktop({ printer: { print: async () => false } });
    const { client, folder } = desktop;
    await client.register.openExample({ name: 'garage-fr' });
    desktop.answerDialog(join(folder, 'registre.html'));
    await client.documents.save({ document: 'register', language: 'fr', format: 'html', jobId: 'a' });
    await client.documents.print(quotes);
    await client.history.lookAt({ moment: { kind: 'day', day: '2026-11-22' } });
    await saveQuotes(desktop);
    await client.history.lookAt({ moment: null });
    expect(await client.documents.producedNotices({})).toEqual([]);
  });

  it('of a register that another program holds is saved as well, and not remembered', async () => {
    const desktop = await withExample();
    const { client, folder } = desktop;
    const path = desktop.context.session.get().path;
    await client.register.close({});
    const held = openRegisterFile(path);
    onTestFinished(() => closeRegisterFile(held));
    desktop.answerDialog(path);
    await client.register.open({ from: 'dialog' });
    expect(await client.register.summary({})).toMatchObject({ readOnlyReason: 'locked' });
    await saveQuotes(desktop);
    expect(existsSync(join(folder, 'devis.pdf'))).toBe(true);
    expect(await client.documents.producedNotices({})).toEqual([]);
  });

  it('leaves no trace in the history', async () => {
    const desktop = await withExample();
    const { client } = desktop;
    const before = await client.history.list({ language: 'fr', before: null, limit: 10 });
    await saveQuotes(desktop);
    expect(await client.history.list({ language: 'fr', before: null, limit: 10 })).toEqual(before);
  });
});
