/** The register's history: undo, redo, and what was deleted. */
import type { contract } from '#electron/contract/contract.ts';
import type { Bin, HistoryPage, TakenStep, VersionEntry } from '#electron/contract/history.ts';
import { readChanges } from '#db/changes/change-log.ts';
import { restoreFromBin } from '#db/changes/restore-from-bin.ts';
import { localDate } from '#db/changes/work.ts';
import { findNext, takeBack, type Direction } from '#db/changes/undo.ts';
import { openPastRegister } from '#db/open-past.ts';
import { listBin, listEndedBy } from '#db/reads/bin.ts';
import { readChangeTimes } from '#db/reads/change-times.ts';
import { findObjectName } from '#db/reads/object-name.ts';
import { listVersions, type ListedVersion } from '#db/reads/versions.ts';
import { inReadTransaction, type ReadableDb } from '#db/sql.ts';
import { tellDifferences } from '#register/history/sentences.ts';
import { historyMessages } from '#register/language/history-messages.ts';
import { createTranslator } from '#register/language/translator.ts';
import type { IsoDate } from '#register/model/dates.ts';
import { Failure } from '#register/model/failure.ts';
import { versionIdSchema } from '#register/model/ids.ts';
import type { Language } from '#register/model/language.ts';
import { readText } from '#register/model/localized-text.ts';
import type { Context } from './context.ts';
import { compareMoments, printDifference, saveDifference, toldOf } from './difference.ts';
import type { HandlersOf } from './handlers.ts';
import { readHistoryState, wordsOf } from './step-words.ts';
import { summarise } from './summary.ts';
import { write, writeAndRead } from './write.ts';

export const history: HandlersOf<typeof contract.history> = {
  state: ({ session }, { language }) => readHistoryState(session.getPresent().db, language),
  list: ({ session, clock }, page) => readPage(session.getPresent().db, page, clock.today()),
  difference: (context, { language, ...moments }) => {
    const { from, to, differences } = compareMoments(context, moments);
    const sentences = tellDifferences(differences, language).map(({ sentence }) => sentence);
    return { from: toldOf(from), to: toldOf(to), sentences };
  },
  saveDifference,
  printDifference,
  versions: ({ session, clock }) => listVersions(session.getPresent().db, clock.today()).map(entryOf),
  nameVersion: (context, named) => {
    const id = versionIdSchema.parse(context.createId());
    return writeAndRead(context, { kind: 'version.create', version: { ...named, id } }, (db) => {
      const made = listVersions(db, context.clock.today()).find((version) => version.id === id);
      if (made === undefined) throw new Failure('version.notFound', { id });
      return entryOf(made);
    });
  },
  removeVersion: (context, { id }) => {
    write(context, { kind: 'version.remove', id });
    return { seq: findNext(context.session.getWritable(), 'undo')?.seq ?? null };
  },
  lookAt: (context, { moment }) => {
    const { session, clock } = context;
    if (moment === null) session.showPresent();
    else {
      const { past, at } = openPastRegister(session.getPresent(), moment, clock.today());
      session.showPast(past, at);
    }
    context.shownDocuments.clear();
    context.refresh();
    return summarise(context, session.get());
  },
  undo: (context, { language, seq }) => {
    const isMeant = seq === null || findNext(context.session.getWritable(), 'undo')?.seq === seq;
    return isMeant ? take(context, 'undo', language) : null;
  },
  redo: (context, { language }) => take(context, 'redo', language),
  bin: ({ session, clock }, { language }) => readBin(session.getPresent().db, language, clock.today()),
  restoreFromBin: (context, { objectKind, objectId }) => {
    const db = context.session.getWritable();
    restoreFromBin(db, objectKind, objectId, { now: context.clock.now });
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

function entryOf(listed: ListedVersion): VersionEntry {
  const { seq: _, ...version } = listed;
  return { ...version, day: localDate(version.at) };
}

interface PageAsked {
  readonly language: Language;
  readonly before: number | null;
  readonly limit: number;
}

function readPage(db: ReadableDb, { language, before, limit }: PageAsked, today: IsoDate): HistoryPage {
  return inReadTransaction(db, () => {
    const changes = readChanges(db, { limit, ...(before === null ? {} : { before }) });
    const last = changes.at(-1);
    const names = new Map(listVersions(db, today).map(({ seq, name }) => [seq, name]));
    const times = readChangeTimes(
      db,
      changes.map(({ seq }) => seq),
      today,
    );
    return {
      entries: changes.map((change) => {
        const { seq, actor } = change;
        const at = times.get(seq) ?? change.at;
        return { seq, at, actor, words: wordsOf(db, change, language), version: names.get(seq) ?? null };
      }),
      before: last === undefined || last.seq === 1 ? null : last.seq,
    };
  });
}

function readBin(db: ReadableDb, language: Language, today: IsoDate): Bin {
  const t = createTranslator(language, historyMessages);
  const nameOf = (kind: string, id: string) => {
    const name = findObjectName(db, kind, id) ?? '';
    const text = typeof name === 'string' ? name : (readText(name, language)?.text ?? '');
    return text.trim() === '' ? t('name.none') : text;
  };
  const binned = listBin(db);
  const times = readChangeTimes(
    db,
    binned.map(({ seq }) => seq),
    today,
  );
  return {
    removed: binned.map(({ objectKind, objectId, seq }) => {
      return { objectKind, objectId, name: nameOf(objectKind, objectId), removedAt: times.get(seq) ?? '' };
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
