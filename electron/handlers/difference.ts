/** What differs between two moments of the history: compared, saved and printed as a document. */
import { basename } from 'node:path';
import type { SavedDocument } from '#electron/contract/documents.ts';
import type { DifferenceFormat } from '#electron/documents/difference-document.ts';
import { fileNameOf } from '#electron/files/file-name.ts';
import { inOrderOfTime, readRegisterAt, type RegisterAtMoment } from '#db/reads/moments.ts';
import { inReadTransaction } from '#db/sql.ts';
import { differenceTitle, type DifferenceRequest } from '#register/documents/difference/build-difference.ts';
import { compareRegisters, type ObjectDifference } from '#register/history/difference.ts';
import type { Moment, ToldMoment } from '#register/history/moment.ts';
import type { Language } from '#register/model/language.ts';
import type { Context } from './context.ts';
import { nameOfRegister } from './summary.ts';

interface Moments {
  readonly from: Moment;
  readonly to: Moment;
}

interface ComparedMoments {
  /** In the order of time, whichever was named first. */
  readonly from: RegisterAtMoment;
  readonly to: RegisterAtMoment;
  readonly differences: readonly ObjectDifference[];
}

export function compareMoments(
  { session, clock }: Pick<Context, 'session' | 'clock'>,
  moments: Moments,
): ComparedMoments {
  const { db } = session.getPresent();
  const today = clock.today();
  return inReadTransaction(db, () => {
    const one = readRegisterAt(db, moments.from, today);
    const other = readRegisterAt(db, moments.to, today);
    const [from, to] = inOrderOfTime(one, other);
    return { from, to, differences: compareRegisters(from.register, to.register) };
  });
}

export function toldOf({ day, version }: ToldMoment): ToldMoment {
  return { day, version };
}

interface DifferenceOrder extends Moments {
  readonly language: Language;
}

function requestOf(context: Context, { language, ...moments }: DifferenceOrder): DifferenceRequest {
  const { from, to, differences } = compareMoments(context, moments);
  const { organisation } = to.register;
  return { organisation, from, to, differences, language, date: context.clock.today() };
}

export async function saveDifference(
  context: Context,
  { format, ...order }: DifferenceOrder & { readonly format: DifferenceFormat },
): Promise<SavedDocument | null> {
  const { dialogs, documentTools, savedDocuments } = context;
  const request = requestOf(context, order);
  const { organisation, language, date } = request;
  const parts = [nameOfRegister(organisation), differenceTitle(language), date];
  const name = fileNameOf(parts.filter((part) => part !== '').join(' – '), 'difference');
  const path = await dialogs.askWhereToSave(`${name}.${format}`, format);
  if (path === null) return null;
  const { writeDifference } = await import('#electron/documents/difference-document.ts');
  await writeDifference(request, format, path, documentTools);
  savedDocuments.add(path);
  return { path, fileName: basename(path), overflow: null };
}

export async function printDifference(context: Context, order: DifferenceOrder): Promise<null> {
  const { differenceHtml } = await import('#electron/documents/difference-document.ts');
  await context.printer.print(differenceHtml(requestOf(context, order), context.documentTools));
  return null;
}
