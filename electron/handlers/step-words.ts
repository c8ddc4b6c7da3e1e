/** Changes of the log in words, with the names that their objects go by. */
import { readChanges, type LoggedChange } from '#db/changes/change-log.ts';
import { findNext, takenBackBy, type Direction } from '#db/changes/undo.ts';
import { findObjectName } from '#db/reads/object-name.ts';
import type { ReadableDb } from '#db/sql.ts';
import { nameNotice } from '#register/documents/notice-name.ts';
import { nameStep } from '#register/history/step-names.ts';
import { historyMessages } from '#register/language/history-messages.ts';
import { createTranslator } from '#register/language/translator.ts';
import type { Language } from '#register/model/language.ts';
import type { HistoryState } from '#electron/contract/history.ts';

export function wordsOf(db: ReadableDb, change: LoggedChange, language: Language): string {
  const taken = takenBackBy(change.action);
  const nameOf = (kind: string, id: string) =>
    kind === 'producedNotice' ? nameNotice(id, language) : findObjectName(db, kind, id);
  if (taken === undefined) return nameStep(change, language, nameOf);
  // An undo is told by what it took back; its own images show only the way back.
  const [original] = readChanges(db, { limit: 1, before: taken.seq + 1 });
  const step = nameStep(original ?? change, language, nameOf);
  const t = createTranslator(language, historyMessages);
  return t(taken.direction === 'undo' ? 'undone' : 'redone', { step });
}

export function readHistoryState(db: ReadableDb, language: Language): HistoryState {
  const next = (direction: Direction) => {
    const change = findNext(db, direction);
    return change === undefined ? null : wordsOf(db, change, language);
  };
  return { undo: next('undo'), redo: next('redo') };
}
