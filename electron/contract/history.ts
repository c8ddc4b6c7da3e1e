/** Calls about the register's history: undo, redo, and what was deleted. */
import * as z from 'zod';
import { momentSchema, type ToldMoment } from '#register/history/moment.ts';
import type { IsoDate, IsoInstant } from '#register/model/dates.ts';
import { versionIdSchema } from '#register/model/ids.ts';
import { languageSchema } from '#register/model/language.ts';
import { versionSchema, type Version } from '#register/model/version.ts';
import { contentScopes, read, scopes, write } from './core.ts';
import type { SavedDocument } from './documents.ts';
import type { RegisterSummary } from './register.ts';
import type { Saved } from './saved.ts';

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

const binnedKindSchema = z.enum(['activity', 'processorActivity', 'provider']);

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
  /** The name of the version that ends with it, if there is one. */
  readonly version: string | null;
}

/** A named point of the history. */
export interface VersionEntry extends Version {
  readonly at: IsoInstant;
  /** The day of that moment where the user is. */
  readonly day: IsoDate;
}

export interface HistoryPage {
  /** The newest first. */
  readonly entries: readonly HistoryEntry[];
  /** Where the next page begins; null: this was the last. */
  readonly before: number | null;
}

export interface Difference {
  /** What was compared, in the order of time. */
  readonly from: ToldMoment;
  readonly to: ToldMoment;
  /** A sentence for each object that changed; empty: nothing did. */
  readonly sentences: readonly string[];
}

/** Words come in this language. */
const inLanguage = z.strictObject({ language: languageSchema });

const moments = { from: momentSchema, to: momentSchema };

export const history = {
  state: read<HistoryState>()(inLanguage),
  list: read<HistoryPage>()(
    inLanguage.extend({
      before: z.int().min(1).nullable().default(null),
      limit: z.int().min(1).max(500).default(50),
    }),
  ),
  /** Shows the register as it stood at a moment, for reading only, in every view and document; null: as it is now. */
  lookAt: write<RegisterSummary>(...scopes)(z.strictObject({ moment: momentSchema.nullable() })),
  /** Fails with `history.beforeStart`, `history.future` and `version.notFound`. */
  difference: read<Difference>()(inLanguage.extend(moments)),
  /** The difference as a document. Asks where to save; null: the dialog was closed. */
  saveDifference: read<SavedDocument | null>()(
    inLanguage.extend({ ...moments, format: z.enum(['pdf', 'html']) }),
  ),
  printDifference: read<null>()(inLanguage.extend(moments)),
  /** The newest first. */
  versions: read<readonly VersionEntry[]>()(z.strictObject({})),
  /** Names the register as it stands now. Fails with `version.nameTaken`. */
  nameVersion: write<Saved<VersionEntry>>('register', 'history')(versionSchema.omit({ id: true })),
  /** The state that it named stays in the history; the number is that of the removal, so that just it can be undone. */
  removeVersion: write<{ readonly seq: number | null }>(
    'register',
    'history',
  )(z.strictObject({ id: versionIdSchema })),
  /** Null: there was nothing to undo; or the change that was meant is no longer the newest. */
  undo: write<TakenStep | null>(...contentScopes)(
    inLanguage.extend({ seq: z.int().min(1).nullable().default(null) }),
  ),
  redo: write<TakenStep | null>(...contentScopes)(inLanguage),
  bin: read<Bin>()(inLanguage),
  /** An activity comes back with the providers it needs. */
  restoreFromBin: write<null>(...contentScopes)(
    z.strictObject({ objectKind: binnedKindSchema, objectId: z.string().min(1).max(200) }),
  ),
};
