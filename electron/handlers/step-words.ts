/** Changes of the log in words, with the names that their objects go by. */
import type { LoggedChange } from '#db/changes/change-log.ts';
import { findNext, type Direction } from '#db/changes/undo.ts';
import { findObjectName } from '#db/reads/object-name.ts';
import type { ReadableDb } from '#db/sql.ts';
import { nameStep } from '#register/history/step-names.ts';
import type { Language } from '#register/model/language.ts';
import type { HistoryState } from '#electron/contract/history.ts';

export function wordsOf(db: ReadableDb, change: LoggedChange, language: Language): string {
  return nameStep(change, language, (kind, id) => findObjectName(db, kind, id));
}

export function readHistoryState(db: ReadableDb, language: Language): HistoryState {
  const next = (direction: Direction) => {
    const change = findNext(db, direction);
    return change === undefined ? null : wordsOf(db, change, language);
  };
  return { undo: next('undo'), redo: next('redo') };
}
