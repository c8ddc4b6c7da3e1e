/** The register's history: undo, redo, and what was deleted. */
import type { contract } from '#electron/contract/contract.ts';
import type { Bin, HistoryPage, TakenStep } from '#electron/contract/history.ts';
import { readChanges } from '#db/changes/change-log.ts';
import { restoreFromBin } from '#db/changes/restore-from-bin.ts';
import { findNext, takeBack, type Direction } from '#db/changes/undo.ts';
import { openPastRegister } from '#db/open-past.ts';
import { findInBin, listBin, listEndedBy } from '#db/reads/bin.ts';
import { findObjectName } from '#db/reads/object-name.ts';
import { readRegisterAsOf } from '#db/reads/register-as-of.ts';
import type { ReadableDb } from '#db/sql.ts';
import { compareRegisters } from '#register/history/difference.ts';
import { tellDifferences } from '#register/history/sentences.ts';
import { historyMessages } from '#register/language/history-messages.ts';
import { createTranslator } from '#register/language/translator.ts';
import type { IsoDate } from '#register/model/dates.ts';
import type { Language } from '#register/model/language.ts';
import { readText } from '#register/model/localized-text.ts';
import type { Context } from './context.ts';
import type { HandlersOf } from './handlers.ts';
import { readHistoryState, wordsOf } from './step-words.ts';
import { summarise } from './summary.ts';

export const history: HandlersOf<typeof contract.history> = {
  state: ({ session }, { language }) => readHistoryState(session.getPresent().db, language),
  list: ({ session }, { language, before, limit }) =>
    readPage(session.getPresent().db, language, before, limit),
  difference: ({ session, clock }, { language, from, to }) => {
    const { db } = session.getPresent();
    const today = clock.today();
    // Whichever was named first, a difference is told in the order of time.
    const [first, last] = from <= to ? [from, to] : [to, from];
    const differences = compareRegisters(
      readRegisterAsOf(db, first, today),
      readRegisterAsOf(db, last, today),
    );
    const sentences = tellDifferences(differences, language).map(({ sentence }) => sentence);
    return { from: first, to: last, sentences };
  },
  lookAt: (context, { day }) => {
    const { session, clock } = context;
    if (day === null) session.showPresent();
    else session.showPast(openPastRegister(session.getPresent(), day, clock.today()), day);
    context.shownDocuments.clear();
    context.refresh();
    return summarise(context, session.get());
  },
  undo: (context, { language }) => take(context, 'undo', language),
  redo: (context, { language }) => take(context, 'redo', language),
  bin: ({ session, clock }, { language }) => readBin(session.getPresent().db, language, clock.today()),
  restoreFromBin: (context, { objectKind, objectId }) => {
    const db = context.session.getWritable();
    const write = { now: context.clock.now };
    // Just deleted: taking that back brings links to it back too.
    const binned = findInBin(db, objectKind, objectId);
    const wasLast = binned !== undefined && findNext(db, 'undo')?.seq === binned.seq;
    if (!wasLast || takeBack(db, 'undo', write) === null) restoreFromBin(db, objectKind, objectId, write);
    context.refresh();
    context.backups.noteChange(db);
    return null;
  },
};

function take(context: Context, direction: Direction, language: Language): TakenStep | null {
  const db = context.session.getWritable();
  const taken = takeBack(db, direction, { now: context.clock.now });
  if (taken === null) return null;
  context.refresh();
  context.backups.noteChange(db);
  return { step: wordsOf(db, taken.change, language), savedAt: taken.applied.at };
}

function readPage(db: ReadableDb, language: Language, before: number | null, limit: number): HistoryPage {
  const changes = readChanges(db, { limit, ...(before === null ? {} : { before }) });
  const last = changes.at(-1);
  return {
    entries: changes.map((change) => {
      const { seq, at, actor } = change;
      return { seq, at, actor, words: wordsOf(db, change, language) };
    }),
    before: last === undefined || last.seq === 1 ? null : last.seq,
  };
}

function readBin(db: ReadableDb, language: Language, today: IsoDate): Bin {
  const t = createTranslator(language, historyMessages);
  const nameOf = (kind: string, id: string) => {
    const name = findObjectName(db, kind, id) ?? '';
    const text = typeof name === 'string' ? name : (readText(name, language)?.text ?? '');
    return text.trim() === '' ? t('name.none') : text;
  };
  return {
    removed: listBin(db).map(({ objectKind, objectId, at }) => {
      return { objectKind, objectId, name: nameOf(objectKind, objectId), removedAt: at };
    }),
    erasable: listEndedBy(db, fiveYearsBefore(today)).map(({ objectKind, id, endedOn }) => {
      return { objectKind, objectId: id, name: nameOf(objectKind, id), endedOn };
    }),
  };
}

/** Claims fall under the statute of limitations, in most cases, five years after an activity ended (art. 2224 C. civ.). */
function fiveYearsBefore(today: IsoDate): IsoDate {
  return `${String(Number(today.slice(0, 4)) - 5).padStart(4, '0')}${today.slice(4)}`;
}
