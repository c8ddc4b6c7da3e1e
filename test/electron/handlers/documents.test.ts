import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DocumentTools } from '#electron/documents/document-tools.ts';
import { createDesktop, type Desktop } from '#test/helpers/desktop.ts';
import { documentTools } from '#test/helpers/document-tools.ts';

async function withExample(tools?: DocumentTools): Promise<Desktop> {
  const desktop = createDesktop(tools === undefined ? {} : { documentTools: tools });
  await desktop.client.register.openExample({ name: 'garage-fr' });
  return desktop;
}

function stepsOf({ events }: Desktop): readonly string[] {
  return events.flatMap((event) => (event.kind === 'documentProgress' ? [event.progress.step] : []));
}

const register = { document: 'register', language: 'fr', jobId: 'job-1' } as const;

describe('saving a document', () => {
  it.each(['pdf', 'xlsx', 'html', 'csv', 'json'] as const)('writes the register as %s', async (format) => {
    const desktop = await withExample();
    const path = join(desktop.folder, `register.${format}`);
    desktop.answerDialog(path);
    const saved = await desktop.client.documents.save({ ...register, format });
    expect(saved).toEqual({ path, fileName: `register.${format}`, overflow: null });
    expect(readFileSync(path).length).toBeGreaterThan(500);
    // The thread that makes a workbook builds and writes at once.
    const making = format === 'xlsx' ? ['building'] : ['building', 'writing'];
    expect(stepsOf(desktop)).toEqual(['reading', ...making, 'done']);
  });

  it.each(['pdf', 'html', 'txt'] as const)('writes the short notice as %s', async (format) => {
    const desktop = await withExample();
    const path = join(desktop.folder, `notice.${format}`);
    desktop.answerDialog(path);
    await desktop.client.documents.save({ ...register, document: 'short-notice', format });
    expect(existsSync(path)).toBe(true);
  });

  it('proposes a name that says whose, what and when', async () => {
    const asked: string[] = [];
    const desktop = createDesktop({
      dialogs: {
        askForRegister: async () => null,
        askWhereToPutRegister: async () => null,
        askForFolder: async () => null,
        askWhereToPutCopy: async () => null,
        askWhereToSave: async (name) => {
          asked.push(name);
          return null;
        },
      },
    });
    await desktop.client.register.create({ name: 'Chez Louis', country: 'BE', language: 'nl' });
    expect(await desktop.client.documents.save({ ...register, language: 'nl', format: 'xlsx' })).toBeNull();
    expect(asked).toEqual([
      expect.stringMatching(/^Chez Louis – Register van (de )?verwerkingsactiviteiten – 2026-11-22\.xlsx$/),
    ]);
  });

  it('replaces a former document in one step', async () => {
    const desktop = await withExample();
    const path = join(desktop.folder, 'register.json');
    writeFileSync(path, 'the former one');
    desktop.answerDialog(path);
    await desktop.client.documents.save({ ...register, format: 'json' });
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ format: 'trente-register' });
    expect(readdirSync(desktop.folder).filter((name) => name.includes('.part'))).toEqual([]);
  });

  it('that cannot be written says so, and leaves nothing', async () => {
    const desktop = await withExample();
    const path = join(desktop.folder, 'no-such-folder', 'register.json');
    desktop.answerDialog(path);
    await expect(desktop.client.documents.save({ ...register, format: 'json' })).rejects.toMatchObject({
      code: 'file.unwritable',
      parameters: { path },
    });
    expect(existsSync(path)).toBe(false);
  });

  it('in a format that the document does not have is refused', async () => {
    const desktop = await withExample();
    desktop.answerDialog(join(desktop.folder, 'notice.xlsx'));
    await expect(
      desktop.client.documents.save({ ...register, document: 'short-notice', format: 'xlsx' }),
    ).rejects.toMatchObject({ code: 'document.unknown' });
    expect(existsSync(join(desktop.folder, 'notice.xlsx'))).toBe(false);
  });
});

describe('cancelling a document', () => {
  it.each(['pdf', 'xlsx'] as const)(
    'while a %s is made leaves what was there, and no other file',
    async (format) => {
      const started = Promise.withResolvers<void>();
      const tools = documentTools();
      const slow: DocumentTools = {
        printPdf: async (html, frame) => {
          started.resolve();
          await cancelled.promise;
          return tools.printPdf(html, frame);
        },
        writeWorkbook: async (workbook, path, signal) => {
          started.resolve();
          await cancelled.promise;
          await tools.writeWorkbook(workbook, path, signal);
        },
      };
      const cancelled = Promise.withResolvers<void>();
      const desktop = await withExample(slow);
      const path = join(desktop.folder, `register.${format}`);
      writeFileSync(path, 'the former one');
      desktop.answerDialog(path);
      const saving = desktop.client.documents.save({ ...register, format });
      await started.promise;
      await desktop.client.documents.cancel({ jobId: 'job-1' });
      cancelled.resolve();
      await expect(saving).rejects.toMatchObject({ code: 'document.cancelled' });
      expect(readFileSync(path, 'utf8')).toBe('the former one');
      expect(readdirSync(desktop.folder).filter((name) => name.includes('.part'))).toEqual([]);
      expect(stepsOf(desktop)).not.toContain('done');
    },
  );

  it('that is done already changes nothing', async () => {
    const { client } = createDesktop();
    expect(await client.documents.cancel({ jobId: 'long-gone' })).toBeNull();
  });
});

