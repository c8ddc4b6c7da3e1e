/** Documents: preview, save, print, with progress and cancel. */
import { basename, join } from 'node:path';
import type { contract } from '#electron/contract/contract.ts';
import type { DocumentProgress } from '#electron/contract/documents.ts';
import type { Order } from '#electron/documents/document-order.ts';
import type { MadeDocument } from '#electron/documents/made-notice.ts';
import { fillFolder } from '#electron/files/fill-folder.ts';
import { fileNameOf } from '#electron/files/file-name.ts';
import type { SingleChange } from '#db/changes/change.ts';
import { findNext } from '#db/changes/undo.ts';
import { readRegister } from '#db/reads/register.ts';
import { takeSnapshot } from '#db/reads/snapshot.ts';
import { getOrganisation } from '#db/tables/organisation.ts';
import { titleKey } from '#register/documents/document-title.ts';
import { documentMessages } from '#register/language/document-messages.ts';
import { documentViewMessages } from '#register/language/document-view-messages.ts';
import { createTranslator } from '#register/language/translator.ts';
import type { IsoDate } from '#register/model/dates.ts';
import type { Context } from './context.ts';
import type { HandlersOf } from './handlers.ts';
import { listNoticeStates, openNoticeMemory } from './produced-notices.ts';
import { nameOfRegister } from './summary.ts';
import { write } from './write.ts';

type Choice = Omit<Order, 'register' | 'date'>;

export const documents: HandlersOf<typeof contract.documents> = {
  preview: async (context, choice) => {
    const { layOut } = await import('#electron/documents/lay-out.ts');
    const { listSubstitutes } = await import('#register/documents/build-document.ts');
    const order = { ...choice, ...stateOf(context) };
    const { document, html, overflow } = await layOut(order, context.documentTools);
    return {
      title: document.title,
      url: context.shownDocuments.show(html),
      substitutes: listSubstitutes(document),
      overflow,
    };
  },
  save: async (context, { format, jobId, ...choice }) => {
    const { dialogs, documentJobs, documentTools, send } = context;
    // Before the dialog: a register that is not open needs no place to be saved to.
    const suggestion = `${suggestName(context, choice)}.${format}`;
    const path = await dialogs.askWhereToSave(suggestion, format);
    if (path === null) return null;
    const { writeDocument, writeSnapshotWorkbook } = await import('#electron/documents/write-document.ts');
    const report = (step: DocumentProgress['step']) =>
      send({ kind: 'documentProgress', progress: { jobId, step } });
    const written = await documentJobs.run(jobId, async (signal) => {
      report('reading');
      const { document } = choice;
      if (format === 'xlsx' && document !== 'inspection-pack') {
        const order = { ...choice, document, ...snapshotOf(context) };
        return writeSnapshotWorkbook(order, path, documentTools, { signal, report });
      }
      const remember = openNoticeMemory(context);
      const order = { ...choice, ...stateOf(context) };
      const result = await writeDocument(order, format, path, documentTools, { signal, report });
      remember({ ...choice, format, density: result.density, destination: path });
      return result;
    });
    report('done');
    context.savedDocuments.add(path);
    return { path, fileName: basename(path), overflow: written.overflow };
  },
  saveAll: async (context, { language, jobId }) => {
    const { dialogs, documentJobs, documentTools, send, session } = context;
    session.get();
    const folder = await dialogs.askForFolder();
    if (folder === null) return null;
    const { writeDocument } = await import('#electron/documents/write-document.ts');
    const { listNotices, listRegisters } = await import('#electron/documents/document-set.ts');
    const report = (step: DocumentProgress['step']) =>
      send({ kind: 'documentProgress', progress: { jobId, step } });
    const fileNames = await documentJobs.run(jobId, async (signal) => {
      report('reading');
      const remember = openNoticeMemory(context);
      const state = stateOf(context);
      const items = [...listRegisters(state.register), ...listNotices(state.register, ['pdf', 'html'])];
      const made: MadeDocument[] = [];
      const names = await fillFolder(folder, async (write) => {
        for (const { format, ...item } of items) {
          const choice = { ...item, language };
          const fileName = `${suggestName(context, choice)}.${format}`;
          await write(fileName, async (path) => {
            const order = { ...choice, ...state };
            const { density } = await writeDocument(order, format, path, documentTools, { signal, report });
            made.push({ ...choice, format, density, destination: join(folder, fileName) });
          });
        }
      });
      made.forEach(remember);
      return names;
    });
    report('done');
    context.savedDocuments.add(folder);
    return { folder, fileNames };
  },
  cancel: ({ documentJobs }, { jobId }) => {
    documentJobs.cancel(jobId);
    return null;
  },
  print: async (context, choice) => {
    const { layOut } = await import('#electron/documents/lay-out.ts');
    const remember = openNoticeMemory(context);
    const { html, document } = await layOut({ ...choice, ...stateOf(context) }, context.documentTools);
    const isPrinted = await context.printer.print(html);
    if (isPrinted) remember({ ...choice, format: null, density: document.density, destination: '' });
    return null;
  },
  producedNotices: ({ session }) => listNoticeStates(session.getPresent().db),
  forgetNotice: (context, { key }) => decide(context, { kind: 'notice.forget', key }),
  markNoticeReplaced: (context, { key }) =>
    decide(context, { kind: 'notice.markReplaced', key, at: context.clock.now() }),
  showInFolder: ({ shell, savedDocuments }, { path }) => {
    // *Security:* the page names a path, and only one of ours is shown.
    if (savedDocuments.has(path)) shell.showInFolder(path);
    return null;
  },
};

/** Null: the notice was forgotten already. */
function decide(context: Context, change: SingleChange): { readonly seq: number | null } {
  const isDone = write(context, change) !== null;
  const next = isDone ? findNext(context.session.getWritable(), 'undo') : undefined;
  return { seq: next?.seq ?? null };
}

/** One consistent reading of the register, and its date: today's, unless a past day is looked at. */
function stateOf({ session, clock }: Context): Pick<Order, 'register' | 'date'> {
  return { register: readRegister(session.get().db), date: session.asOf() ?? clock.today() };
}

/** The same as bytes: quick to take, however long the register is. */
function snapshotOf({ session, clock }: Context): { snapshot: Uint8Array; date: IsoDate } {
  return { snapshot: takeSnapshot(session.get().db), date: session.asOf() ?? clock.today() };
}

/** “Garage des Tilleuls – Record of processing activities – 2026-11-22” */
function suggestName({ session, clock }: Context, choice: Choice): string {
  const name = nameOfRegister(getOrganisation(session.get().db));
  const parts = [name, titleOf(choice), session.asOf() ?? clock.today()].filter((part) => part !== '');
  return fileNameOf(parts.join(' – '), choice.document);
}

/** A short notice and a full one for the same people must not have the same name. */
function titleOf({ document, language, audience, layout, beside }: Choice): string {
  if (document === 'inspection-pack')
    return createTranslator(language, documentViewMessages)('kind.inspection-pack');
  const t = createTranslator(language, documentMessages);
  const shape = layout === undefined || layout === 'standard' ? '' : ` (${layout.toUpperCase()})`;
  const second = beside === undefined ? '' : ` (${language}-${beside})`;
  return `${t(titleKey(document, audience))}${shape}${second}`;
}
