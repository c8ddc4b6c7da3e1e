/** Documents: preview, save, print, with progress and cancel. */
import { basename } from 'node:path';
import type { contract } from '#electron/contract/contract.ts';
import type { DocumentOrder } from '#electron/documents/document-order.ts';
import { fileNameOf } from '#electron/files/file-name.ts';
import { readRegister } from '#db/reads/register.ts';
import { getOrganisation } from '#db/tables/organisation.ts';
import { documentMessages } from '#register/language/document-messages.ts';
import { createTranslator } from '#register/language/translator.ts';
import type { Language } from '#register/model/language.ts';
import type { Context } from './context.ts';
import type { HandlersOf } from './handlers.ts';
import { nameOfRegister } from './summary.ts';

type DocumentChoice = Pick<DocumentOrder, 'document' | 'language'>;

export const documents: HandlersOf<typeof contract.documents> = {
  preview: async (context, choice) => {
    const { layOut } = await import('#electron/documents/lay-out.ts');
    const { listSubstitutes } = await import('#register/documents/build-document.ts');
    const { document, html, isTooLong } = await layOut(orderOf(context, choice), context.documentTools);
    return {
      title: document.title,
      url: context.shownDocuments.show(html),
      substitutes: listSubstitutes(document).length,
      isTooLong,
    };
  },
  save: async (context, { format, jobId, ...choice }) => {
    const { dialogs, documentJobs, documentTools, send } = context;
    // Before the dialog: a register that is not open needs no place to be saved to.
    const suggestion = `${suggestName(context, choice)}.${format}`;
    const path = await dialogs.askWhereToSave(suggestion, format);
    if (path === null) return null;
    const { writeDocument } = await import('#electron/documents/write-document.ts');
    const report = (step: 'reading' | 'building' | 'writing' | 'done') =>
      send({ kind: 'documentProgress', progress: { jobId, step } });
    const written = await documentJobs.run(jobId, async (signal) => {
      report('reading');
      return writeDocument(orderOf(context, choice), format, path, documentTools, { signal, report });
    });
    report('done');
    context.savedDocuments.add(path);
    return { path, fileName: basename(path), ...written };
  },
  cancel: ({ documentJobs }, { jobId }) => {
    documentJobs.cancel(jobId);
    return null;
  },
  print: async (context, choice) => {
    const { layOut } = await import('#electron/documents/lay-out.ts');
    const { html } = await layOut(orderOf(context, choice), context.documentTools);
    await context.printer.print(html);
    return null;
  },
  showInFolder: ({ shell, savedDocuments }, { path }) => {
    // *Security:* the page names a path, and only one of ours is shown.
    if (savedDocuments.has(path)) shell.showInFolder(path);
    return null;
  },
};

/** One consistent reading of the register, and the date of today. */
function orderOf({ session, clock }: Context, choice: DocumentChoice): DocumentOrder {
  return { ...choice, register: readRegister(session.get().db), date: clock.today() };
}

/** “Garage des Tilleuls – Record of processing activities – 2026-11-22” */
function suggestName({ session, clock }: Context, { document, language }: DocumentChoice): string {
  const name = nameOfRegister(getOrganisation(session.get().db));
  const title = titleOf(document, language);
  return fileNameOf([name, title, clock.today()].filter((part) => part !== '').join(' – '), document);
}

function titleOf(document: DocumentChoice['document'], language: Language): string {
  const t = createTranslator(language, documentMessages);
  return document === 'register' ? t('register.title') : t('notice.title');
}
