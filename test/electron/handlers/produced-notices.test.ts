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

  it('that was forgotten or marked as replaced comes back by undo, named, over a restart', async () => {
    const desktop = await withExample();
    const { documents, history, register } = desktop.client;
    const language = 'en';
    // The key of its row is nobody's business.
    const read = async () => (await documents.producedNotices({})).map((notice) => ({ ...notice, key: 0 }));
    await saveQuotes(desktop);
    await changePhone(desktop, '+33 9 99 99 99 99');
    const outdated = await read();
    const [first] = await documents.producedNotices({});
    const key = first?.key ?? 0;
    expect(await documents.markNoticeReplaced({ key })).toEqual({ seq: 3 });
    const replaced = await read();
    const words = 'mark the notice you handed out as replaced: Short notice (Customers, Français, PDF)';
    expect(await history.state({ language })).toEqual({ undo: words, redo: null });
    const [second] = await documents.producedNotices({});
    expect(await documents.forgetNotice({ key: second?.key ?? 0 })).toEqual({ seq: 4 });
    const { path } = desktop.context.session.get();
    await register.close({});
    await register.open({ from: 'recent', path });
    const forgotten = 'forget the notice you handed out: Short notice (Customers, Français, PDF)';
    expect((await history.undo({ language }))?.step).toBe(forgotten);
    expect(await read()).toEqual(replaced);
    expect((await history.undo({ language }))?.step).toBe(words);
    expect(await read()).toEqual(outdated);
    await history.redo({ language });
    expect(await read()).toEqual(replaced);
    await history.redo({ language });
    expect(await read()).toEqual([]);
    const { entries } = await history.list({ language, limit: 1 });
    expect(entries[0]?.words).toBe(`Redone: ${forgotten}`);
    expect(await documents.forgetNotice({ key })).toEqual({ seq: null });
    expect(await register.verify({})).toMatchObject({ isIntact: true });
  });

  it('that was handed out again since is not undone away', async () => {
    const desktop = await withExample();
    const { documents, history, register } = desktop.client;
    const forget = async () => {
      const [notice] = await documents.producedNotices({});
      await documents.forgetNotice({ key: notice?.key ?? 0 });
    };
    await saveQuotes(desktop);
    await forget();
    await saveQuotes(desktop, 'devis-2.pdf');
    const again = await documents.producedNotices({});
    await history.undo({ language: 'en' });
    expect(await documents.producedNotices({})).toEqual(again);
    await history.redo({ language: 'en' });
    expect(await documents.producedNotices({})).toEqual(again);
    await forget();
    await history.undo({ language: 'en' });
    expect(await documents.producedNotices({})).toMatchObject([{ destination: again[0]?.destination }]);
    expect(await register.verify({})).toMatchObject({ isIntact: true });
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
