/** Calls about the register's history: undo, redo, and what was deleted. */
import * as z from 'zod';
import { dateSchema, type IsoDate, type IsoInstant } from '#register/model/dates.ts';
import { languageSchema } from '#register/model/language.ts';
import { read, write } from './core.ts';
import type { RegisterSummary } from './register.ts';

const changed = [
  'register',
  'organisation',
  'activities',
  'providers',
  'documents',
  'history',
  'findings',
] as const;

/** The steps that undo and redo would take now, in words; null: there is none. */
export interface HistoryState {
  readonly undo: string | null;
  readonly redo: string | null;
}

export interface TakenStep {
  /** What was undone or done again. */
  readonly step: string;
  readonly savedAt: IsoInstant;
}

export const binnedKindSchema = z.enum(['activity', 'processorActivity', 'provider']);

export interface BinEntry {
  readonly objectKind: z.infer<typeof binnedKindSchema>;
  readonly objectId: string;
  readonly name: string;
  readonly removedAt: IsoInstant;
}

export interface ErasableEntry {
  readonly objectKind: 'activity' | 'processorActivity';
  readonly objectId: string;
  readonly name: string;
  readonly endedOn: IsoDate;
}

export interface Bin {
  /** What went last comes first. */
  readonly removed: readonly BinEntry[];
  /** Activities that ended five years ago or earlier: they may be deleted, and are kept until somebody does. */
  readonly erasable: readonly ErasableEntry[];
}

/** One change, in words. */
export interface HistoryEntry {
  readonly seq: number;
  readonly at: IsoInstant;
  readonly actor: string | null;
  readonly words: string;
}

export interface HistoryPage {
  /** The newest first. */
  readonly entries: readonly HistoryEntry[];
  /** Where the next page begins; null: this was the last. */
  readonly before: number | null;
}

export interface Difference {
  /** The days that were compared, at their ends. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** A sentence for each object that changed; empty: nothing did. */
  readonly sentences: readonly string[];
}

/** Words come in this language. */
const inLanguage = z.strictObject({ language: languageSchema });

export const history = {
  state: read<HistoryState>()(inLanguage),
  list: read<HistoryPage>()(
    inLanguage.extend({
      before: z.int().min(1).nullable().default(null),
      limit: z.int().min(1).max(500).default(50),
    }),
  ),
  /** Shows the register as it stood at the end of a day, for reading only, in every view and document; null: as it is now. */
  lookAt: write<RegisterSummary>('application', ...changed)(z.strictObject({ day: dateSchema.nullable() })),
  /** Fails with `history.beforeStart` and `history.future`. */
  difference: read<Difference>()(inLanguage.extend({ from: dateSchema, to: dateSchema })),
  /** Null: there was nothing to undo. */
  undo: write<TakenStep | null>(...changed)(inLanguage),
  redo: write<TakenStep | null>(...changed)(inLanguage),
  bin: read<Bin>()(inLanguage),
  /** An activity comes back with the providers it needs. */
  restoreFromBin: write<null>(...changed)(
    z.strictObject({ objectKind: binnedKindSchema, objectId: z.string().min(1).max(200) }),
  ),
};