describe('a preview', () => {
  it('has an address of its own, with the text that will be printed', async () => {
    const { client, context } = await withExample();
    const preview = await client.documents.preview({ document: 'register', language: 'fr' });
    expect(preview.url).toMatch(/^app:\/\/preview\/[0-9a-f-]{36}$/);
    expect(context.shownDocuments.find(new URL(preview.url))).toContain('<html lang="fr">');
    expect(preview.overflow).toBeNull();
  });

  it('cannot be asked for any more once another register is open', async () => {
    const { client, context } = await withExample();
    const { url } = await client.documents.preview({ document: 'register', language: 'fr' });
    await client.register.openExample({ name: 'webshop-be' });
    expect(context.shownDocuments.find(new URL(url))).toBeUndefined();
  });

  it('counts the texts that stand in another language', async () => {
    const { client } = await withExample();
    const count = async (language: 'fr' | 'de') =>
      (await client.documents.preview({ document: 'register', language })).substitutes.length;
    expect(await count('fr')).toBe(0);
    expect(await count('de')).toBeGreaterThan(0);
  });

  it('of a short notice that never fits one page says so', async () => {
    const desktop = await withExample(documentTools({ pagesOf: () => 2 }));
    const preview = await desktop.client.documents.preview({ document: 'short-notice', language: 'fr' });
    expect(preview.overflow?.percent).toBeGreaterThan(1);
  });

  it('of a short notice takes the loosest wording that fits', async () => {
    const densityOf = (html: string) => Number(/<body class="[^"]*density-(\d)/.exec(html)?.[1]);
    const desktop = await withExample(documentTools({ pagesOf: (html) => (densityOf(html) < 2 ? 2 : 1) }));
    const preview = await desktop.client.documents.preview({ document: 'short-notice', language: 'fr' });
    const html = desktop.context.shownDocuments.find(new URL(preview.url)) ?? '';
    expect([densityOf(html), preview.overflow]).toEqual([2, null]);
  });
});

describe('a document', () => {
  it('is printed as it is shown', async () => {
    const desktop = await withExample();
    await desktop.client.documents.print({ document: 'short-notice', language: 'nl' });
    expect(desktop.printed).toEqual([expect.stringContaining('<html lang="nl">')]);
  });

  it('is shown in its folder once it was saved, and no other file is', async () => {
    const desktop = await withExample();
    const path = join(desktop.folder, 'register.csv');
    desktop.answerDialog(path);
    await desktop.client.documents.showInFolder({ path });
    await desktop.client.documents.save({ ...register, format: 'csv' });
    await desktop.client.documents.showInFolder({ path: '/etc/passwd' });
    await desktop.client.documents.showInFolder({ path });
    expect(desktop.shownInFolder).toEqual([path]);
  });
});

describe('saving everything into a folder', () => {
  it('writes the registers and the notices, and says what', async () => {
    const desktop = await withExample();
    desktop.answerDialog(desktop.folder);
    const saved = await desktop.client.documents.saveAll({ language: 'fr', jobId: 'all' });
    expect(saved?.fileNames.length).toBeGreaterThan(6);
    const there = readdirSync(desktop.folder);
    expect(there).toEqual(expect.arrayContaining([...(saved?.fileNames ?? [])]));
    expect(there.filter((name) => name.startsWith('.trente-'))).toEqual([]);
    expect(new Set(saved?.fileNames).size).toBe(saved?.fileNames.length);
  });

  it('leaves nothing when it is cancelled half-way', async () => {
    const tools = documentTools();
    const desktop = await withExample({
      ...tools,
      writeWorkbook: async (workbook, path, signal) => {
        await desktop.client.documents.cancel({ jobId: 'all' });
        await tools.writeWorkbook(workbook, path, signal);
      },
    });
    const before = readdirSync(desktop.folder);
    desktop.answerDialog(desktop.folder);
    await expect(desktop.client.documents.saveAll({ language: 'fr', jobId: 'all' })).rejects.toMatchObject({
      code: 'document.cancelled',
    });
    expect(readdirSync(desktop.folder)).toEqual(before);
  });
});
